import { type CalendarDate, formatDate, formatDong } from "@nang-gio/vietnam";
import type { Language } from "../language";

/** An amount in đồng as a page shows it. */
export const money = formatDong;

/** A day of the backend (`YYYY-MM-DD`) as `dd/MM/yyyy`. */
export function day(date: string): string {
  return formatDate(date as CalendarDate);
}

const CLOCKS = {
  vi: new Intl.DateTimeFormat("vi-VN", {
    dateStyle: "short",
    timeStyle: "short",
    timeZone: "Asia/Ho_Chi_Minh",
  }),
  en: new Intl.DateTimeFormat("en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Asia/Ho_Chi_Minh",
  }),
} satisfies Record<Language, Intl.DateTimeFormat>;

/** A moment of the backend (ISO, UTC) as a clock in Vietnam shows it. */
export function moment(iso: string, language: Language): string {
  return CLOCKS[language].format(new Date(iso));
}
