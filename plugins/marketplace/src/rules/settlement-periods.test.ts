import { addDays, calendarDate, daysBetween } from "@nang-gio/vietnam";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextPeriod, periodOf, SETTLEMENT_PERIODS } from "./settlement-periods";

const day = calendarDate;
const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(day("2000-01-01"), n));
const kinds = fc.constantFrom(...SETTLEMENT_PERIODS);

describe("a period of the calendar", () => {
  it.each([
    ["2026-02-01", "month", "2026-02-01", "2026-03-01"],
    ["2026-12-31", "month", "2026-12-01", "2027-01-01"],
    ["2028-02-29", "fortnight", "2028-02-16", "2028-03-01"],
    ["2026-11-15", "fortnight", "2026-11-01", "2026-11-16"],
    ["2026-11-16", "fortnight", "2026-11-16", "2026-12-01"],
  ] as const)("of %s by %s is [%s, %s)", (at, kind, from, to) => {
    expect(periodOf(day(at), kind)).toEqual({ from, to });
  });

  it("is followed by the next without a day between or twice", () => {
    fc.assert(
      fc.property(days, kinds, (at, kind) => {
        const { from, to } = periodOf(at, kind);
        expect(from <= at && at < to).toBe(true);
        expect(periodOf(to, kind).from).toBe(to);
        expect(periodOf(addDays(from, -1), kind).to).toBe(from);
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(kind === "month" ? 28 : 13);
      }),
    );
  });
});

describe("the period that is settled next", () => {
  it.each([
    ["the first has the oldest entry", "2026-03-09", null, "month", "2026-03-01", "2026-04-01"],
    [
      "an entry that came late is in the next",
      "2026-03-09",
      "2026-04-01",
      "month",
      "2026-04-01",
      "2026-05-01",
    ],
    [
      "months without entries are left out",
      "2026-08-09",
      "2026-04-01",
      "month",
      "2026-08-01",
      "2026-09-01",
    ],
    [
      "from halves to months, the rest of the month",
      "2026-04-20",
      "2026-04-16",
      "month",
      "2026-04-16",
      "2026-05-01",
    ],
    [
      "from months to halves, the first half",
      "2026-04-20",
      "2026-04-01",
      "fortnight",
      "2026-04-16",
      "2026-05-01",
    ],
  ] as const)("%s", (_, oldest, until, kind, from, to) => {
    expect(nextPeriod(day(oldest), until && day(until), kind)).toEqual({ from, to });
  });

  it("never begins before the last has ended, whatever the kind was", () => {
    fc.assert(
      fc.property(days, days, kinds, (oldest, at, kind) => {
        const until = periodOf(at, kind === "month" ? "fortnight" : "month").to;
        const { from, to } = nextPeriod(oldest, until, kind);
        expect(from >= until && from < to && oldest < to).toBe(true);
      }),
    );
  });
});
