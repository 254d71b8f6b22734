import { createWorkflow, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { CONSIGNMENTS_CHANGED } from "../consignments-changed";
import { createConsignmentsStep } from "./steps/create-consignments";

/** Splits an order into one consignment per co-operative; gives the ids of those made. */
export const createConsignmentsWorkflow = createWorkflow(
  "create-consignments",
  (input: { order_id: string }) => {
    const ids = createConsignmentsStep(input);
    when("consignments-made", ids, (made) => made.length > 0).then(() => {
      emitEventStep({ eventName: CONSIGNMENTS_CHANGED, data: { order_id: input.order_id } });
    });
    return new WorkflowResponse(ids);
  },
);
