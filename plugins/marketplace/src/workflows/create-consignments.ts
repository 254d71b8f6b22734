import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createConsignmentsStep } from "./steps/create-consignments";

/** Splits an order into one consignment per co-operative; gives the ids of those made. */
export const createConsignmentsWorkflow = createWorkflow(
  "create-consignments",
  (input: { order_id: string }) => new WorkflowResponse(createConsignmentsStep(input)),
);
