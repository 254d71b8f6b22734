import type { ListingQuery, ProductDocument } from "../contract";

/** What listing pages filter, count and sort by, of one product; names stand as numbers of a {@link Names}. */
export interface Facts {
  id: string;
  handle: string;
  title: string;
  price: number;
  stars: number;
  women_led: boolean;
  in_stock: boolean;
  reduced: boolean;
  cooperative: number;
  commune: number;
  categories: readonly number[];
  created: number;
  /** Since when its entry says what it says; both in milliseconds. */
  changed: number;
  sold: number;
  rating: number;
  reviews: number;
}

/** Numbers for names, so that counting is by index. */
export class Names {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a name, a new one for a new name. */
  number(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    this.#numbers.set(name, this.list.length);
    return this.list.push(name) - 1;
  }

  /** The numbers of names that are known. */
  known(names: readonly string[]): ReadonlySet<number> {
    return new Set(names.flatMap((name) => this.#numbers.get(name) ?? []));
  }
}

/** The dictionaries of a shelf. */
export interface Dictionaries {
  categories: Names;
  cooperatives: Names;
  communes: Names;
}

/** Reads the facts of a document that stands since an instant, in milliseconds. */
export function factsOf(document: ProductDocument, names: Dictionaries, changed: number): Facts {
  return {
    id: document.id,
    handle: document.handle,
    title: document.title,
    price: document.price_vnd,
    stars: document.ocop_stars ?? 0,
    women_led: document.women_led,
    in_stock: document.in_stock,
    reduced: document.compare_price_vnd !== null,
    cooperative: names.cooperatives.number(document.cooperative_handle ?? ""),
    commune: names.communes.number(document.commune_code ?? ""),
    categories: document.category_handles.map((handle) => names.categories.number(handle)),
    created: Date.parse(document.created_at),
    changed,
    sold: document.sold_count,
    rating: document.rating ?? 0,
    reviews: document.rating_count,
  };
}

/** Each filter's bit in the answer of {@link filterOf}. */
export const FILTER = {
  category: 1,
  women_led: 2,
  stars: 4,
  cooperative: 8,
  commune: 16,
  price: 32,
  in_stock: 64,
} as const;

/** Gives for a product's facts the bits of the filters that refuse it; 0 when it passes all. */
export function filterOf(query: ListingQuery, names: Dictionaries): (facts: Facts) => number {
  const categories = query.category && names.categories.known(query.category);
  const cooperatives = query.cooperative && names.cooperatives.known(query.cooperative);
  const communes = query.commune && names.communes.known(query.commune);
  const stars = query.stars && new Set(query.stars);
  const { women_led, in_stock, price_min = 0, price_max = Number.POSITIVE_INFINITY } = query;
  return (facts) => {
    let refused = 0;
    if (categories && !facts.categories.some((category) => categories.has(category))) {
      refused |= FILTER.category;
    }
    if (women_led !== undefined && facts.women_led !== women_led) refused |= FILTER.women_led;
    if (stars && !stars.has(facts.stars)) refused |= FILTER.stars;
    if (cooperatives && !cooperatives.has(facts.cooperative)) refused |= FILTER.cooperative;
    if (communes && !communes.has(facts.commune)) refused |= FILTER.commune;
    if (facts.price < price_min || facts.price > price_max) refused |= FILTER.price;
    if (in_stock !== undefined && facts.in_stock !== in_stock) refused |= FILTER.in_stock;
    return refused;
  };
}

type Order = (a: Facts, b: Facts) => number;

/** Newer first, then by id, so that equal products keep their places from page to page. */
const settled: Order = (a, b) => b.created - a.created || (a.id < b.id ? -1 : 1);

/** How listing pages are sorted; `relevance` without a search: on sale now, starred, well sold. */
export const ORDERS: Readonly<Record<ListingQuery["sort"], Order>> = {
  relevance: (a, b) =>
    Number(b.in_stock) - Number(a.in_stock) ||
    b.stars - a.stars ||
    b.sold - a.sold ||
    settled(a, b),
  newest: settled,
  price_asc: (a, b) => a.price - b.price || settled(a, b),
  price_desc: (a, b) => b.price - a.price || settled(a, b),
  sold: (a, b) => b.sold - a.sold || settled(a, b),
  rating: (a, b) => b.rating - a.rating || b.reviews - a.reviews || settled(a, b),
};

/** Best match first; what matches alike in one order, the same in every process. */
export function byMatch(
  a: { score: number; facts: Facts },
  b: { score: number; facts: Facts },
): number {
  return b.score - a.score || settled(a.facts, b.facts);
}
