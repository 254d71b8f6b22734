import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConsignmentReturn } from "../contract";
import type { Pieces } from "./parcels";
import { returnable, returnWorth } from "./returns";

type Return = Pick<ConsignmentReturn, "state" | "lines">;

const named = (line_item_id: string, quantity: number) => ({
  line_item_id,
  quantity,
  title: "",
  variant_title: null,
  reason: "other" as const,
  written_off: 0,
});
const back = (state: Return["state"], ...lines: Pieces[]): Return => ({
  state,
  lines: lines.map(({ line_item_id, quantity }) => named(line_item_id, quantity)),
});
const line = (line_item_id: string, quantity: number, total = 0) => ({
  line_item_id,
  quantity,
  total,
});

describe("what can be given back", () => {
  it("is what is in no return, unless that was refused", () => {
    const lines = [line("a", 3), line("b", 1)];
    expect(returnable(lines, [])).toEqual(lines);
    expect(
      returnable(lines, [back("requested", line("a", 2)), back("refunded", line("b", 1))]),
    ).toEqual([line("a", 1)]);
    expect(returnable(lines, [back("refused", line("a", 3))])).toEqual(lines);
  });
});

describe("what the shopper gets back", () => {
  const consignment = {
    lines: [line("a", 2, 190_000), line("b", 1, 180_000)],
    shipping_total: 25_000,
  };

  it("is the share of the pieces, without the delivery while something stays", () => {
    expect(returnWorth(consignment, [], [line("a", 1)])).toEqual({ amount: 95_000, all: false });
  });
  it("is the delivery too with the last piece", () => {
    const first = back("received", line("a", 1));
    const now = { ...consignment, lines: [line("a", 2, 95_000), line("b", 1, 180_000)] };
    expect(returnWorth(now, [first], [line("a", 1), line("b", 1)])).toEqual({
      amount: 300_000,
      all: true,
    });
  });
  it("sums to all that was paid, whatever comes back in which parts", () => {
    const bought = fc.array(
      fc.record({ quantity: fc.integer({ min: 1, max: 9 }), total: fc.nat(500_000_000) }),
      { minLength: 1, maxLength: 5 },
    );
    const order = fc.array(fc.nat(99), { maxLength: 60 });
    fc.assert(
      fc.property(bought, order, fc.nat(200_000), (goods, picks, shipping_total) => {
        let lines = goods.map(({ quantity, total }, at) => line(`l${at}`, quantity, total));
        const returns: Return[] = [];
        let paid = 0;
        const give = (piece: Pieces) => {
          const worth = returnWorth({ lines, shipping_total }, returns, [piece]);
          const goodsBack = worth.amount - (worth.all ? shipping_total : 0);
          expect(goodsBack).toBeGreaterThanOrEqual(0);
          paid += worth.amount;
          lines = lines.map((one) =>
            one.line_item_id === piece.line_item_id
              ? { ...one, total: one.total - goodsBack }
              : one,
          );
          returns.push(back("received", piece));
          return worth.all;
        };
        for (const pick of picks) {
          const left = returnable(lines, returns);
          const chosen = left[pick % Math.max(1, left.length)];
          if (chosen) give({ ...chosen, quantity: 1 });
        }
        for (const rest of returnable(lines, returns)) give(rest);
        expect(returnable(lines, returns)).toEqual([]);
        expect(paid).toBe(goods.reduce((sum, { total }) => sum + total, shipping_total));
      }),
    );
  });
});
