import type { PublicFigure } from "@nang-gio/programme/contract";
import { formatInteger } from "@nang-gio/vietnam";
import type { Language } from "../language";
import { money } from "../parts/format";
import type { speakImpact } from "./messages";

/** An amount in the smallest unit of its currency, as it is written. */
function amount(value: number, currency: string, language: Language): string {
  if (currency === "VND") return money(value);
  const format = new Intl.NumberFormat(language, { style: "currency", currency });
  return format.format(value / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0));
}

/** Whether a figure is told in words, since there is no number to show. */
export function isWords(figure: PublicFigure): boolean {
  return figure.kind === "withheld" || (figure.kind === "ratio" && figure.value === null);
}

/** A figure as the page shows it. */
export function shownFigure(
  figure: PublicFigure,
  language: Language,
  say: ReturnType<typeof speakImpact>,
): string {
  switch (figure.kind) {
    case "withheld":
      return say("withheld");
    case "count":
      return formatInteger(figure.value);
    case "money":
      return amount(figure.value, figure.currency, language);
    case "ratio": {
      if (figure.value === null) return say("nobody");
      const share = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
      return `${share.format(figure.value / 100)}%`;
    }
  }
}
