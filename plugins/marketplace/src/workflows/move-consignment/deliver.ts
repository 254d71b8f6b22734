import {
  createWorkflow,
  transform,
  type WorkflowData,
  when,
} from "@medusajs/framework/workflows-sdk";
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import type { ConsignmentMoveInput } from "../steps/move-consignment";
import { moveInTurn } from "./in-turn";

/** The recipient has it. What left before the market kept its own orders has no fulfilment to mark. */
export const deliverConsignmentWorkflow = createWorkflow(
  "deliver-consignment",
  (input: WorkflowData<ConsignmentMoveInput>) => {
    moveInTurn("deliver", input, (moved) => {
      when("arrived", moved, (done) => done.moved && done.fulfillment_id !== null).then(() => {
        markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
          input: transform(moved, ({ order_id, fulfillment_id }) => ({
            orderId: order_id,
            fulfillmentId: fulfillment_id ?? "",
          })),
        });
      });
    });
  },
);
