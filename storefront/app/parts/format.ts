import { type CalendarDate, formatDate, formatDong } from "@nang-gio/vietnam";
import type { Language } from "../language";

/** An amount in đồng as a page shows it. */
export const money = formatDong;

/** A day of the backend (`YYYY-MM-DD`) as `dd/MM/yyyy`. */
export function day(date: string): string {
  return formatDate(date as CalendarDate);
}

/** The same as `dd/MM`, where the year goes without saying. */
export function shortDay(date: string): string {
  return day(date).slice(0, 5);
}

/** A number with one decimal at most, as it is written in a language: `4,5`, `4.5`, `4`. */
export function decimal(value: number, language: Language): string {
  return language === "vi" ? String(value).replace(".", ",") : String(value);
}

/** A month of the backend (`YYYY-MM`) as `MM/yyyy`. */
export function month(written: string): string {
  return day(`${written}-01`).slice(3);
}

const CLOCK = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  timeZone: "Asia/Ho_Chi_Minh",
});

/** A moment of the backend (ISO, UTC) as `HH:mm dd/MM/yyyy` of a clock in Vietnam. */
export function moment(iso: string): string {
  const parts = new Map(CLOCK.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return `${part("hour")}:${part("minute")} ${part("day")}/${part("month")}/${part("year")}`;
}

/** Where something goes, on one line: house, commune, province; what is missing is left out. */
export function addressLine(to: { detail: string; commune: string; province: string }): string {
  return [to.detail, to.commune, to.province].filter(Boolean).join(", ");
}

/** Who brings a parcel, and under which number; empty where neither was told. */
export function trackingLine(parcel: {
  carrier: string | null;
  tracking_number: string | null;
}): string {
  return [parcel.carrier, parcel.tracking_number].filter(Boolean).join(" · ");
}
