import { expect, it } from "vitest";
import { byMatch, type Facts } from "./facts";

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
