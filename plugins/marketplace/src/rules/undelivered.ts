import type { BackParcel, ConsignmentMove, ConsignmentParcel, Undelivered } from "../contract";
import { onTheWay } from "./parcels";

/** Whether all of a consignment can come back untaken: what has not come back yet is still on its way. */
export function canComeBack(
  parcels: readonly Pick<
    ConsignmentParcel,
    "lines" | "shipped_at" | "delivered_at" | "came_back_at"
  >[],
): boolean {
  const out = parcels.filter(({ came_back_at }) => !came_back_at);
  return out.length > 0 && onTheWay(out).length === out.length;
}

type History = ReadonlyArray<Pick<ConsignmentMove, "kind" | "note" | "facts" | "at">>;

/** Why nobody took a consignment, by its history. */
export function undeliveredOf(history: History): Undelivered | null {
  const told = history.findLast(({ kind, facts }) => kind === "moved" && facts.undelivered);
  const reason = told?.facts.undelivered;
  return told && reason ? { reason, note: told.note, at: told.at } : null;
}

/** Which parcels of a consignment nobody took while others went on, and why, by its history. */
export function backParcels(history: History): BackParcel[] {
  return history.flatMap(({ kind, note, facts, at }) => {
    const { parcel_id, undelivered: reason, lines = [], amount = 0 } = facts;
    const told = kind === "part_came_back" && parcel_id && reason;
    return told ? [{ parcel_id, reason, note, at, lines, amount }] : [];
  });
}
