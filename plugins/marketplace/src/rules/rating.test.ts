import { expect, it } from "vitest";
import { meanRating } from "./rating";

it.each([
  [0, 0, null],
  [5, 1, 5],
  [9, 2, 4.5],
  [17, 4, 4.3],
  [14, 3, 4.7],
  [13, 3, 4.3],
  [81, 20, 4.1],
  [161, 40, 4],
])("%i stars of %i reviews are %s on average", (sum, count, mean) => {
  expect(meanRating(sum, count)).toBe(mean);
});
