import { describe, expect, it } from "vitest";
import { judgeStock } from "./low-stock";

describe("a stock with a threshold of five", () => {
  it.each([
    [6, undefined, "same"],
    [5, undefined, "same"],
    [6, { low: false }, "same"],
    [5, { low: false }, "fell"],
    [0, { low: false }, "fell"],
    [4, { low: true }, "same"],
    [5, { low: true }, "same"],
    [6, { low: true }, "refilled"],
  ] as const)("of %i pieces, known as %o: %s", (available, known, verdict) => {
    expect(judgeStock({ available, threshold: 5 }, known)).toBe(verdict);
  });
});

it("with a threshold of nothing falls when it is sold out", () => {
  expect(judgeStock({ available: 1, threshold: 0 }, { low: false })).toBe("same");
  expect(judgeStock({ available: 0, threshold: 0 }, { low: false })).toBe("fell");
});
