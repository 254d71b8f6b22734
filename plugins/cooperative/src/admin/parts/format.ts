/** `YYYY-MM-DD`, or an instant, as `dd/MM/yyyy` in Vietnam; nothing as a dash. */
export function shownDate(date: string | null | undefined): string {
  if (!date) return "–";
  if (date.length === 10) return date.split("-").reverse().join("/");
  return new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date(date));
}

/** Whole đồng as `1.250.000 ₫`. */
export function shownDong(amount: number): string {
  return `${new Intl.NumberFormat("vi-VN").format(amount)} ₫`;
}

/** The day it is in Vietnam, `YYYY-MM-DD`. */
export function todayInVietnam(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
}
