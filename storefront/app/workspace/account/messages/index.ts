import type { Language } from "../../../language";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the pages of a person's account say. */
export type AccountKey = keyof typeof vi;

const CATALOGUES: Record<Language, Record<AccountKey, string>> = { vi, en };

/** Says a message of the pages of a person's account, with `{name}` filled in. */
export type SayAccount = (key: AccountKey, params?: Record<string, string | number>) => string;

/** The voice of the pages of a person's account in a language. */
export function speakAccount(language: Language): SayAccount {
  return (key, params = {}) =>
    CATALOGUES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
}
