import { ChangeActionType } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  beginOrderEditOrderWorkflow,
  cancelOrderFulfillmentWorkflow,
  cancelOrderWorkflow,
  confirmOrderEditRequestWorkflow,
  createOrderChangeActionsWorkflow,
  orderEditUpdateItemQuantityWorkflow,
} from "@medusajs/medusa/core-flows";
import { followOrderStep } from "../steps/follow-order";
import type { ConsignmentMoveInput } from "../steps/move-consignment";
import { type Parcel, readParcelStep } from "../steps/parcel";
import { moveInTurn } from "./in-turn";

type MaybeParcel = WorkflowData<Parcel | undefined>;

const isPart = (parcel: Parcel | undefined): parcel is Parcel =>
  parcel !== undefined && !parcel.last;

/** Takes a consignment's goods and its delivery out of an order that goes on without them. */
function takeOut(parcel: MaybeParcel, input: WorkflowData<ConsignmentMoveInput>): void {
  const change = when("part-begin", parcel, isPart).then(() => {
    const begun = beginOrderEditOrderWorkflow.runAsStep({
      input: transform(input, ({ order_id, actor_id, reason }) => ({
        order_id,
        created_by: actor_id,
        internal_note: reason,
      })),
    });
    orderEditUpdateItemQuantityWorkflow.runAsStep({
      input: transform({ parcel, input }, (data) => ({
        order_id: data.input.order_id,
        items: (data.parcel?.items ?? []).map(({ id }) => ({ id, quantity: 0 })),
      })),
    });
    return begun;
  });
  when(
    "part-delivery",
    parcel,
    (one: Parcel | undefined) => isPart(one) && one.shipping_method_ids.length > 0,
  ).then(() => {
    // Medusa's own order edits have no way to take out a delivery; its changes of orders do.
    createOrderChangeActionsWorkflow.runAsStep({
      input: transform({ parcel, change }, (data) =>
        (data.parcel?.shipping_method_ids ?? []).map((id) => ({
          order_change_id: data.change?.id ?? "",
          order_id: data.parcel?.order_id ?? "",
          version: data.change?.version ?? 0,
          action: ChangeActionType.SHIPPING_REMOVE,
          reference: "order_shipping_method",
          reference_id: id,
        })),
      ),
    });
  });
  when("part-confirm", parcel, isPart).then(() => {
    confirmOrderEditRequestWorkflow.runAsStep({
      input: transform(input, ({ order_id, actor_id }) => ({ order_id, confirmed_by: actor_id })),
    });
  });
}

/**
 * The co-operative can't deliver: its goods go back to the stock and out of the order with their delivery, and the
 * shopper owes nothing for them. With its last consignment the order is cancelled.
 */
export const cancelConsignmentWorkflow = createWorkflow(
  "cancel-consignment",
  (input: WorkflowData<ConsignmentMoveInput>) => {
    moveInTurn("cancel", input, (moved) => {
      when("packed", moved, (done) => done.moved && done.fulfillment_id !== null).then(() => {
        cancelOrderFulfillmentWorkflow.runAsStep({
          input: transform({ input, moved }, (data) => ({
            order_id: data.moved.order_id,
            fulfillment_id: data.moved.fulfillment_id ?? "",
            canceled_by: data.input.actor_id,
            no_notification: true,
          })),
        });
      });
      const parcel = when("to-cancel", moved, (done) => done.moved).then(() =>
        readParcelStep(moved),
      ) as MaybeParcel;
      when("whole", parcel, (one: Parcel | undefined) => one?.last === true).then(() => {
        cancelOrderWorkflow.runAsStep({
          input: transform(input, ({ order_id, actor_id }) => ({
            order_id,
            canceled_by: actor_id,
            no_notification: true,
          })),
        });
      });
      takeOut(parcel, input);
      when("to-follow", moved, (done) => done.moved).then(() => {
        followOrderStep({ order_id: input.order_id });
      });
    });
  },
);
