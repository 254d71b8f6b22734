import type { Language } from "../../../language";
import { en } from "./en";
import { vi } from "./vi";

/** A key of the catalogue of goods, which the rest of the workspace does not load. */
export type GoodsKey = keyof typeof vi;

const CATALOGUES: Record<Language, Record<GoodsKey, string>> = { vi, en };

/** Says a message on goods in a language, with `{name}` filled in. */
export type SayGoods = (key: GoodsKey, params?: Record<string, string | number>) => string;

/** The voice of the pages of goods in a language. */
export function speakGoods(language: Language): SayGoods {
  return (key, params = {}) =>
    CATALOGUES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
}
