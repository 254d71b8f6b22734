import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  calendarDate,
  dateInVietnam,
  daysBetween,
  formatDate,
  holdsOn,
  overlap,
  parseDate,
  startOfDayInVietnam,
} from "./calendar-date";

describe("parseDate", () => {
  it.each([
    ["24/11/2026", "2026-11-24"],
    ["1/7/2025", "2025-07-01"],
    ["01-07-2025", "2025-07-01"],
    ["2024-02-29", "2024-02-29"],
    [" 31.12.2030 ", "2030-12-31"],
  ])("reads %s", (text, date) => expect(parseDate(text)).toBe(date));

  it.each(["31/02/2025", "29/02/2023", "2025-13-01", "11/24/2026", "24/11/26", "", "hôm nay"])(
    "refuses %s",
    (text) => expect(parseDate(text)).toBeUndefined(),
  );
});

describe("days in Vietnam", () => {
  it("begin seven hours before the UTC day", () => {
    expect(dateInVietnam(new Date("2022-12-23T16:59:59Z"))).toBe("2022-12-23");
    expect(dateInVietnam(new Date("2022-12-23T17:00:00Z"))).toBe("2022-12-24");
    expect(startOfDayInVietnam(calendarDate("2022-12-24")).toISOString()).toBe(
      "2022-12-23T17:00:00.000Z",
    );
  });

  it("are counted over month ends and leap days", () => {
    expect(addDays(calendarDate("2024-02-28"), 2)).toBe("2024-03-01");
    expect(daysBetween(calendarDate("2024-02-28"), calendarDate("2024-03-01"))).toBe(2);
  });
});

describe("addMonths", () => {
  it.each([
    ["2019-12-23", 36, "2022-12-23"],
    ["2024-02-29", 36, "2027-02-28"],
    ["2025-08-31", 6, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2025-12-31", 1, "2026-01-31"],
  ])("%s + %i months is %s", (from, months, to) =>
    expect(addMonths(calendarDate(from), months)).toBe(to),
  );
});

describe("holdsOn", () => {
  const term = { from: calendarDate("2024-01-01"), to: calendarDate("2026-01-01") };
  it("includes the first day and excludes the last", () => {
    expect(holdsOn(term, calendarDate("2024-01-01"))).toBe(true);
    expect(holdsOn(term, calendarDate("2025-12-31"))).toBe(true);
    expect(holdsOn(term, calendarDate("2026-01-01"))).toBe(false);
    expect(holdsOn(term, calendarDate("2023-12-31"))).toBe(false);
  });
  it("goes on without an end", () => {
    expect(holdsOn({ from: term.from, to: null }, calendarDate("2999-12-31"))).toBe(true);
  });
});

describe("overlap", () => {
  it.each([
    ["one that begins on the last day", { from: "2025-12-31", to: null }, true],
    ["one that begins where it ends", { from: "2026-01-01" }, false],
    ["one that ends where it begins", { from: "2020-01-01", to: "2024-01-01" }, false],
    ["one that ends on its own first day", { from: "2025-01-01", to: "2025-01-01" }, false],
  ])("with %s", (_what, other, shared) => {
    const term = { from: "2024-01-01", to: "2026-01-01" };
    expect([overlap(term, other), overlap(other, term)]).toEqual([shared, shared]);
  });
});

it("writes dates as the country reads them", () => {
  expect(formatDate(calendarDate("2026-11-24"))).toBe("24/11/2026");
});
