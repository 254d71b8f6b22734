import type { Language } from "../language";
import type { ProblemParams } from "../problem";

/** Sentences by code, with `{name}` where a parameter goes. */
export type Messages = Readonly<Record<string, string>>;

const catalogues = new Map<string, Record<Language, Messages>>();

/**
 * Adds a domain's sentences. The codes of its problems are `<domain>.<key>`.
 * Both languages must have the same keys; the type asks for it.
 */
export function registerMessages<Key extends string>(
  domain: string,
  messages: Record<Language, Record<Key, string>>,
): void {
  catalogues.set(domain, messages);
}

/** The sentence of a code in a language; a code that no catalogue knows gives `undefined`. */
export function translate(
  code: string,
  language: Language,
  params: ProblemParams = {},
): string | undefined {
  const dot = code.indexOf(".");
  const sentence = catalogues.get(code.slice(0, dot))?.[language][code.slice(dot + 1)];
  return sentence?.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
