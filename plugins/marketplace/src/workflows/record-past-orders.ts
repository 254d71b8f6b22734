import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { PastOrder } from "../contract";
import { recordPastOrdersStep } from "./steps/record-past-orders";

/**
 * Records orders from before the market kept its own, with their consignments, as they stood on their day.
 * `now` is the instant from which their days are counted back. A second run records only what is new.
 */
export const recordPastOrdersWorkflow = createWorkflow(
  "record-past-orders",
  (input: { orders: PastOrder[]; now: string }) =>
    new WorkflowResponse(recordPastOrdersStep(input)),
);
