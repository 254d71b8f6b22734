import { type Language, languageOf } from "../../language";
import { NOT_INDEXED, shopTitle } from "../../parts/head";
import { useShop } from "../../parts/use-shop";
import { type PromotionsKey, type SayPromotions, speakPromotions } from "./messages";

/** The page's language, its voice on promotions, and how to link within it. */
export function usePromotions(): {
  language: Language;
  say: SayPromotions;
  to: (path: string) => string;
} {
  const { language, to } = useShop();
  return { language, say: speakPromotions(language), to };
}

/** The head of a page of promotions, which search engines leave alone. */
export function promotionsHead(pathname: string, key: PromotionsKey, params = {}) {
  return [shopTitle(speakPromotions(languageOf(pathname))(key, params)), NOT_INDEXED];
}
