import { expect, it } from "vitest";
import { pricesOf } from "./price-row";

const WAS = { price_was: 95_000, sale_price_was: null };
const THEN = { price: 95_000, sale_price: null };
const NOW = { price: 97_000, sale_price: 90_000 };
const setTo = (price: number, price_seen: number) => ({ offer: { price, price_seen }, moved: [] });
const nothing = { offer: {}, moved: [] };

it.each([
  ["left as they were", { ...THEN, ...WAS }, THEN, nothing],
  ["left as they were, though changed meanwhile", { ...THEN, ...WAS }, NOW, nothing],
  ["one changed, of a price that stands", { ...WAS, price: 99_000 }, THEN, setTo(99_000, 95_000)],
  ["one changed to what it is by now", { ...WAS, price: 97_000 }, NOW, nothing],
  [
    "one changed that another has changed",
    { ...WAS, price: 99_000 },
    NOW,
    { offer: {}, moved: ["price"] },
  ],
  [
    "a reduction where another has set one",
    { ...THEN, ...WAS, sale_price: 80_000 },
    NOW,
    { offer: {}, moved: ["sale_price"] },
  ],
  [
    "a reduction that was ended",
    { price: 95_000, sale_price: null, price_was: 95_000, sale_price_was: 90_000 },
    { price: 95_000, sale_price: 90_000 },
    { offer: { sale_price: null, sale_price_seen: 90_000 }, moved: [] },
  ],
  ["one of a row that tells nothing", { price: 99_000 }, NOW, setTo(99_000, 97_000)],
] as const)("prices: %s", (_name, row, now, verdict) => {
  expect(pricesOf(row, now, false)).toEqual(verdict);
});

it("once the person has seen what another made of them, they are set, but not over what nobody saw", () => {
  expect(pricesOf({ ...WAS, price: 99_000 }, NOW, true)).toEqual(setTo(99_000, 97_000));
  expect(pricesOf({ ...THEN, ...WAS }, NOW, true)).toEqual(nothing);
});
