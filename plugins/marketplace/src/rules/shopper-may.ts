import type { Consignment } from "../contract";
import { RETURN_DAYS, type ShopperMay } from "../shopper-contract";
import { notBack } from "./parcels";
import { returnable } from "./returns";

const DAY_MS = 86_400_000;

/** When the last parcel of a consignment arrived; nothing where none has. */
function arrivedAt({ parcels }: Pick<Consignment, "parcels">): number | undefined {
  const times = parcels.flatMap(({ delivered_at }) =>
    delivered_at ? [new Date(delivered_at).getTime()] : [],
  );
  return times.length > 0 ? Math.max(...times) : undefined;
}

/** Whether a shopper can still ask for a return by themselves. */
export function returnsOpen(consignment: Pick<Consignment, "parcels">, now: Date): boolean {
  const arrived = arrivedAt(consignment);
  return arrived !== undefined && now.getTime() - arrived <= RETURN_DAYS * DAY_MS;
}

/** What a shopper may do with a consignment of theirs: cancel it until it is packed, return what arrived lately. */
export function shopperMay(
  consignment: Pick<Consignment, "state" | "lines" | "parcels" | "returns">,
  now: Date,
): ShopperMay {
  const { state, lines, parcels, returns } = consignment;
  const untouched = parcels.every((parcel) => parcel.came_back_at);
  const open = state === "delivered" && returnsOpen(consignment, now);
  return {
    cancel: (state === "placed" || state === "accepted") && untouched,
    returnable: open
      ? returnable(notBack(lines, parcels), returns)
          .filter(({ quantity }) => quantity > 0)
          .map(({ line_item_id, quantity }) => ({ line_item_id, quantity }))
      : [],
  };
}
