import { addDays, calendarDate } from "@nang-gio/vietnam";
import { FOLLOW_UP_DAYS, type FollowUpDays, type FollowUpTime } from "../vocabulary";

/** So long before its day a follow-up is shown as due. */
const NOTICE_DAYS = 14;

/** The day on which it is asked what became of who met at an event, so many days after its last. */
export function dueOn(last_day: string, after_days: FollowUpDays): string {
  return addDays(calendarDate(last_day), after_days);
}

/** All days on which an event is followed up. */
export const followUpDays = (last_day: string): string[] =>
  FOLLOW_UP_DAYS.map((days) => dueOn(last_day, days));

/** How a follow-up stands on a day: it is overdue from the day after its own on. */
export function timeOf(due_on: string, isDone: boolean, today: string): FollowUpTime {
  if (isDone) return "done";
  if (due_on < today) return "overdue";
  return due_on <= addDays(calendarDate(today), NOTICE_DAYS) ? "due" : "coming";
}

/** The last day on which a follow-up counts as due soon, seen from a day. */
export const soon = (today: string): string => addDays(calendarDate(today), NOTICE_DAYS);
