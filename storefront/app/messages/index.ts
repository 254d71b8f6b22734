import type { Language } from "../language";
import { en } from "./en";
import { vi } from "./vi";

/** A key of the shop's catalogue. */
export type MessageKey = keyof typeof vi;

const CATALOGUES: Record<Language, Record<MessageKey, string>> = { vi, en };

/** What is filled into a message, by the names of its blanks. */
export type Params = Record<string, string | number>;

/** Says a message in a language, with `{name}` filled in. */
export type Say = (key: MessageKey, params?: Params) => string;

/** A message has one form, or one for a count of one and another for the rest. */
function formOf(message: string, count: string | number | undefined): string {
  const [one = "", others = one] = message.split(" | ");
  return String(count) === "1" ? one : others;
}

/** A message of a catalogue with `{name}` filled in, in the form that its `{count}` asks for. */
export function worded(message: string, params: Params = {}): string {
  return formOf(message, params.count).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(params[name] ?? whole),
  );
}

/** The voice of a language. */
export function speak(language: Language): Say {
  return (key, params) => worded(CATALOGUES[language][key], params);
}
