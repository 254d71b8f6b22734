import type { Language } from "../../../language";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the page about delivery says. */
export type DeliveryKey = keyof typeof vi;

const CATALOGUES: Record<Language, Record<DeliveryKey, string>> = { vi, en };

/** Says a message of the page about delivery, with `{name}` filled in. */
export type SayDelivery = (key: DeliveryKey, params?: Record<string, string | number>) => string;

/** The voice of the page about delivery in a language. */
export function speakDelivery(language: Language): SayDelivery {
  return (key, params = {}) =>
    CATALOGUES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(params[name] ?? whole),
    );
}
