import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { CalendarDate } from "@nang-gio/vietnam";
import { announceChanged } from "./announce";
import { recomputeWomenLedStep } from "./steps/recompute-women-led";

/**
 * Recomputes the women-led tag of every organisation for a day in Vietnam (today when left out) and
 * announces those that changed.
 */
export const recomputeTagsWorkflow = createWorkflow(
  "recompute-tags",
  (input: { day?: CalendarDate }) => {
    const changed = recomputeWomenLedStep(input);
    announceChanged(changed);
    return new WorkflowResponse(changed);
  },
);
