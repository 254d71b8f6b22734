import type { ConsignmentReturn, ConsignmentState } from "../contract";
import { type Pieces, piecesOf, without } from "./parcels";
import { shrunkAdjustment } from "./shrunk-adjustments";

type AnyReturn = Pick<ConsignmentReturn, "state" | "lines">;

/** Which pieces of a delivered consignment can still be given back: those in no return that was not refused. */
export function returnable<Line extends Pieces>(
  lines: readonly Line[],
  returns: readonly AnyReturn[],
): Line[] {
  return without(
    lines,
    returns.filter(({ state }) => state !== "refused").flatMap((one) => one.lines),
  );
}

/** What pieces that came back are worth, and whether nothing of the consignment is left with the shopper. */
export interface ReturnWorth {
  /** In đồng. */
  amount: number;
  all: boolean;
}

/**
 * What the shopper gets back for pieces that came back: their share of what their lines still come to, and with the
 * last of all pieces the delivery too.
 */
export function returnWorth(
  consignment: {
    lines: ReadonlyArray<Pieces & { total: number }>;
    shipping_total: number;
  },
  returns: readonly AnyReturn[],
  back: readonly Pieces[],
): ReturnWorth {
  const before = returns
    .filter(({ state }) => state === "received" || state === "refunded")
    .flatMap((one) => one.lines);
  let goods = 0;
  let left = 0;
  for (const { line_item_id, quantity, total } of consignment.lines) {
    const held = quantity - piecesOf(before, line_item_id);
    const now = held - piecesOf(back, line_item_id);
    goods += total - shrunkAdjustment(total, held, now);
    left += now;
  }
  return { amount: goods + (left === 0 ? consignment.shipping_total : 0), all: left === 0 };
}

/** What a consignment came to when it was delivered, in đồng: before anything of it came back. */
export function takenAtTheDoor(
  {
    state,
    total,
    shipping_total,
  }: { state: ConsignmentState; total: number; shipping_total: number },
  returns: readonly Pick<ConsignmentReturn, "amount">[],
): number {
  const back = returns.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  return total + back - (state === "returned" ? shipping_total : 0);
}
