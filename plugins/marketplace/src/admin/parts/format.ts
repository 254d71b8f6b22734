/** Đồng in few letters, for a chart: `12,5 tr`, `1,2 tỷ`; English says `M` and `bn`. */
export function shortDong(amount: number, language: string): string {
  const english = language.startsWith("en");
  const [size, unit] = amount >= 1e9 ? [1e9, english ? "bn" : "tỷ"] : [1e6, english ? "M" : "tr"];
  const number = new Intl.NumberFormat(english ? "en" : "vi-VN", { maximumFractionDigits: 1 });
  return `${number.format(amount / size)} ${unit}`;
}

/** A part of a whole in percent, `0%` of nothing. */
export function shownShare(part: number, whole: number, language: string): string {
  const format = new Intl.NumberFormat(language.startsWith("en") ? "en" : "vi-VN", {
    style: "percent",
    maximumFractionDigits: 1,
  });
  return format.format(whole === 0 ? 0 : part / whole);
}

/** `YYYY-MM` as `MM/yyyy`. */
export function shownMonth(month: string): string {
  return month.split("-").reverse().join("/");
}

/** The first day of the month that lies some months before a day. */
export function monthStart(day: string, monthsBefore: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 - monthsBefore, 1)).toISOString().slice(0, 10);
}

/** The last day of a month `YYYY-MM`. */
export function monthEnd(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
