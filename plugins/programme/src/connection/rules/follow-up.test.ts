import { expect, it } from "vitest";
import { followUpDays, timeOf } from "./follow-up";

it.each([
  ["2026-12-01", ["2026-12-31", "2027-03-01", "2027-05-30"]],
  ["2028-01-30", ["2028-02-29", "2028-04-29", "2028-07-28"]],
  ["2027-01-30", ["2027-03-01", "2027-04-30", "2027-07-29"]],
  ["2028-02-29", ["2028-03-30", "2028-05-29", "2028-08-27"]],
  ["2026-01-31", ["2026-03-02", "2026-05-01", "2026-07-30"]],
  ["2027-12-02", ["2028-01-01", "2028-03-01", "2028-05-30"]],
])("an event that ends on %s is followed up on %j", (last_day, days) => {
  expect(followUpDays(last_day)).toEqual(days);
});

it.each([
  ["2026-03-02", false, "coming", "2026-02-15"],
  ["2026-03-02", false, "due", "2026-02-16"],
  ["2026-03-02", false, "due", "2026-03-02"],
  ["2026-03-02", false, "overdue", "2026-03-03"],
  ["2026-03-02", true, "done", "2026-03-03"],
] as const)("one of %s, done %s, is %s on %s", (due_on, isDone, time, today) => {
  expect(timeOf(due_on, isDone, today)).toBe(time);
});
