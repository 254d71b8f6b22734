import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { CONSIGNMENTS_CHANGED } from "../consignments-changed";
import { followOrderStep } from "./steps/follow-order";

/** Brings the consignments of an order in line with it; gives the ids of those that changed. */
export const followOrderWorkflow = createWorkflow("follow-order", (input: { order_id: string }) => {
  const ids = followOrderStep(input);
  when("consignments-followed", ids, (changed) => changed.length > 0).then(() => {
    emitEventStep({ eventName: CONSIGNMENTS_CHANGED, data: { order_id: input.order_id } });
  });
  return new WorkflowResponse(ids);
});
