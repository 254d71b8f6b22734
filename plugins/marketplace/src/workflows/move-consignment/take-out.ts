import { ChangeActionType } from "@medusajs/framework/utils";
import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import {
  beginOrderEditOrderWorkflow,
  cancelOrderFulfillmentWorkflow,
  cancelOrderWorkflow,
  confirmOrderEditRequestWorkflow,
  createOrderChangeActionsWorkflow,
  orderEditUpdateItemQuantityWorkflow,
} from "@medusajs/medusa/core-flows";
import { followOrderStep } from "../steps/follow-order";
import type { MovedConsignment } from "../steps/move-consignment";
import { settleReservationStep } from "../steps/settle-reservation";
import { type TakeOut, takeOutStep } from "../steps/take-out";

interface Asked {
  order_id: string;
  actor_id: string;
  reason?: string;
  line_item_id?: string;
  quantity?: number;
}
type MaybeTakeOut = WorkflowData<TakeOut | undefined>;

const isPart = (out: TakeOut | undefined): out is TakeOut => out !== undefined && !out.order;

/** Takes a packed parcel that has not left back into the stock. Composes steps. */
export function unpack(moved: WorkflowData<MovedConsignment>, input: WorkflowData<Asked>): void {
  when(
    "packed",
    moved,
    (done) => done.moved && done.was === "packed" && done.fulfillment_id !== null,
  ).then(() => {
    cancelOrderFulfillmentWorkflow.runAsStep({
      input: transform({ input, moved }, (data) => ({
        order_id: data.moved.order_id,
        fulfillment_id: data.moved.fulfillment_id ?? "",
        canceled_by: data.input.actor_id,
        no_notification: true,
      })),
    });
  });
}

/** Takes goods, and a delivery with the last of them, out of an order that goes on without them. */
function editOrder(out: MaybeTakeOut, input: WorkflowData<Asked>): void {
  const change = when("part-begin", out, isPart).then(() => {
    const begun = beginOrderEditOrderWorkflow.runAsStep({
      input: transform(input, ({ order_id, actor_id, reason }) => ({
        order_id,
        created_by: actor_id,
        internal_note: reason,
      })),
    });
    orderEditUpdateItemQuantityWorkflow.runAsStep({
      input: transform({ out, input }, (data) => ({
        order_id: data.input.order_id,
        items: data.out?.items ?? [],
      })),
    });
    return begun;
  });
  when(
    "part-more",
    out,
    (one: TakeOut | undefined) =>
      isPart(one) && one.shipping_method_ids.length + one.adjustments.length > 0,
  ).then(() => {
    // Medusa's own order edits have no way to take out a delivery, or to shrink a discount; its changes of orders do.
    createOrderChangeActionsWorkflow.runAsStep({
      input: transform({ out, change, input }, (data) => {
        const of = {
          order_change_id: data.change?.id ?? "",
          order_id: data.input.order_id,
          version: data.change?.version ?? 0,
        };
        const { shipping_method_ids = [], adjustments = [] } = data.out ?? {};
        return [
          ...shipping_method_ids.map((id) => ({
            ...of,
            action: ChangeActionType.SHIPPING_REMOVE,
            reference: "order_shipping_method",
            reference_id: id,
          })),
          ...adjustments.map((details) => ({
            ...of,
            action: ChangeActionType.ITEM_ADJUSTMENTS_REPLACE,
            details,
          })),
        ];
      }),
    });
  });
  when("part-confirm", out, isPart).then(() => {
    confirmOrderEditRequestWorkflow.runAsStep({
      input: transform(input, ({ order_id, actor_id }) => ({ order_id, confirmed_by: actor_id })),
    });
  });
}

/**
 * Takes what was cancelled out of the order: some pieces of a line, where one is named, else all of the consignment with
 * its delivery, and with its last consignment the order itself. What was packed is unpacked. Composes steps.
 */
export function takeOut(moved: WorkflowData<MovedConsignment>, input: WorkflowData<Asked>): void {
  unpack(moved, input);
  const out = when("to-cancel", moved, (done) => done.moved).then(() =>
    takeOutStep(transform({ moved, input }, (data) => ({ ...data.input, moved: data.moved }))),
  ) as MaybeTakeOut;
  when("whole", out, (one: TakeOut | undefined) => one?.order === true).then(() => {
    cancelOrderWorkflow.runAsStep({
      input: transform(input, ({ order_id, actor_id }) => ({
        order_id,
        canceled_by: actor_id,
        no_notification: true,
      })),
    });
  });
  editOrder(out, input);
  when("part-reserved", out, isPart).then(() => {
    settleReservationStep(transform({ out }, (data) => ({ reserved: data.out?.reserved ?? null })));
  });
  when("to-follow", moved, (done) => done.moved).then(() => {
    followOrderStep({ order_id: input.order_id });
  });
}
