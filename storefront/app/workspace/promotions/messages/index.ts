import type { Language } from "../../../language";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the pages of promotions say. */
export type PromotionsKey = keyof typeof vi;

const CATALOGUES: Record<Language, Record<PromotionsKey, string>> = { vi, en };

/** Says a message of the pages of promotions, with `{name}` filled in. */
export type SayPromotions = (
  key: PromotionsKey,
  params?: Record<string, string | number>,
) => string;

/** The voice of the pages of promotions in a language. */
export function speakPromotions(language: Language): SayPromotions {
  return (key, params = {}) =>
    CATALOGUES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
}
