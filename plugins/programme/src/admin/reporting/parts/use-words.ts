import { formatInteger } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import type { Figure } from "../../../contract";
import { shownAmount } from "../../parts/amount";

interface Both {
  vi: string;
  en: string;
}

/** What pages of reports say, in the reader's language. */
export function useWords() {
  const { t, i18n } = useTranslation("reporting");
  const both = (words: Both) => (i18n.language.startsWith("en") ? words.en : words.vi);
  const share = (value: number | null): string => {
    if (value === null) return t("noOne");
    const whole = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 2 });
    return `${whole.format(value / 100)} %`;
  };
  const figure = (one: Figure): string => {
    if (one.kind === "money") return shownAmount(one.value, one.currency);
    if (one.kind === "count") return formatInteger(one.value);
    return one.value === null
      ? t("noOne")
      : `${share(one.value)} (${formatInteger(one.numerator)}/${formatInteger(one.denominator)})`;
  };
  const value = (kind: "count" | "ratio" | "milestone", of: number) =>
    kind === "ratio" ? share(of) : formatInteger(of);
  return { t, both, share, figure, value };
}
