import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { CalendarDate } from "@nang-gio/vietnam";
import { recomputeWomenLedStep } from "./steps/recompute-women-led";
import { COOPERATIVE_CHANGED } from "./upsert-registry";

/**
 * Recomputes the women-led tag of every organisation for a day in Vietnam (today when left out) and
 * announces those that changed.
 */
export const recomputeTagsWorkflow = createWorkflow(
  "recompute-tags",
  (input: { day?: CalendarDate }) => {
    const changed = recomputeWomenLedStep(input);
    when("tags-changed", changed, (ids) => ids.length > 0).then(() => {
      emitEventStep({
        eventName: COOPERATIVE_CHANGED,
        data: transform(changed, (ids) => ({ ids })),
      });
    });
    return new WorkflowResponse(changed);
  },
);
