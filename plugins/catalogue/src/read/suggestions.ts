import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import type { Suggestion, SuggestionsQuery } from "../contract";
import { Lexicon } from "../rules/lexicon";
import { shelf } from "../shelf/current";

const MOST_COOPERATIVES = 2;
const MOST_CATEGORIES = 2;

const categories = new Lexicon();
MARKET_CATEGORIES.forEach(({ name, name_en }, slot) => {
  categories.add(slot, { title: name, title_en: name_en });
});

function suggestCategories(q: string): Suggestion[] {
  return categories
    .rank(q, () => true, true)
    .slice(0, MOST_CATEGORIES)
    .flatMap(({ slot }): Suggestion[] => {
      const category = MARKET_CATEGORIES[slot];
      if (!category) return [];
      const { handle, name, name_en } = category;
      return [{ kind: "category", handle, name, name_en }];
    });
}

/** What a shopper may mean while typing: goods first, then categories and co-operatives. */
export async function suggest({ q, limit }: SuggestionsQuery): Promise<Suggestion[]> {
  const products = await shelf();
  const beside = [...suggestCategories(q), ...products.suggestCooperatives(q, MOST_COOPERATIVES)];
  const ids = products
    .rank(q, true)
    .slice(0, Math.max(1, limit - beside.length))
    .flatMap(({ slot }) => products.facts(slot)?.id ?? []);
  const goods = (await products.documents(ids)).map(
    ({ handle, title, title_en, picture, price_vnd }): Suggestion => ({
      kind: "product",
      handle,
      title,
      title_en,
      picture,
      price_vnd,
    }),
  );
  return [...goods, ...beside].slice(0, limit);
}
