import type { ConsignmentParcel, ConsignmentState, NamedPieces } from "../contract";

/** So many pieces of a line. */
export interface Pieces {
  line_item_id: string;
  quantity: number;
}

type SentParcel = Pick<ConsignmentParcel, "lines" | "shipped_at" | "delivered_at" | "came_back_at">;

export const piecesIn = (lines: readonly Pieces[]) =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);

/** How many pieces are of a line. */
export const piecesOf = (lines: readonly Pieces[], id: string) =>
  piecesIn(lines.filter(({ line_item_id }) => line_item_id === id));

/** Lines less some pieces; those of which none is left are not among them. */
export function without<Line extends Pieces>(
  lines: readonly Line[],
  gone: readonly Pieces[],
): Line[] {
  return lines
    .map((line) => ({ ...line, quantity: line.quantity - piecesOf(gone, line.line_item_id) }))
    .filter(({ quantity }) => quantity > 0);
}

/** Pieces by the names of their lines, each line once. */
export function namedPieces(
  lines: ReadonlyArray<Omit<NamedPieces, "quantity">>,
  pieces: readonly Pieces[],
): NamedPieces[] {
  return lines
    .map(({ line_item_id, title, variant_title }) => ({
      ...{ line_item_id, title, variant_title },
      quantity: piecesOf(pieces, line_item_id),
    }))
    .filter(({ quantity }) => quantity > 0);
}

/** Which pieces of a consignment no parcel has left with, or was handed over with, yet; lines of which none is left are not among them. */
export function leftToSend<Line extends Pieces>(
  lines: readonly Line[],
  parcels: readonly SentParcel[],
): Line[] {
  const sent = parcels
    .filter(({ shipped_at, delivered_at }) => shipped_at ?? delivered_at)
    .flatMap((parcel) => parcel.lines);
  return without(lines, sent);
}

/** Which pieces of a consignment have not come back with a parcel. */
export function notBack<Line extends Pieces>(
  lines: readonly Line[],
  parcels: readonly SentParcel[],
): Line[] {
  return without(
    lines,
    parcels.filter(({ came_back_at }) => came_back_at).flatMap((parcel) => parcel.lines),
  );
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

/** Parcels that nobody has received yet, and that have not come back. */
export function notArrived<Parcel extends SentParcel>(parcels: readonly Parcel[]): Parcel[] {
  return parcels.filter(({ delivered_at, came_back_at }) => !delivered_at && !came_back_at);
}

/** Parcels that have left and not arrived. */
export function onTheWay<Parcel extends SentParcel>(parcels: readonly Parcel[]): Parcel[] {
  return notArrived(parcels).filter(({ shipped_at }) => shipped_at);
}

/** What a consignment is once nothing of it is left to send. */
export function stateOnceAllSent(parcels: readonly SentParcel[]): ConsignmentState {
  if (parcels.every(({ shipped_at }) => !shipped_at)) return "cancelled";
  if (onTheWay(parcels).length > 0) return "shipped";
  return parcels.some(({ delivered_at }) => delivered_at) ? "delivered" : "undelivered";
}
