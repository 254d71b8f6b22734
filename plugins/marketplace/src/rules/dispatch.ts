import { addDays, type CalendarDate, daysBetween, holdsOn } from "@nang-gio/vietnam";
import type { Closing } from "../delivery-terms-contract";

/** The closing that holds on a day; `null` where a co-operative is open. */
export function closedOn<Closed extends Pick<Closing, "from" | "to">>(
  closing: Closed | null | undefined,
  day: CalendarDate,
): Closed | null {
  return closing && holdsOn(closing, day) ? closing : null;
}

/**
 * The day by which goods ordered on a day are sent: so many days later, those of a closing not counted. An order of a
 * closed day counts from the day on which it opens again.
 */
export function dispatchBy(
  ordered: CalendarDate,
  {
    dispatch_days,
    closing,
  }: { dispatch_days: number; closing: Pick<Closing, "from" | "to"> | null },
): CalendarDate {
  const by = addDays(ordered, dispatch_days);
  if (!closing || by < closing.from || ordered >= closing.to) return by;
  const before = Math.max(0, daysBetween(ordered, closing.from));
  return addDays(closing.to, dispatch_days - before);
}
