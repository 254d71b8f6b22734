import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import type { ConsignmentMoveInput, MovedConsignment } from "../steps/move-consignment";
import { keepFulfilmentStep, readParcelStep, reserveParcelStep } from "../steps/parcel";

/**
 * Makes Medusa's fulfilment of a consignment that has none: what was reserved leaves the stock. Composes steps;
 * gives the fulfilment's id.
 */
export function fulfil(
  moved: WorkflowData<MovedConsignment>,
  input: WorkflowData<ConsignmentMoveInput>,
) {
  const made = when(
    "without-fulfilment",
    moved,
    (done) => done.moved && done.fulfillment_id === null,
  ).then(() => {
    const parcel = readParcelStep(moved);
    reserveParcelStep(parcel);
    const fulfilment = createOrderFulfillmentWorkflow.runAsStep({
      input: transform({ parcel, input }, (data) => ({
        order_id: data.parcel.order_id,
        items: data.parcel.items,
        location_id: data.parcel.location_id,
        shipping_option_id: data.parcel.shipping_option_id,
        created_by: data.input.actor_id,
        no_notification: true,
      })),
    });
    return keepFulfilmentStep({ id: moved.id, fulfillment_id: fulfilment.id });
  });
  return transform({ moved, made }, (data) => data.made ?? data.moved.fulfillment_id ?? "");
}
