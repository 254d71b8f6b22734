import type { Language } from "../../../language";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the pages of people in office and labour say. */
export type FactsKey = keyof typeof vi;

const CATALOGUES: Record<Language, Record<FactsKey, string>> = { vi, en };

/** Says a message of the pages of people in office and labour, with `{name}` filled in. */
export type SayFacts = (key: FactsKey, params?: Record<string, string | number>) => string;

/** The voice of the pages of people in office and labour in a language. */
export function speakFacts(language: Language): SayFacts {
  return (key, params = {}) =>
    CATALOGUES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
}
