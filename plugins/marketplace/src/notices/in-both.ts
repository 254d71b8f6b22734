import { LANGUAGES, type Language, translate } from "@nang-gio/access/problem";
import type { Notice, NoticeText } from "@nang-gio/notices/send-notices";
import "../messages/register";

/** Says a sentence of the catalogue. */
export type Say = (code: string, params?: Record<string, string | number>) => string;

function speaker(language: Language): Say {
  return (code, params) => translate(code, language, params) ?? code;
}

/** A notice's text in each language. */
export function inBoth(text: (say: Say, language: Language) => NoticeText): Notice["texts"] {
  const [vi, en] = LANGUAGES.map((language) => text(speaker(language), language));
  return { vi: vi as NoticeText, en: en as NoticeText };
}

/** An address of the shop in a language. */
export const path = (language: Language, address: string) =>
  language === "en" ? `/en${address}` : address;
