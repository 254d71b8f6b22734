import { describe, expect, it } from "vitest";
import { wholeNumber } from "./whole-number";

describe("a whole number as people type it", () => {
  it.each([
    ["95000", 95_000],
    ["95.000", 95_000],
    ["95,000", 95_000],
    ["1 250 000 ₫", 1_250_000],
    ["95.000đ", 95_000],
    ["500 g", 500],
    ["0", 0],
    ["", null],
    ["  ", null],
    ["95.5", undefined],
    ["20.5", undefined],
    ["95k", undefined],
    ["-5", undefined],
    ["1.00.000", undefined],
    ["99999999999999999999", undefined],
  ])("%s is %s", (typed, value) => {
    expect(wholeNumber(typed)).toBe(value);
  });
});
