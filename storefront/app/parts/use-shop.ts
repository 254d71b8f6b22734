import { useLocation } from "@remix-run/react";
import { type Language, languageOf, localPath } from "../language";
import { type Say, speak } from "../messages";

/** The page's language, its voice, and how to link within it. */
export function useShop(): { language: Language; say: Say; to: (path: string) => string } {
  const language = languageOf(useLocation().pathname);
  return { language, say: speak(language), to: (path) => localPath(language, path) };
}
