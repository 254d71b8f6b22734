import type { Language } from "../../../language";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the pages of money say. */
export type MoneyKey = keyof typeof vi;

const CATALOGUES: Record<Language, Record<MoneyKey, string>> = { vi, en };

/** Says a message of the pages of money, with `{name}` filled in. */
export type SayMoney = (key: MoneyKey, params?: Record<string, string | number>) => string;

/** The voice of the pages of money in a language. */
export function speakMoney(language: Language): SayMoney {
  return (key, params = {}) =>
    CATALOGUES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
}
