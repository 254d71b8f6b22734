import { expect, it } from "vitest";
import { priorityCount, publicCount } from "./small-cells";

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
