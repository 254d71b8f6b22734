import {
  createWorkflow,
  transform,
  type WorkflowData,
  when,
} from "@medusajs/framework/workflows-sdk";
import { piecesIn } from "../../rules/parcels";
import {
  type MaybeReturned,
  openReturn,
  type ReturnedItems,
  receiveReturn,
} from "../consignments/medusa-return";
import type { ConsignmentMoveInput } from "../steps/move-consignment";
import { type Parcel, readParcelStep } from "../steps/parcel";
import { moveInTurn } from "./in-turn";

interface Back {
  parcel: Parcel;
  return_id: string;
  input: ConsignmentMoveInput;
}

/** All of a parcel, less what can't be sold again. */
function returnedOf({ parcel, return_id, input: { written_off = [] } }: Back): ReturnedItems {
  const pieces = parcel.ordered.map(({ id, quantity }) => ({
    ...{ id, quantity },
    off: piecesIn(written_off.filter(({ line_item_id }) => line_item_id === id)),
  }));
  const items = (of: (line: (typeof pieces)[number]) => number) =>
    pieces.map((line) => ({ id: line.id, quantity: of(line) })).filter((line) => line.quantity > 0);
  return {
    return_id,
    restocked: items(({ quantity, off }) => quantity - off),
    written_off: items(({ off }) => off),
    shipping_method_ids: parcel.shipping_method_ids,
  };
}

/**
 * Nobody took the parcel, and it is back: Medusa has it returned and received at once, since it cancels no fulfilment that
 * has left. Nothing of it, nor its delivery, is owed any more.
 */
export const takeBackConsignmentWorkflow = createWorkflow(
  "take-back-consignment",
  (input: WorkflowData<ConsignmentMoveInput>) => {
    moveInTurn(
      "take-back",
      input,
      (moved) => {
        const returned = when("goods-back", moved, (done) => done.moved).then(() => {
          const parcel = readParcelStep(moved);
          const return_id = openReturn(
            transform({ parcel, input }, (data) => ({
              order_id: data.parcel.order_id,
              location_id: data.parcel.location_id,
              actor_id: data.input.actor_id,
              note: [data.input.undelivered, data.input.reason].filter(Boolean).join(": "),
              items: data.parcel.ordered,
            })),
          );
          return transform({ parcel, return_id, input }, returnedOf);
        }) as MaybeReturned;
        receiveReturn(returned, input);
      },
      { movesGoods: true },
    );
  },
);
