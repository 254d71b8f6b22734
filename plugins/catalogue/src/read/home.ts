import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import {
  type CategoryBranch,
  type FeaturedCooperative,
  type HomePage,
  ListingQuery,
} from "../contract";
import { shelf } from "../shelf/current";
import type { Facts } from "../shelf/facts";
import type { Shelf } from "../shelf/shelf";

const ROW = 8;
const MOST_COOPERATIVES = 6;

async function tree(
  products: Shelf,
  counts: Readonly<Record<string, number>>,
  sold: readonly Facts[],
): Promise<CategoryBranch[]> {
  const branch = (parent: string | null) =>
    MARKET_CATEGORIES.filter((category) => category.parent === parent).map(
      ({ handle, name, name_en }) => ({ handle, name, name_en, count: counts[handle] ?? 0 }),
    );
  const roots = branch(null).map((root) => {
    const [number] = products.names.categories.known([root.handle]);
    const best = sold.find(({ categories }) => number !== undefined && categories.includes(number));
    return { root, best: best?.id };
  });
  const documents = await products.documents(roots.flatMap(({ best }) => best ?? []));
  const pictures = new Map(documents.map(({ id, picture }) => [id, picture]));
  return roots.map(({ root, best }) => ({
    ...root,
    picture: pictures.get(best ?? "") ?? null,
    children: branch(root.handle),
  }));
}

/** The best few, no more than two of one co-operative, so that a row shows many makers. */
function pick(goods: readonly Facts[], wanted: (facts: Facts) => boolean): string[] {
  const perMaker = new Map<number, number>();
  const picked: string[] = [];
  for (const facts of goods) {
    const taken = perMaker.get(facts.cooperative) ?? 0;
    if (!facts.in_stock || taken >= 2 || !wanted(facts)) continue;
    perMaker.set(facts.cooperative, taken + 1);
    if (picked.push(facts.id) === ROW) break;
  }
  return picked;
}

async function featured(products: Shelf, sold: readonly Facts[]): Promise<FeaturedCooperative[]> {
  const bestOf = new Map<number, Facts>();
  for (const facts of sold)
    if (!bestOf.has(facts.cooperative)) bestOf.set(facts.cooperative, facts);
  const best = [...bestOf.values()]
    .sort((a, b) => Number(b.women_led) - Number(a.women_led) || b.sold - a.sold)
    .slice(0, MOST_COOPERATIVES);
  const pictures = await products.documents(best.map(({ id }) => id));
  return pictures.flatMap(({ cooperative_handle, picture }): FeaturedCooperative[] => {
    const cooperative = cooperative_handle ? products.cooperative(cooperative_handle) : undefined;
    if (!cooperative?.kind) return [];
    const product_count = products.countOf(cooperative.handle);
    return [{ ...cooperative, kind: cooperative.kind, product_count, picture }];
  });
}

async function gatherHome(products: Shelf): Promise<HomePage> {
  const { slots, facets } = products.list(ListingQuery.parse({}));
  const newest = products.sorted("newest");
  const best = products.sorted("relevance");
  const sold = products.sorted("sold");
  const rows = {
    newest: pick(newest, () => true),
    starred: pick(best, ({ stars }) => stars > 0),
    women_led: pick(sold, ({ women_led }) => women_led),
    reduced: pick(sold, ({ reduced }) => reduced),
  };
  const found = await Promise.all(Object.values(rows).map((ids) => products.documents(ids)));
  const [newestCards = [], starred = [], womenLed = [], reduced = []] = found;
  const makers = Object.keys(facets.cooperative_handle);
  return {
    categories: await tree(products, facets.category_handles, sold),
    newest: newestCards,
    starred,
    women_led: womenLed,
    reduced,
    cooperatives: await featured(products, sold),
    counts: {
      products: slots.length,
      cooperatives: makers.length,
      women_led_cooperatives: makers.filter((handle) => products.cooperative(handle)?.women_led)
        .length,
    },
  };
}

let kept: { version: number; shelf: Shelf; home: Promise<HomePage> } | undefined;

/** What the home page shows; gathered once per version of the catalogue. */
export async function findHome(): Promise<HomePage> {
  const products = await shelf();
  if (kept?.version !== products.version || kept.shelf !== products) {
    kept = { version: products.version, shelf: products, home: gatherHome(products) };
    kept.home.catch(() => {
      kept = undefined;
    });
  }
  return kept.home;
}
