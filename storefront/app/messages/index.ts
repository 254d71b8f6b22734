import type { Language } from "../language";
import { en } from "./en";
import { vi } from "./vi";

/** A key of the shop's catalogue. */
export type MessageKey = keyof typeof vi;

const CATALOGUES: Record<Language, Record<MessageKey, string>> = { vi, en };

/** Says a message in a language, with `{name}` filled in. */
export type Say = (key: MessageKey, params?: Record<string, string | number>) => string;

/** A message has one form, or one for a count of one and another for the rest. */
function formOf(message: string, count: string | number | undefined): string {
  const [one = "", others = one] = message.split(" | ");
  return Number(count) === 1 ? one : others;
}

/** The voice of a language. */
export function speak(language: Language): Say {
  return (key, params = {}) =>
    formOf(CATALOGUES[language][key], params.count).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
}
