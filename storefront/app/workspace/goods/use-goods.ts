import { type Language, languageOf } from "../../language";
import { NOT_INDEXED, shopTitle } from "../../parts/head";
import { useShop } from "../../parts/use-shop";
import { type GoodsKey, type SayGoods, speakGoods } from "./messages";

/** The page's language, its voice on goods, and how to link within it. */
export function useGoods(): { language: Language; say: SayGoods; to: (path: string) => string } {
  const { language, to } = useShop();
  return { language, say: speakGoods(language), to };
}

/** The head of a page of goods, which search engines leave alone. */
export function goodsHead(pathname: string, key: GoodsKey, params = {}) {
  return [shopTitle(speakGoods(languageOf(pathname))(key, params)), NOT_INDEXED];
}
