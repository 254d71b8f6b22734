import { type Language, languageOf } from "../../language";
import { NOT_INDEXED, shopTitle } from "../../parts/head";
import { useShop } from "../../parts/use-shop";
import { type SalesKey, type SaySales, speakSales } from "./messages";

/** The page's language, its voice on sales, and how to link within it. */
export function useSales(): { language: Language; say: SaySales; to: (path: string) => string } {
  const { language, to } = useShop();
  return { language, say: speakSales(language), to };
}

/** The head of a page of sales, which search engines leave alone. */
export function salesHead(pathname: string, key: SalesKey, params = {}) {
  return [shopTitle(speakSales(languageOf(pathname))(key, params)), NOT_INDEXED];
}
