import { MARKET_CATEGORIES, type MarketCategory } from "@nang-gio/marketplace/categories";

const BY_HANDLE: ReadonlyMap<string, MarketCategory> = new Map(
  MARKET_CATEGORIES.map((category) => [category.handle, category]),
);

/** A category of the market's tree; one that staff have added goes by its handle. */
export function categoryOf(handle: string): MarketCategory {
  return BY_HANDLE.get(handle) ?? { handle, name: handle, name_en: handle, parent: null };
}

/** From the root down to the category itself. */
export function pathTo(handle: string): MarketCategory[] {
  const category = categoryOf(handle);
  return category.parent ? [...pathTo(category.parent), category] : [category];
}
