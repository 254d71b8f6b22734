import { addMonths, type CalendarDate, calendarDate } from "@nang-gio/vietnam";
import type { CommendationDue } from "../commendations-contract";

/** Decision 01/QĐ-TTg, on which the plan stands. */
const PLAN_BEGAN = calendarDate("2023-01-03");
/** The plan commends every two years (task IV.1c). */
const MONTHS_BETWEEN = 24;

/** When the next round is to be decided: two years after the last decision, or after the plan began where there was none. */
export function commendationDue(
  last_decided_on: CalendarDate | null,
  today: CalendarDate,
): CommendationDue {
  const due_on = addMonths(last_decided_on ?? PLAN_BEGAN, MONTHS_BETWEEN);
  return { due_on, last_decided_on, is_overdue: due_on < today };
}
