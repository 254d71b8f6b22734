import type { ListingResponse } from "@nang-gio/catalogue/contract";
import { inLanguage, type Language } from "../language";

/** A category that a listing leads to. */
interface ShownCategory {
  handle: string;
  name: string;
  count: number;
}

/** What a listing may be narrowed to, how much of it there is, and its names in the page's language. */
export interface Facets {
  counts: Omit<ListingResponse["facets"], "category_handles">;
  /** Those on top; within a category, itself and those below it. */
  categories: ShownCategory[];
  /** By code. */
  communes: Record<string, string>;
  /** By handle. */
  cooperatives: Record<string, string>;
}

const mapped = <Named, Result>(names: Record<string, Named>, map: (named: Named) => Result) =>
  Object.fromEntries(Object.entries(names).map(([value, named]) => [value, map(named)]));

/** @param category handle of the category that is listed */
export function facetsOf(
  { facets: { category_handles, ...counts }, names }: ListingResponse,
  language: Language,
  category: string | null,
): Facets {
  const inWords = (named: { name: string; name_en: string | null }) =>
    inLanguage(language, named.name, named.name_en);
  return {
    counts,
    categories: Object.entries(names.categories)
      .map(([handle, named]) => ({
        handle,
        name: inWords(named),
        parent: named.parent,
        count: category_handles[handle] ?? 0,
      }))
      .filter(({ count }) => count > 0)
      .filter(({ handle, parent }) => parent === category || handle === category)
      .map(({ handle, name, count }) => ({ handle, name, count })),
    communes: names.communes,
    cooperatives: mapped(names.cooperatives, inWords),
  };
}
