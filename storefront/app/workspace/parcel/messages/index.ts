import type { Language } from "../../../language";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the workspace says of changes of a consignment. */
export type ParcelKey = keyof typeof vi;

const CATALOGUES: Record<Language, Record<ParcelKey, string>> = { vi, en };

/** Says a message on changes of a consignment, with `{name}` filled in. */
export type SayParcel = (key: ParcelKey, params?: Record<string, string | number>) => string;

/** The voice of changes of a consignment in a language. */
export function speakParcel(language: Language): SayParcel {
  return (key, params = {}) =>
    CATALOGUES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
}
