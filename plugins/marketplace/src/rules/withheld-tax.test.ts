import { calendarDate, dong } from "@nang-gio/vietnam";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withheldTax } from "./withheld-tax";

const goods = (...totals: number[]) =>
  totals.map((total, index) => ({ line_item_id: `l${index}`, total: dong(total) }));
const IN_FORCE = calendarDate("2025-07-01");

describe("withheld tax", () => {
  it("is 1% and 0.5% of what a household or a person sells", () => {
    for (const taxpayer of ["household", "individual"] as const) {
      expect(withheldTax(taxpayer, goods(190_000), IN_FORCE)).toMatchObject([
        { vat: 1_900, pit: 950 },
      ]);
    }
  });
  it("is nothing of a legal person's", () => {
    expect(withheldTax("legal_person", goods(190_000), IN_FORCE)).toEqual([]);
  });
  it("is nothing before the decree was in force", () => {
    expect(withheldTax("household", goods(190_000), calendarDate("2025-06-30"))).toEqual([]);
  });
  it("sums to the tax of the whole, whatever the lines", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 1, maxLength: 30 }),
        (totals) => {
          const whole = totals.reduce((a, b) => a + b, 0);
          const parts = withheldTax("household", goods(...totals), IN_FORCE);
          const sum = (which: "vat" | "pit") => parts.reduce((all, part) => all + part[which], 0);
          expect(Math.abs(sum("vat") - whole / 100)).toBeLessThanOrEqual(0.5);
          expect(Math.abs(sum("pit") - whole / 200)).toBeLessThanOrEqual(0.5);
        },
      ),
    );
  });
});
