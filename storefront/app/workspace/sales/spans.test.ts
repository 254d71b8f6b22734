import { describe, expect, it } from "vitest";
import { spanName, spansOf, topOf } from "./spans";

const sold = (day: string, sold_total: number) => ({ day, consignments: 1, sold_total });

describe("a period", () => {
  it("of a month shows each day, also those on which nothing was sold", () => {
    const { kind, spans } = spansOf({ from: "2026-01-01", to: "2026-01-31" }, [
      sold("2026-01-01", 5),
      sold("2026-01-31", 7),
    ]);
    expect([kind, spans.length, spans[0]?.sold, spans[1]?.sold, spans[30]?.sold]).toEqual([
      "day",
      31,
      5,
      0,
      7,
    ]);
  });

  it("of a day more is cut into weeks, the last one short", () => {
    const { kind, spans } = spansOf({ from: "2026-01-01", to: "2026-02-01" }, [
      sold("2026-01-07", 5),
      sold("2026-01-08", 7),
    ]);
    expect(kind).toBe("week");
    expect(spans.map(spanName)).toEqual([
      "01/01–07/01",
      "08/01–14/01",
      "15/01–21/01",
      "22/01–28/01",
      "29/01–01/02",
    ]);
    expect(spans.map((span) => span.sold)).toEqual([5, 7, 0, 0, 0]);
  });

  it("of a year is cut at the ends of months, 29 February among them", () => {
    const { kind, spans } = spansOf({ from: "2027-03-15", to: "2028-03-14" }, [
      sold("2028-02-29", 9),
    ]);
    expect([kind, spans.length]).toEqual(["month", 13]);
    expect(spans.map(spanName)).toContain("01/02–29/02");
    expect(spans.at(-1)).toMatchObject({ from: "2028-03-01", to: "2028-03-14" });
    expect(spans.reduce((sum, span) => sum + span.sold, 0)).toBe(9);
  });
});

it.each([
  [1, 1],
  [95_000, 100_000],
  [100_000, 100_000],
  [100_001, 200_000],
  [430_000, 500_000],
  [730_000, 1_000_000],
])("a chart whose highest bar is %i ends at %i", (highest, top) => {
  expect(topOf(highest)).toBe(top);
});
