import type { ConsignmentMove, ConsignmentParcel, Undelivered } from "../contract";
import { onTheWay } from "./parcels";

/** Whether a parcel can come back untaken: all that was sent is still on its way. */
export function canComeBack(
  parcels: readonly Pick<ConsignmentParcel, "lines" | "shipped_at" | "delivered_at">[],
): boolean {
  return parcels.length > 0 && onTheWay(parcels).length === parcels.length;
}

/** Why nobody took a consignment, by its history. */
export function undeliveredOf(
  history: ReadonlyArray<Pick<ConsignmentMove, "note" | "facts" | "at">>,
): Undelivered | null {
  const told = history.findLast(({ facts }) => facts.undelivered);
  const reason = told?.facts.undelivered;
  return told && reason ? { reason, note: told.note, at: told.at } : null;
}
