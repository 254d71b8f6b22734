import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { piecesOf } from "../../rules/parcels";
import type { MovedConsignment } from "../steps/move-consignment";
import { type Parcel, readParcelStep } from "../steps/parcel";
import type { ToldOfBack } from "./come-back";
import { type MaybeReturned, openReturn, type ReturnedItems, receiveReturn } from "./medusa-return";

interface Asked extends ToldOfBack {
  order_id: string;
  actor_id: string;
  /** One parcel of several; all that is out, where none is named. */
  parcel_id?: string;
}

interface Back {
  parcel: Parcel;
  input: Asked;
}

function backOf({ parcel, input: { parcel_id } }: Back): Parcel["held"] {
  if (!parcel_id) return parcel.held;
  const lines = parcel.parcels.find(({ id }) => id === parcel_id)?.lines ?? [];
  return lines.map(({ line_item_id: id, quantity }) => ({ id, quantity }));
}

/** What came back, less what can't be sold again; the delivery comes to nothing with all of it. */
function returnedOf({ return_id, ...back }: Back & { return_id: string }): ReturnedItems {
  const { parcel_id, written_off = [] } = back.input;
  const pieces = backOf(back).map((line) => ({ ...line, off: piecesOf(written_off, line.id) }));
  const items = (of: (line: (typeof pieces)[number]) => number) =>
    pieces.map((line) => ({ id: line.id, quantity: of(line) })).filter((line) => line.quantity > 0);
  return {
    return_id,
    restocked: items(({ quantity, off }) => quantity - off),
    written_off: items(({ off }) => off),
    shipping_method_ids: parcel_id ? [] : back.parcel.shipping_method_ids,
  };
}

/**
 * Has Medusa return and receive at once what nobody took, since it cancels no fulfilment that has left. Composes steps.
 */
export function takeBackPieces(
  moved: WorkflowData<MovedConsignment>,
  input: WorkflowData<Asked>,
): void {
  const returned = when("goods-back", moved, (done) => done.moved).then(() => {
    const parcel = readParcelStep(moved);
    const return_id = openReturn(
      transform({ parcel, input }, (data) => ({
        order_id: data.parcel.order_id,
        location_id: data.parcel.location_id,
        actor_id: data.input.actor_id,
        note: [data.input.undelivered, data.input.reason].filter(Boolean).join(": "),
        items: backOf(data),
      })),
    );
    return transform({ parcel, return_id, input }, returnedOf);
  }) as MaybeReturned;
  receiveReturn(returned, input);
}
