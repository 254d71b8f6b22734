import type { Language } from "../../../language";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the pages of sales say. */
export type SalesKey = keyof typeof vi;

const CATALOGUES: Record<Language, Record<SalesKey, string>> = { vi, en };

/** Says a message of the pages of sales, with `{name}` filled in. */
export type SaySales = (key: SalesKey, params?: Record<string, string | number>) => string;

/** The voice of the pages of sales in a language. */
export function speakSales(language: Language): SaySales {
  return (key, params = {}) =>
    CATALOGUES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
}
