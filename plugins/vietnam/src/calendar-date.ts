declare const calendarDateBrand: unique symbol;

/** A day without a time, `YYYY-MM-DD`, in the Gregorian calendar. Compares correctly as text. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

/** Vietnam has one zone (`Asia/Ho_Chi_Minh`) and no summer time. */
const UTC_OFFSET_MS = 7 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const VIETNAMESE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

function compose(year: number, month: number, day: number): CalendarDate | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const real =
    at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real && year >= 1900 && year <= 2999
    ? (at.toISOString().slice(0, 10) as CalendarDate)
    : undefined;
}

/** Reads ISO `YYYY-MM-DD`; anything else, an impossible day included, gives `undefined`. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const parts = ISO.exec(text);
  return parts ? compose(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** Reads `dd/mm/yyyy` (also with `-` or `.`) or ISO; anything else gives `undefined`. */
export function parseDate(text: string): CalendarDate | undefined {
  const trimmed = text.trim();
  const parts = VIETNAMESE.exec(trimmed);
  return parts
    ? compose(Number(parts[3]), Number(parts[2]), Number(parts[1]))
    : parseIsoDate(trimmed);
}

/** Like {@link parseIsoDate} for dates that the code itself writes. @throws RangeError when it is none. */
export function calendarDate(text: string): CalendarDate {
  const date = parseIsoDate(text);
  if (!date) throw new RangeError(`Not a calendar date: ${text}`);
  return date;
}

/** The day that an instant falls on in Vietnam. */
export function dateInVietnam(instant: Date): CalendarDate {
  return new Date(instant.getTime() + UTC_OFFSET_MS).toISOString().slice(0, 10) as CalendarDate;
}

/** The instant at which a day begins in Vietnam (midnight, UTC+7). */
export function startOfDayInVietnam(date: CalendarDate): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - UTC_OFFSET_MS);
}

/** A date some days later (earlier when negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS)
    .toISOString()
    .slice(0, 10) as CalendarDate;
}

/**
 * The same day some months later; where that month is shorter, its last day
 * (31 August + 6 months = 28 or 29 February), as Article 147 of the Civil Code 2015 counts terms.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate();
  first.setUTCDate(Math.min(day, lastDay));
  return first.toISOString().slice(0, 10) as CalendarDate;
}

/** Whole days from one date to another; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Whether a half-open validity `[from, to)` holds on a day; a missing `to` means "still". */
export function holdsOn(
  validity: { from: CalendarDate; to?: CalendarDate | null },
  day: CalendarDate,
): boolean {
  return validity.from <= day && (!validity.to || day < validity.to);
}

interface Validity {
  from: string;
  to?: string | null;
}

/** Whether two validities `[from, to)` have a day in common; one that ends on its first day has none. */
export function overlap(one: Validity, other: Validity): boolean {
  const from = one.from > other.from ? one.from : other.from;
  return [one.to, other.to].every((to) => !to || from < to);
}

/** `dd/MM/yyyy`, as both languages of the market write a date. */
export function formatDate(date: CalendarDate): string {
  const [year, month, day] = date.split("-");
  return `${day}/${month}/${year}`;
}
