import { calendarDate, dong } from "@nang-gio/vietnam";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityOf, MARKET_CATEGORIES } from "../categories";
import { TAX_RATES, type TaxedLine, withheldTax } from "./withheld-tax";

const FISH_SAUCE = ["nuoc-mam-gia-vi", "thuc-pham"];
const HOMESTAY = ["luu-tru", "du-lich"];
const IN_FORCE = calendarDate("2025-07-01");

const line = (total: number, categories: readonly string[] = FISH_SAUCE, at = 0): TaxedLine => ({
  line_item_id: `l${at}`,
  total: dong(total),
  categories,
});

describe("the kind of activity", () => {
  it("is services for all of tourism, goods for all else", () => {
    for (const { handle, parent } of MARKET_CATEGORIES) {
      const tourism = handle === "du-lich" || parent === "du-lich";
      expect([handle, activityOf(parent ? [handle, parent] : [handle])]).toEqual([
        handle,
        tourism ? "services" : "goods",
      ]);
    }
  });
  it("is goods where nothing is known, and that of the nearest category that says", () => {
    expect(activityOf([])).toBe("goods");
    expect(activityOf(["cho-dem", "luu-tru", "du-lich"])).toBe("services");
  });
});

describe("withheld tax", () => {
  it.each([
    ["goods", FISH_SAUCE, 1_900, 950],
    ["a night under a roof", HOMESTAY, 9_500, 3_800],
  ])("of a household and a person, of %s", (_what, categories, vat, pit) => {
    for (const taxpayer of ["household", "individual"] as const) {
      expect(withheldTax(taxpayer, [line(190_000, categories)], IN_FORCE)).toMatchObject([
        { vat, pit },
      ]);
    }
  });
  it("is worked out line by line at the rates of its own activity", () => {
    expect(
      withheldTax(
        "household",
        [line(140_000, FISH_SAUCE, 1), line(350_000, HOMESTAY, 2), line(95_000, FISH_SAUCE, 3)],
        IN_FORCE,
      ),
    ).toEqual([
      { line_item_id: "l1", base: 140_000, vat: 1_400, pit: 700, vat_bp: 100, pit_bp: 50 },
      { line_item_id: "l3", base: 95_000, vat: 950, pit: 475, vat_bp: 100, pit_bp: 50 },
      { line_item_id: "l2", base: 350_000, vat: 17_500, pit: 7_000, vat_bp: 500, pit_bp: 200 },
    ]);
  });
  it("is nothing of a legal person's", () => {
    expect(withheldTax("legal_person", [line(190_000)], IN_FORCE)).toEqual([]);
  });
  it("is nothing before the decree was in force", () => {
    const before = calendarDate("2025-06-30");
    expect(withheldTax("household", [line(190_000), line(1, HOMESTAY)], before)).toEqual([]);
  });
  it("has one rate for each activity on each day", () => {
    const kinds = TAX_RATES.filter(({ to }) => to === null).map(({ activity }) => activity);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
  it("sums to the tax of each activity's whole, whatever the lines, and each line is taxed once", () => {
    const Line = fc.record({
      total: fc.integer({ min: 0, max: 2_000_000_000 }),
      categories: fc.constantFrom(FISH_SAUCE, HOMESTAY, []),
    });
    fc.assert(
      fc.property(fc.array(Line, { minLength: 1, maxLength: 30 }), (drawn) => {
        const lines = drawn.map(({ total, categories }, at) => line(total, categories, at));
        const parts = withheldTax("household", lines, IN_FORCE);
        expect(parts.map(({ line_item_id }) => line_item_id).toSorted()).toEqual(
          lines.map(({ line_item_id }) => line_item_id).toSorted(),
        );
        for (const { activity, vat_bp, pit_bp } of TAX_RATES) {
          const own = lines.filter(({ categories }) => activityOf(categories) === activity);
          const ids = new Set(own.map(({ line_item_id }) => line_item_id));
          const whole = own.reduce((sum, { total }) => sum + total, 0);
          const sum = (which: "vat" | "pit") =>
            parts
              .filter(({ line_item_id }) => ids.has(line_item_id))
              .reduce((all, part) => all + part[which], 0);
          expect(Math.abs(sum("vat") - (whole * vat_bp) / 10_000)).toBeLessThanOrEqual(0.5);
          expect(Math.abs(sum("pit") - (whole * pit_bp) / 10_000)).toBeLessThanOrEqual(0.5);
        }
      }),
    );
  });
});
