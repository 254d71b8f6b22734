import type { ListingResponse } from "@nang-gio/catalogue/contract";
import { inLanguage, type Language } from "../language";

/** What a listing may be narrowed to, how much of it there is, and its names in the page's language. */
export interface Facets {
  counts: ListingResponse["facets"];
  categories: Record<string, { name: string; parent: string | null }>;
  /** By code. */
  communes: Record<string, string>;
  /** By handle. */
  cooperatives: Record<string, string>;
}

const mapped = <Named, Result>(names: Record<string, Named>, map: (named: Named) => Result) =>
  Object.fromEntries(Object.entries(names).map(([value, named]) => [value, map(named)]));

export function facetsOf({ facets, names }: ListingResponse, language: Language): Facets {
  const inWords = (named: { name: string; name_en: string | null }) =>
    inLanguage(language, named.name, named.name_en);
  return {
    counts: facets,
    categories: mapped(names.categories, (named) => ({
      name: inWords(named),
      parent: named.parent,
    })),
    communes: names.communes,
    cooperatives: mapped(names.cooperatives, inWords),
  };
}
