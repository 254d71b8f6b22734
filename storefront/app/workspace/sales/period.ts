import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  parseIsoDate,
} from "@nang-gio/vietnam";

/** Days in Vietnam, both counted. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}

const MOST_DAYS = 366;
const firstOfMonth = (day: CalendarDate) => calendarDate(`${day.slice(0, 7)}-01`);

/** Periods that are often asked for, as seen from a day. */
export function usualPeriods(today: CalendarDate) {
  const month = firstOfMonth(today);
  return {
    last_week: { from: addDays(today, -6), to: today },
    last_month: { from: addDays(today, -29), to: today },
    this_month: { from: month, to: today },
    month_before: { from: addMonths(month, -1), to: addDays(month, -1) },
  } satisfies Record<string, Period>;
}

/** The period that an address names: nothing where it names none, `null` where it cannot be shown. */
export function periodAsked(address: URLSearchParams): Period | null | undefined {
  const [from, to] = ["tu", "den"].map((name) => address.get(name));
  if (from == null && to == null) return undefined;
  const [first, last] = [parseIsoDate(from ?? ""), parseIsoDate(to ?? "")];
  if (!first || !last || first > last || addDays(first, MOST_DAYS - 1) < last) return null;
  return { from: first, to: last };
}
