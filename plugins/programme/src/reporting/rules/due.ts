import { addDays, type CalendarDate, calendarDate, daysBetween } from "@nang-gio/vietnam";
import { PHASES } from "../plan";
import type { PeriodKind } from "../vocabulary";

/** The days of a period, and before which days its reports are due. */
export interface PeriodDays {
  first_day: CalendarDate;
  last_day: CalendarDate;
  due_before: CalendarDate;
  consolidate_before: CalendarDate;
}

/** A year's report: of bodies before 30 November, of the Union of the province before 31 December (plan, reporting). */
export function daysOfPeriod(kind: Exclude<PeriodKind, "ad_hoc">, year: number): PeriodDays {
  const first = kind === "year" ? `${year}-01-01` : PHASES[0].from;
  return {
    first_day: calendarDate(first),
    last_day: calendarDate(`${year}-12-31`),
    due_before: calendarDate(`${year}-11-30`),
    consolidate_before: calendarDate(`${year}-12-31`),
  };
}

/** The last day on which a report is in time. */
export const lastDayInTime = (before: string): CalendarDate => addDays(calendarDate(before), -1);

/** Whether what is sent on a day is late: it was to come before another. */
export const isLate = (day: string, before: string): boolean => day >= before;

/** How many days ahead bodies are reminded, the most first. */
export const REMINDED_DAYS = [30, 7, 1] as const;
export type ReminderStage = (typeof REMINDED_DAYS)[number] | "overdue";

/**
 * Of what a body that owes its report is to be reminded on a day: of the nearest stage that has come, each of which is told
 * once, so that a day on which nothing ran costs no reminder. Earlier than the first there is none.
 */
export function reminderStage(today: string, due_before: string): ReminderStage | undefined {
  const left = daysBetween(calendarDate(today), lastDayInTime(due_before));
  if (left < 0) return "overdue";
  return REMINDED_DAYS.filter((days) => left <= days).at(-1);
}
