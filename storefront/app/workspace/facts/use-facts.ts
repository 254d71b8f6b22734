import { type Language, languageOf } from "../../language";
import { NOT_INDEXED, shopTitle } from "../../parts/head";
import { useShop } from "../../parts/use-shop";
import { type FactsKey, type SayFacts, speakFacts } from "./messages";

/** The page's language, its voice on people in office and labour, and how to link within it. */
export function useFacts(): {
  language: Language;
  say: SayFacts;
  to: (path: string) => string;
} {
  const { language, to } = useShop();
  return { language, say: speakFacts(language), to };
}

/** The head of a page of people in office and labour, which search engines leave alone. */
export function factsHead(pathname: string, key: FactsKey, params = {}) {
  return [shopTitle(speakFacts(languageOf(pathname))(key, params)), NOT_INDEXED];
}
