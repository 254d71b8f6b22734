import { type Language, languageOf } from "../../language";
import { NOT_INDEXED, shopTitle } from "../../parts/head";
import { useShop } from "../../parts/use-shop";
import { type MoneyKey, type SayMoney, speakMoney } from "./messages";

/** The page's language, its voice on money, and how to link within it. */
export function useMoney(): { language: Language; say: SayMoney; to: (path: string) => string } {
  const { language, to } = useShop();
  return { language, say: speakMoney(language), to };
}

/** The head of a page of money, which search engines leave alone. */
export function moneyHead(pathname: string, key: MoneyKey, params = {}) {
  return [shopTitle(speakMoney(languageOf(pathname))(key, params)), NOT_INDEXED];
}
