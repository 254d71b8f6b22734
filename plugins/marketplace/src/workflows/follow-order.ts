import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { followOrderStep } from "./steps/follow-order";

/** Brings the consignments of an order in line with it; gives the ids of those that changed. */
export const followOrderWorkflow = createWorkflow("follow-order", (input: { order_id: string }) => {
  return new WorkflowResponse(followOrderStep(input));
});
