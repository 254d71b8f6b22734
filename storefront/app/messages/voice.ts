import { type Language, languageOf } from "../language";
import { NOT_INDEXED, shopTitle } from "../parts/head";
import { type Params, worded } from ".";

/** Says a message of a catalogue in a language, with `{name}` filled in. */
export type Voice<Key extends string> = (key: Key, params?: Params) => string;

/** Gives a catalogue's voice in a language. */
export type Speak<Key extends string> = (language: Language) => Voice<Key>;

/** The voice of a catalogue of its own, which other pages do not load. */
export function voiceOf<Key extends string>(
  said: Record<Language, Record<Key, string>>,
): Speak<Key> {
  return (language) => (key, params) => worded(said[language][key], params);
}

/** The head of the pages that a catalogue is of, which search engines leave alone. */
export function headOf<Key extends string>(speak: Speak<Key>) {
  return (pathname: string, key: Key, params?: Params) => [
    shopTitle(speak(languageOf(pathname))(key, params)),
    NOT_INDEXED,
  ];
}
