import {
  addDays,
  type CalendarDate,
  calendarDate,
  daysBetween,
  parseDate,
} from "@nang-gio/vietnam";

/** The first day that Excel, which believes in 29 February 1900, counts rightly, and its serial. */
const FIRST_DAY = calendarDate("1900-03-01");
const FIRST_SERIAL = 61;
/** Serial of 31 December 2999. */
const LAST_SERIAL = 401768;
const TIME_OF_DAY = /[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;

/** The day of an Excel serial number of the 1900 system; a time of day in it is left off. */
export function dateOfSerial(serial: number): CalendarDate | undefined {
  const day = Math.floor(serial);
  return day >= FIRST_SERIAL && day <= LAST_SERIAL
    ? addDays(FIRST_DAY, day - FIRST_SERIAL)
    : undefined;
}

/** The Excel serial number of a day. */
export function serialOfDate(date: CalendarDate): number {
  return daysBetween(FIRST_DAY, date) + FIRST_SERIAL;
}

/** Reads `dd/mm/yyyy` or ISO text, a time of day after it left off. */
export function parseDateText(text: string): CalendarDate | undefined {
  return parseDate(text.trim().replace(TIME_OF_DAY, ""));
}
