import { calendarDate } from "@nang-gio/vietnam";
import { expect, it } from "vitest";
import { closedOn, dispatchBy } from "./dispatch";

const closing = { from: calendarDate("2027-02-05"), to: calendarDate("2027-02-12") };

it.each([
  ["long before it closes", "2027-02-01", 2, "2027-02-03"],
  ["sent on the last day before it closes", "2027-02-02", 2, "2027-02-04"],
  ["due on the day on which it closes", "2027-02-03", 2, "2027-02-12"],
  ["with one day left before it closes", "2027-02-04", 2, "2027-02-13"],
  ["on the first closed day", "2027-02-05", 2, "2027-02-14"],
  ["on the last closed day", "2027-02-11", 2, "2027-02-14"],
  ["on the day on which it opens again", "2027-02-12", 2, "2027-02-14"],
  ["on a closed day, sent on the same day otherwise", "2027-02-08", 0, "2027-02-12"],
])("what is ordered %s is sent in time", (_, ordered, dispatch_days, by) => {
  expect(dispatchBy(calendarDate(ordered), { dispatch_days, closing })).toBe(by);
});

it("counts plainly where nothing closes", () => {
  const open = { dispatch_days: 3, closing: null };
  expect(dispatchBy(calendarDate("2027-02-27"), open)).toBe("2027-03-02");
});

it.each([
  ["2027-02-04", null],
  ["2027-02-05", closing],
  ["2027-02-11", closing],
  ["2027-02-12", null],
])("on %s it is closed: %o", (day, closed) => {
  expect(closedOn(closing, calendarDate(day))).toEqual(closed);
});
