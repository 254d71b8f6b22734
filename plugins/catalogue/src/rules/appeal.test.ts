import fc from "fast-check";
import { expect, it } from "vitest";
import { appeal } from "./appeal";

const sold = fc.integer({ min: 0, max: 1_000_000 });

it("puts what can be had before what cannot, however well that sold", () => {
  fc.assert(
    fc.property(sold, sold, (a, b) => {
      expect(appeal({ in_stock: true, sold: a })).toBeGreaterThan(
        appeal({ in_stock: false, sold: b }),
      );
    }),
  );
});

it("rises with sales and stays within its bounds, so that words decide first", () => {
  fc.assert(
    fc.property(sold, sold, (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      expect(appeal({ in_stock: true, sold: less })).toBeLessThanOrEqual(
        appeal({ in_stock: true, sold: more }),
      );
      expect(appeal({ in_stock: true, sold: more })).toBeLessThanOrEqual(1.1);
      expect(appeal({ in_stock: true, sold: less })).toBeGreaterThanOrEqual(1);
    }),
  );
});
