import { addMonths, type CalendarDate, calendarDate } from "@nang-gio/vietnam";

/** How often co-operatives are settled with: by calendar month, or by its halves (1–15, 16–end). */
export const SETTLEMENT_PERIODS = ["month", "fortnight"] as const;
export type SettlementPeriod = (typeof SETTLEMENT_PERIODS)[number];

/** Days of Vietnam, `[from, to)`. */
export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}

const monthOf = (day: CalendarDate) => day.slice(0, 7);

/** The period of the calendar that a day lies in. */
export function periodOf(day: CalendarDate, kind: SettlementPeriod): Period {
  const first = calendarDate(`${monthOf(day)}-01`);
  const next = addMonths(first, 1);
  if (kind === "month") return { from: first, to: next };
  const middle = calendarDate(`${monthOf(day)}-16`);
  return day < middle ? { from: first, to: middle } : { from: middle, to: next };
}

/**
 * The period that is settled next, by the day of the oldest entry that no settlement has. What came too late for its
 * own period falls into the next; where the kind of period was changed, the first of the new kind is the shorter.
 */
export function nextPeriod(
  oldest: CalendarDate,
  settledUntil: CalendarDate | null,
  kind: SettlementPeriod,
): Period {
  if (settledUntil === null) return periodOf(oldest, kind);
  const { from, to } = periodOf(oldest > settledUntil ? oldest : settledUntil, kind);
  return { from: from > settledUntil ? from : settledUntil, to };
}
