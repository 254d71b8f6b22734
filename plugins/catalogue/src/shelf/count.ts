import type { ListingQuery, ListingResponse } from "../contract";
import { type Dictionaries, type Facts, FILTER, filterOf } from "./facts";

/** The products that pass every filter, in the order given, and each facet's counts. */
export interface Counted {
  slots: number[];
  facets: ListingResponse["facets"];
}

function named(counts: Int32Array, names: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  counts.forEach((count, index) => {
    const name = names[index];
    if (count > 0 && name) found[name] = count;
  });
  return found;
}

function positive(counts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/**
 * Filters and counts in one pass. A facet counts the products that all filters but its own let pass,
 * so that a shopper sees what choosing another value of it would give.
 */
export function count(
  slots: readonly number[],
  facts: ReadonlyArray<Facts | undefined>,
  query: ListingQuery,
  names: Dictionaries,
): Counted {
  const refusedBy = filterOf(query, names);
  const passed: number[] = [];
  const categories = new Int32Array(names.categories.list.length);
  const communes = new Int32Array(names.communes.list.length);
  const cooperatives = new Int32Array(names.cooperatives.list.length);
  const stars = new Int32Array(6);
  const women = new Int32Array(2);
  const stock = new Int32Array(2);
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  const add = (counts: Int32Array, index: number) => {
    counts[index] = (counts[index] ?? 0) + 1;
  };
  for (const slot of slots) {
    const product = facts[slot];
    if (!product) continue;
    const refused = refusedBy(product);
    if (refused === 0) passed.push(slot);
    if ((refused & ~FILTER.category) === 0) {
      for (const category of product.categories) add(categories, category);
    }
    if ((refused & ~FILTER.commune) === 0) add(communes, product.commune);
    if ((refused & ~FILTER.cooperative) === 0) add(cooperatives, product.cooperative);
    if ((refused & ~FILTER.stars) === 0) add(stars, product.stars);
    if ((refused & ~FILTER.women_led) === 0) add(women, Number(product.women_led));
    if ((refused & ~FILTER.in_stock) === 0) add(stock, Number(product.in_stock));
    if ((refused & ~FILTER.price) === 0) {
      if (product.price < min) min = product.price;
      if (product.price > max) max = product.price;
    }
  }
  return {
    slots: passed,
    facets: {
      category_handles: named(categories, names.categories.list),
      commune_code: named(communes, names.communes.list),
      cooperative_handle: named(cooperatives, names.cooperatives.list),
      ocop_stars: positive({ "3": stars[3] ?? 0, "4": stars[4] ?? 0, "5": stars[5] ?? 0 }),
      women_led: positive({ true: women[1] ?? 0, false: women[0] ?? 0 }),
      in_stock: positive({ true: stock[1] ?? 0, false: stock[0] ?? 0 }),
      price_vnd: { min: Number.isFinite(min) ? min : 0, max },
    },
  };
}
