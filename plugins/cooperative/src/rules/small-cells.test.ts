import { expect, it } from "vitest";
import { priorityCount, publicCount, publicPart } from "./small-cells";

it.each([
  [null, null, null],
  [0, null, 0],
  [1, null, "<5"],
  [4, null, "<5"],
  [5, 5, 5],
])(
  "a count of %s is %s to the public and, of a priority group, %s to anyone",
  (count, open, group) => {
    expect(publicCount(count)).toBe(open);
    expect(priorityCount(count)).toBe(group);
  },
);

it.each([
  [20, 40, 20],
  [40, 40, 40],
  [4, 40, null],
  [36, 40, null],
  [35, 40, 35],
  [0, 40, null],
])("a part of %i in %i is %s to the public", (part, whole, open) => {
  expect(publicPart(part, whole)).toBe(open);
});
