import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConsignmentParcel } from "../contract";
import {
  leftToSend,
  namedPieces,
  notBack,
  onTheWay,
  type Pieces,
  piecesIn,
  stateOnceAllSent,
  tooMany,
} from "./parcels";
import { shrunkAdjustment } from "./shrunk-adjustments";

const SENT = "2026-03-01T00:00:00.000Z";

const parcel = (lines: Pieces[], more: Partial<ConsignmentParcel> = {}): ConsignmentParcel => ({
  id: "parcel",
  lines,
  carrier: null,
  tracking_number: null,
  packed_at: SENT,
  shipped_at: SENT,
  delivered_at: null,
  came_back_at: null,
  ...more,
});
const line = (line_item_id: string, quantity: number): Pieces => ({ line_item_id, quantity });

describe("what no parcel has left with yet", () => {
  it("is everything while a parcel is packed and has not left", () => {
    const packed = parcel([line("a", 2)], { shipped_at: null });
    expect(leftToSend([line("a", 2)], [packed])).toEqual([line("a", 2)]);
    expect(onTheWay([packed])).toEqual([]);
  });

  it("is the rest, and no line of which nothing is left", () => {
    expect(
      leftToSend([line("a", 3), line("b", 1)], [parcel([line("a", 1), line("b", 1)])]),
    ).toEqual([line("a", 2)]);
  });

  it("is never asked for twice in one parcel", () => {
    expect(tooMany([line("a", 2), line("a", 2)], [line("a", 3)])).toEqual(line("a", 4));
    expect(tooMany([line("a", 1), line("b", 1)], [line("a", 3)])).toEqual(line("b", 1));
    expect(tooMany([line("a", 3)], [line("a", 3)])).toBeUndefined();
  });
});

describe("a parcel that came back", () => {
  const gone = parcel([line("a", 1)], { came_back_at: SENT });

  it("is not on its way, nor to be sent again, and its pieces are nobody's", () => {
    expect(onTheWay([gone])).toEqual([]);
    expect(leftToSend([line("a", 3)], [gone])).toEqual([line("a", 2)]);
    expect(notBack([line("a", 3), line("b", 1)], [gone, parcel([line("b", 1)])])).toEqual([
      line("a", 2),
      line("b", 1),
    ]);
    expect(notBack([line("a", 1)], [gone])).toEqual([]);
  });

  it.each([
    ["cancelled", "nothing has left", []],
    ["cancelled", "what was packed has not left", [parcel([], { shipped_at: null })]],
    ["shipped", "another is on its way", [gone, parcel([])]],
    ["delivered", "another has arrived", [gone, parcel([], { delivered_at: SENT })]],
    ["undelivered", "it was all that had left", [gone]],
  ])("leaves its consignment %s where nothing is left to send and %s", (state, _, parcels) => {
    expect(stateOnceAllSent(parcels)).toBe(state);
  });
});

it("pieces are named by their lines, each line once", () => {
  const named = (line_item_id: string) => ({ line_item_id, title: "Gạo", variant_title: null });
  expect(namedPieces([named("a"), named("b")], [line("a", 1), line("a", 2), line("c", 1)])).toEqual(
    [{ ...named("a"), quantity: 3 }],
  );
});

describe("whatever is sent in however many parcels", () => {
  const ordered = fc
    .array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 })
    .map((quantities) => quantities.map((quantity, at) => line(`l${at}`, quantity)));
  const wishes = fc.array(fc.array(fc.tuple(fc.nat(7), fc.nat(20)), { maxLength: 4 }), {
    maxLength: 8,
  });

  it("what has left and what is left sum to what was ordered, line by line", () => {
    fc.assert(
      fc.property(ordered, wishes, (lines, asked) => {
        const parcels: ConsignmentParcel[] = [];
        for (const wish of asked) {
          const wanted = wish
            .map(([at, quantity]) => line(`l${at % lines.length}`, quantity))
            .filter(({ quantity }) => quantity > 0);
          if (wanted.length === 0 || tooMany(wanted, leftToSend(lines, parcels))) continue;
          parcels.push(parcel(wanted));
        }
        const left = leftToSend(lines, parcels);
        for (const { line_item_id, quantity } of lines) {
          const of = (some: readonly Pieces[]) =>
            piecesIn(some.filter((one) => one.line_item_id === line_item_id));
          expect(of(left) + of(parcels.flatMap((one) => one.lines))).toBe(quantity);
        }
      }),
    );
  });
});

describe("a discount on a line that shrinks", () => {
  it("is shared among the pieces to the đồng, and gone with the last", () => {
    expect(shrunkAdjustment(10_000, 2, 1)).toBe(5_000);
    expect(shrunkAdjustment(10_000, 2, 0)).toBe(0);
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.integer({ min: 1, max: 99 }),
        fc.nat(99),
        (amount, pieces, cut) => {
          const left = cut % (pieces + 1);
          const kept = shrunkAdjustment(amount, pieces, left);
          expect(kept).toBeGreaterThanOrEqual(0);
          expect(kept).toBeLessThanOrEqual(amount);
          expect(Math.abs(kept - (amount * left) / pieces)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
