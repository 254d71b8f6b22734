import { type Language, type ProblemParams, translate } from "@nang-gio/access/problem";
import type { Notice } from "@nang-gio/notices/send-notices";
import "../messages/register";

/** A notice's texts in both languages, from keys of a catalogue of this plugin's; its link, where it has one, leads into the shop. */
export function textsOf(
  keys: { subject: string; paragraphs: readonly string[] },
  link: { label: string; path: string } | null,
  params: ProblemParams,
  domain = "marketplace",
): Notice["texts"] {
  const text = (language: Language) => {
    const say = (key: string) => translate(`${domain}.${key}`, language, params) ?? key;
    return {
      subject: say(keys.subject),
      paragraphs: keys.paragraphs.map(say),
      ...(link
        ? { link: { label: say(link.label), path: (language === "en" ? "/en" : "") + link.path } }
        : {}),
    };
  };
  return { vi: text("vi"), en: text("en") };
}
