import { type CalendarDate, formatDate, formatDong } from "@nang-gio/vietnam";

/** An amount in đồng as a page shows it. */
export const money = formatDong;

/** A day of the backend (`YYYY-MM-DD`) as `dd/MM/yyyy`. */
export function day(date: string): string {
  return formatDate(date as CalendarDate);
}
