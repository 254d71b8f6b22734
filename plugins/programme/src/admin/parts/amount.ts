import { formatDong } from "@nang-gio/vietnam";
import { isCurrency, minorDigits } from "../../rules/currency";

/** An amount in the smallest unit of its currency, as it is written: `1.250.000 ₫`, `1.500,50 USD`. */
export function shownAmount(amount: number, currency: string): string {
  if (currency === "VND") return formatDong(amount);
  const digits = minorDigits(currency);
  const whole = new Intl.NumberFormat("vi", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${whole.format(amount / 10 ** digits)}\u00a0${currency}`;
}

/** What was typed in whole units of a currency, in its smallest; of an unknown currency as it is, which the server then names. */
export function smallestUnits(typed: number, currency: string): number {
  return isCurrency(currency) ? Math.round(typed * 10 ** minorDigits(currency)) : typed;
}

/** The same the other way round, to be typed over. */
export function wholeUnits(amount: number, currency: string): number {
  return amount / 10 ** minorDigits(currency);
}
