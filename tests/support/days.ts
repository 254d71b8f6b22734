import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  dateInVietnam,
  daysBetween,
} from "@nang-gio/vietnam";

/** Today in Vietnam. */
export const today = () => dateInVietnam(new Date());

/** So many days from today in Vietnam. */
export const inDays = (days: number) => addDays(today(), days);

/** How many days ago a day was. */
export const daysAgo = (day: CalendarDate) => daysBetween(day, today());

/** A day of a month, counted in months from the one that an instant falls into in Vietnam. */
export function dayOfMonth(months: number, day: number, from = new Date()): CalendarDate {
  const first = calendarDate(`${dateInVietnam(from).slice(0, 7)}-01`);
  return addDays(addMonths(first, months), day - 1);
}

/** A day of a month in Vietnam, so many months ago (`monthAgo(1, 10)`: the tenth of the last month). */
export const monthAgo = (months: number, day: number) => dayOfMonth(-months, day);
