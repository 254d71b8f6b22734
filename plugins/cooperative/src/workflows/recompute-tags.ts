import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { recomputeWomenLedStep } from "./steps/recompute-women-led";
import { COOPERATIVE_CHANGED } from "./upsert-registry";

/** Recomputes the women-led tag of every organisation for today and announces those that changed. */
export const recomputeTagsWorkflow = createWorkflow("recompute-tags", () => {
  const changed = recomputeWomenLedStep({});
  when("tags-changed", changed, (ids) => ids.length > 0).then(() => {
    emitEventStep({
      eventName: COOPERATIVE_CHANGED,
      data: transform(changed, (ids) => ({ ids })),
    });
  });
  return new WorkflowResponse(changed);
});
