import type { Language } from "../../../language";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the pages of papers and lots say. */
export type ProvenanceKey = keyof typeof vi;

const CATALOGUES: Record<Language, Record<ProvenanceKey, string>> = { vi, en };

/** Says a message of the pages of papers and lots, with `{name}` filled in. */
export type SayProvenance = (
  key: ProvenanceKey,
  params?: Record<string, string | number>,
) => string;

/** The voice of the pages of papers and lots in a language. */
export function speakProvenance(language: Language): SayProvenance {
  return (key, params = {}) =>
    CATALOGUES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
}
