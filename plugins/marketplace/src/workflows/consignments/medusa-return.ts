import { ChangeActionType } from "@medusajs/framework/utils";
import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  createOrderChangeActionsWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows";
import { followOrderStep } from "../steps/follow-order";

/** Pieces of an order that come back to a place. */
interface OpenReturn {
  order_id: string;
  location_id: string;
  actor_id: string;
  note?: string;
  items: Array<{ id: string; quantity: number; internal_note?: string }>;
}

/** A return as Medusa takes it: what of it goes to the stock, what is written off, which deliveries go with it. */
export interface ReturnedItems {
  return_id: string;
  restocked: Array<{ id: string; quantity: number }>;
  written_off: Array<{ id: string; quantity: number }>;
  shipping_method_ids: string[];
}
/** Nothing, where nothing came back. */
export type MaybeReturned = WorkflowData<ReturnedItems | undefined>;

/** Opens Medusa's return of some pieces; gives its id. Composes steps. */
export function openReturn(asked: WorkflowData<OpenReturn>): WorkflowData<string> {
  const begun = beginReturnOrderWorkflow.runAsStep({
    input: transform(asked, ({ order_id, location_id, actor_id, note }) => ({
      order_id,
      location_id,
      created_by: actor_id,
      internal_note: note,
    })),
  });
  const return_id = transform(begun, (change) => change.return_id ?? "");
  requestItemReturnWorkflow.runAsStep({
    input: transform({ return_id, asked }, (data) => ({
      return_id: data.return_id,
      items: data.asked.items,
    })),
  });
  confirmReturnRequestWorkflow.runAsStep({
    input: transform({ return_id, asked }, (data) => ({
      return_id: data.return_id,
      confirmed_by: data.asked.actor_id,
    })),
  });
  return return_id;
}

const some = (what: "restocked" | "written_off" | "shipping_method_ids") =>
  function isThere(returned: ReturnedItems | undefined): boolean {
    return Boolean(returned?.[what].length);
  };
const itemsOf = (returned: ReturnedItems | undefined, what: "restocked" | "written_off") => ({
  return_id: returned?.return_id ?? "",
  items: returned?.[what] ?? [],
});

/** The pieces of Medusa's return are here, where there is one: the order comes to less, and its consignments follow. Composes steps. */
export function receiveReturn(
  returned: MaybeReturned,
  input: WorkflowData<{ order_id: string; actor_id: string }>,
): void {
  const change = when("return-here", returned, Boolean).then(() =>
    beginReceiveReturnWorkflow.runAsStep({
      input: transform({ returned, input }, (data) => ({
        return_id: data.returned?.return_id ?? "",
        created_by: data.input.actor_id,
      })),
    }),
  );
  when("to-stock", returned, some("restocked")).then(() => {
    receiveItemReturnRequestWorkflow.runAsStep({
      input: transform({ returned }, (data) => itemsOf(data.returned, "restocked")),
    });
  });
  when("to-write-off", returned, some("written_off")).then(() => {
    dismissItemReturnRequestWorkflow.runAsStep({
      input: transform({ returned }, (data) => itemsOf(data.returned, "written_off")),
    });
  });
  when("deliveries-back", returned, some("shipping_method_ids")).then(() => {
    // Medusa's returns keep the delivery in the order; its changes of orders can take it out.
    createOrderChangeActionsWorkflow.runAsStep({
      input: transform({ returned, change, input }, (data) =>
        (data.returned?.shipping_method_ids ?? []).map((id) => ({
          order_change_id: data.change?.id ?? "",
          order_id: data.input.order_id,
          version: data.change?.version ?? 0,
          action: ChangeActionType.SHIPPING_REMOVE,
          reference: "order_shipping_method",
          reference_id: id,
        })),
      ),
    });
  });
  when("return-received", returned, Boolean).then(() => {
    confirmReturnReceiveWorkflow.runAsStep({
      input: transform({ returned, input }, (data) => ({
        return_id: data.returned?.return_id ?? "",
        confirmed_by: data.input.actor_id,
      })),
    });
    followOrderStep(transform(input, ({ order_id }) => ({ order_id })));
  });
}
