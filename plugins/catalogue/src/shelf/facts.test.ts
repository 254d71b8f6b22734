import { expect, it } from "vitest";
import { byMatch, type Facts, ORDERS } from "./facts";

const match = (id: string, score: number, created: number) => ({
  score,
  facts: { id, created } as Facts,
});

it("goods that match alike stand in one order, in whatever order they were found", () => {
  const found = [match("c", 1, 1), match("a", 1, 1), match("b", 1, 2), match("d", 2, 0)];
  for (const order of [found, found.toReversed()]) {
    expect(order.toSorted(byMatch).map(({ facts }) => facts.id)).toEqual(["d", "b", "a", "c"]);
  }
});

const rated = (id: string, rating: number, reviews: number) =>
  ({ id, rating, reviews, created: 0 }) as Facts;

it("by rating comes what is rated best, of equals what more buyers rated, and last what nobody did", () => {
  const found = [
    rated("none", 0, 0),
    rated("one", 5, 1),
    rated("low", 3.2, 90),
    rated("many", 5, 12),
  ];
  for (const order of [found, found.toReversed()]) {
    expect(order.toSorted(ORDERS.rating).map(({ id }) => id)).toEqual([
      "many",
      "one",
      "low",
      "none",
    ]);
  }
});
