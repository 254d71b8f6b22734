import {
  createWorkflow,
  transform,
  type WorkflowData,
  when,
} from "@medusajs/framework/workflows-sdk";
import { createOrderShipmentWorkflow } from "@medusajs/medusa/core-flows";
import type { ConsignmentMoveInput } from "../steps/move-consignment";
import { readParcelStep } from "../steps/parcel";
import { fulfil } from "./fulfil";
import { moveInTurn } from "./in-turn";

/** The parcel is on its way. One that was never packed in Medusa's own books is packed there first. */
export const shipConsignmentWorkflow = createWorkflow(
  "ship-consignment",
  (input: WorkflowData<ConsignmentMoveInput>) => {
    moveInTurn(
      "ship",
      input,
      (moved) => {
        const fulfillment_id = fulfil(moved, input);
        when("on-its-way", moved, (done) => done.moved).then(() => {
          const parcel = readParcelStep(moved).config({ name: "read-parcel-to-ship" });
          createOrderShipmentWorkflow.runAsStep({
            input: transform({ input, parcel, fulfillment_id }, (data) => ({
              order_id: data.parcel.order_id,
              fulfillment_id: data.fulfillment_id,
              items: data.parcel.items,
              labels: labelsOf(data.input),
              created_by: data.input.actor_id,
              no_notification: true,
            })),
          });
        });
      },
      { movesGoods: true },
    );
  },
);

/** What Medusa keeps of a tracking number. */
export function labelsOf({ tracking_number }: { tracking_number?: string }) {
  return tracking_number ? [{ tracking_number, tracking_url: "", label_url: "" }] : [];
}
