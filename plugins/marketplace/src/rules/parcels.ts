import type { ConsignmentParcel } from "../contract";

/** So many pieces of a line. */
export interface Pieces {
  line_item_id: string;
  quantity: number;
}

type SentParcel = Pick<ConsignmentParcel, "lines" | "shipped_at" | "delivered_at">;

export const piecesIn = (lines: readonly Pieces[]) =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

/** Which pieces of a consignment no parcel has left with, or was handed over with, yet; lines of which none is left are not among them. */
export function leftToSend<Line extends Pieces>(
  lines: readonly Line[],
  parcels: readonly SentParcel[],
): Line[] {
  const sent = parcels
    .filter(({ shipped_at, delivered_at }) => shipped_at ?? delivered_at)
    .flatMap((parcel) => parcel.lines);
  return lines
    .map((line) => {
      const gone = piecesIn(sent.filter(({ line_item_id }) => line_item_id === line.line_item_id));
      return { ...line, quantity: line.quantity - gone };
    })
    .filter(({ quantity }) => quantity > 0);
}

/** The first of what is asked for that is more than there is; `undefined` where all of it is there. */
export function tooMany(asked: readonly Pieces[], left: readonly Pieces[]): Pieces | undefined {
  const wanted = new Map<string, number>();
  for (const { line_item_id, quantity } of asked) {
    wanted.set(line_item_id, (wanted.get(line_item_id) ?? 0) + quantity);
  }
  const found = [...wanted].find(
    ([id, quantity]) =>
      quantity > (left.find(({ line_item_id }) => line_item_id === id)?.quantity ?? 0),
  );
  return found && { line_item_id: found[0], quantity: found[1] };
}

/** Parcels that nobody has received yet. */
export function notArrived<Parcel extends SentParcel>(parcels: readonly Parcel[]): Parcel[] {
  return parcels.filter(({ delivered_at }) => !delivered_at);
}

/** Parcels that have left and not arrived. */
export function onTheWay<Parcel extends SentParcel>(parcels: readonly Parcel[]): Parcel[] {
  return notArrived(parcels).filter(({ shipped_at }) => shipped_at);
}
