import { expect, it } from "vitest";
import { stockOf } from "./stock-row";

it.each([
  ["a blank one", { stock: null, stock_was: 10 }, 7, {}],
  ["one left as it was, though sold meanwhile", { stock: 10, stock_was: 10 }, 7, {}],
  [
    "one changed, of a stock that stands",
    { stock: 25, stock_was: 10 },
    10,
    { stock: 25, stock_seen: 10 },
  ],
  ["one changed, of a stock that has moved", { stock: 25, stock_was: 10 }, 7, "moved"],
  ["one changed to what it is by now", { stock: 7, stock_was: 10 }, 7, {}],
  ["one of a sheet that does not say what it was", { stock: 25 }, 10, "unseen"],
  ["one of such a sheet that changes nothing", { stock: 10 }, 10, {}],
] as const)("%s", (_name, row, now, verdict) => {
  expect(stockOf(row, now, false)).toEqual(verdict);
});

it("once the person has seen what it is now, it is set, but not over what nobody saw", () => {
  expect(stockOf({ stock: 25, stock_was: 10 }, 7, true)).toEqual({ stock: 25, stock_seen: 7 });
  expect(stockOf({ stock: 25 }, 7, true)).toEqual({ stock: 25, stock_seen: 7 });
  expect(stockOf({ stock: 10, stock_was: 10 }, 7, true)).toEqual({});
});
