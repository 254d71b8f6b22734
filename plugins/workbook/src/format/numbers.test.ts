import { describe, expect, test } from "vitest";
import { parseNumber } from "./numbers";

describe("a number typed as text", () => {
  test.each([
    ["1250000", 1250000],
    ["1.250.000", 1250000],
    ["1,250,000", 1250000],
    ["1 250 000", 1250000],
    ["1\u00a0250\u00a0000", 1250000],
    ["1.250.000,5", 1250000.5],
    ["1,250,000.5", 1250000.5],
    ["1.250", 1250],
    ["1,250", 1250],
    ["1.5", 1.5],
    ["1,5", 1.5],
    ["12,50", 12.5],
    ["92.5", 92.5],
    ["0.125", 0.125],
    ["0,500", 0.5],
    ["1250.000", 1250],
    ["45.000 ₫", 45000],
    ["45.000đ", 45000],
    ["45,000 VND", 45000],
    ["-1", -1],
    ["+7", 7],
    ["1e308", 1e308],
    ["2147483648", 2147483648],
  ])("%s is %d", (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  test.each(["", "abc", "1.25.000", "1,2,3", "1..2", ".5", "5.", "1.250,000,5", "12 cái", "--1"])(
    "%j is no number",
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );

  test("a currency sign written with combining marks is known too", () => {
    expect(parseNumber("45.000 đồng".normalize("NFD"))).toBe(45000);
  });
});
