import { calendarDate, formatDate, formatInteger } from "@nang-gio/vietnam";
import type { Figure } from "../../indicators-contract";
import { minorDigits } from "../../rules/currency";
import type { ReportSnapshot } from "./snapshot";

/** The fixed words of an administrative document, as Decree 30/2020/NĐ-CP (annex I) prescribes them: Vietnamese in any language. */
export const WORDS = {
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  parent: "HỘI LHPN VIỆT NAM",
  body: "HỘI LIÊN HIỆP PHỤ NỮ TỈNH",
  title: "BÁO CÁO",
  on_behalf: "TM. BAN THƯỜNG VỤ",
  recipients: "Nơi nhận:",
  no_one: "không có ai để tính",
  not_computed: "chưa tính",
  unknown: "chưa có số liệu",
  by_hand: "(nhập tay)",
  late: "nộp muộn",
  in_time: "đúng hạn",
} as const;

/** `ngày 05 tháng 12 năm 2026`: days under ten and months under three with a nought before them. */
export function longDate(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const shown = Number(month) > 2 ? String(Number(month)) : month;
  return `ngày ${date} tháng ${shown} năm ${year}`;
}

export const shortDate = (day: string) => formatDate(calendarDate(day));

/** Hundredths of a per cent as a share: `62,5%`; with no one to count, so in words. */
export function shownShare(share: number | null): string {
  if (share === null) return WORDS.no_one;
  const whole = Math.trunc(share / 100);
  const rest = String(share % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${formatInteger(whole)}${rest ? `,${rest}` : ""}%`;
}

type Money = Extract<Figure, { kind: "money" }>;

/** An amount in whole units of its currency. */
export const moneyIn = ({ value, currency }: Money) => value / 10 ** minorDigits(currency);

function shownMoney(figure: Money): string {
  if (figure.currency === "VND") return `${formatInteger(figure.value)} đồng`;
  const digits = minorDigits(figure.currency);
  const rest = String(figure.value % 10 ** digits).padStart(digits, "0");
  const whole = formatInteger(moneyIn(figure));
  return `${whole}${digits > 0 ? `,${rest}` : ""} ${figure.currency}`;
}

/** A figure as it stands in a table. */
export function shownFigure(figure: Figure): string {
  if (figure.kind === "count") return formatInteger(figure.value);
  if (figure.kind === "money") return shownMoney(figure);
  if (figure.value === null) return WORDS.no_one;
  const parts = `${formatInteger(figure.numerator)}/${formatInteger(figure.denominator)}`;
  return `${shownShare(figure.value)} (${parts})`;
}

/** A value in an indicator's unit. */
export const shownValue = (kind: "count" | "ratio" | "milestone", value: number) =>
  kind === "ratio" ? shownShare(value) : formatInteger(value);

/** What a report is about, under its title. */
export function subjectOf({ period, plan }: ReportSnapshot): string {
  const of = period.kind === "year" ? `năm\u00a0${period.year}` : `– ${period.title}`;
  return `Kết quả thực hiện ${plan.name.vi} ${of}`;
}

/** How an open question was read, in words. */
export function shownSetting({ words, value }: ReportSnapshot["settings"][number]): string {
  const shown = value === true ? "có" : value === false ? "không" : String(value).replace(".", ",");
  return `${words.vi}: ${shown}`;
}
