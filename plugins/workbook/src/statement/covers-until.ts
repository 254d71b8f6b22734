import type { BankEntry } from "@nang-gio/payment-vietnam/contract";
import { addDays, calendarDate, startOfDayInVietnam } from "@nang-gio/vietnam";

/**
 * Until when a statement tells all that came: the end of the day that staff name, but not what is still to come; where
 * they name none, the last transfer in it.
 */
export function coversUntil(
  entries: readonly Pick<BankEntry, "occurred_at">[],
  day: string | undefined,
  now: Date,
): Date {
  const until = day
    ? startOfDayInVietnam(addDays(calendarDate(day), 1)).getTime()
    : Math.max(0, ...entries.map(({ occurred_at }) => occurred_at.getTime()));
  return new Date(Math.min(now.getTime(), until));
}
