import { type CalendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";

const CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** A day (`YYYY-MM-DD`), or an instant on its day in Vietnam, as `dd/MM/yyyy`; nothing as a dash. */
export function shownDay(date: string | null | undefined): string {
  if (!date) return "–";
  return formatDate(date.length === 10 ? (date as CalendarDate) : dateInVietnam(new Date(date)));
}

/** An instant as `dd/MM/yyyy HH:mm:ss` in Vietnam. */
export function shownMoment(instant: string): string {
  return `${shownDay(instant)} ${CLOCK.format(new Date(instant))}`;
}

/** The day it is in Vietnam, `YYYY-MM-DD`. */
export function todayInVietnam(): CalendarDate {
  return dateInVietnam(new Date());
}
