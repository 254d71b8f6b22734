import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion, type Dong, dong, formatDong, isDong } from "./dong";

it("writes an amount as the country does", () => {
  expect(formatDong(1_250_000)).toBe("1.250.000\u00a0₫");
  expect(formatDong(0)).toBe("0\u00a0₫");
  expect(formatDong(-999)).toBe("-999\u00a0₫");
});

it.each([-1, 0.5, 1e308, Number.NaN, 2 ** 53])("%d is no price", (amount) =>
  expect(isDong(amount)).toBe(false),
);

it("refuses a part of a đồng", () => {
  expect(() => dong(10.5)).toThrow(RangeError);
});

describe("apportion", () => {
  it("gives the rest to the largest remainder, the earlier part first", () => {
    expect(apportion(dong(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(apportion(dong(10), [0, 0])).toEqual([5, 5]);
    expect(apportion(dong(7), [])).toEqual([]);
  });

  it("sums to the whole and strays under one đồng from the exact share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000_000 }),
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 }),
        (total, weights) => {
          const parts = apportion(total as Dong, weights);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
          const sum = weights.reduce((a, b) => a + b, 0);
          if (sum === 0) return;
          parts.forEach((part, index) => {
            expect(Math.abs(part - (total * (weights[index] ?? 0)) / sum)).toBeLessThan(1 + 1e-3);
          });
        },
      ),
    );
  });
});
