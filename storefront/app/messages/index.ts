import type { Language } from "../language";
import { en } from "./en";
import { vi } from "./vi";

/** A key of the shop's catalogue. */
export type MessageKey = keyof typeof vi;

const CATALOGUES: Record<Language, Record<MessageKey, string>> = { vi, en };

/** Says a message in a language, with `{name}` filled in. */
export type Say = (key: MessageKey, params?: Record<string, string | number>) => string;

/** The voice of a language. */
export function speak(language: Language): Say {
  return (key, params = {}) =>
    CATALOGUES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
}
