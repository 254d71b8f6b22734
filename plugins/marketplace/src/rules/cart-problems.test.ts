import { expect, it } from "vitest";
import { MAX_ORDER_TOTAL } from "../contract";
import { type CartLineStanding, isTooMuch, lineProblems } from "./cart-problems";

const line = (over: Partial<CartLineStanding>): CartLineStanding => ({
  line_item_id: "a",
  name: "Nước mắm",
  quantity: 1,
  price: 95_000,
  price_now: 95_000,
  on_sale: true,
  needs: [{ inventory_item_id: "stock", pieces: 1, free: 3 }],
  ...over,
});
const codes = (lines: CartLineStanding[]) => lineProblems(lines).map(({ code }) => code);

it.each([
  ["nothing wrong", {}, []],
  ["the last piece", { quantity: 3 }, []],
  ["one over the stock", { quantity: 4 }, ["too_few"]],
  ["stock not counted", { quantity: 4, needs: [] }, []],
  ["a higher price", { price_now: 96_000 }, ["price_changed"]],
  ["a lower price", { price_now: 94_000 }, ["price_changed"]],
  ["a price set by staff", { price_now: null }, []],
  ["off sale, whatever else", { on_sale: false, price_now: 1, quantity: 9 }, ["gone"]],
  ["price and stock at once", { price_now: 1, quantity: 9 }, ["price_changed", "too_few"]],
])("%s", (_case, over, expected) => {
  expect(codes([line(over)])).toEqual(expected);
});

it("two lines of one stock are counted together", () => {
  const [problem] = lineProblems([line({ quantity: 2 }), line({ line_item_id: "b", quantity: 2 })]);
  expect(problem).toMatchObject({ code: "too_few", line: { line_item_id: "b" }, available: 1 });
});

it("a set of six takes six pieces of the stock", () => {
  const six = [{ inventory_item_id: "stock", pieces: 6, free: 11 }];
  expect(lineProblems([line({ quantity: 2, needs: six })])[0]).toMatchObject({ available: 1 });
});

it("a line off sale leaves its stock to the others", () => {
  expect(codes([line({ on_sale: false, quantity: 3 }), line({ quantity: 3 })])).toEqual(["gone"]);
});

it.each([
  ["up to the most", [line({ price_now: MAX_ORDER_TOTAL })], false],
  ["one đồng over", [line({ price_now: MAX_ORDER_TOTAL }), line({ price_now: 1 })], true],
  ["at the price of now", [line({ price: MAX_ORDER_TOTAL + 1, price_now: 1 })], false],
  ["many pieces", [line({ quantity: 3, price_now: 1_000_000_000 })], true],
])("an order of %s", (_case, lines, expected) => {
  expect(isTooMuch(lines)).toBe(expected);
});
