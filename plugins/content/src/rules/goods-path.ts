import { ListingQuery } from "@nang-gio/catalogue/contract";

/** Fields of a listing's address in the shop that `GET /store/listing` takes by the same name. */
const FIELDS = new Set([
  ...["q", "women_led", "stars", "cooperative", "commune", "price_min", "price_max", "in_stock"],
  "sort",
]);

const LISTING = /^(?:\/en)?\/(?:(?:san-pham|tim-kiem)|danh-muc\/([a-z0-9-]{1,120}))$/;

/** A listing of the shop that goods are chosen by. */
export interface GoodsListing {
  /** Its path in Vietnamese, without what it does not read. */
  path: string;
  query: ListingQuery;
}

/**
 * The listing that an address of the shop shows, pasted whole or as a path; nothing where it is none, or filters by
 * nothing: a campaign of all goods is none.
 */
export function goodsListing(address: string, limit: number): GoodsListing | undefined {
  if (!URL.canParse(address, "http://shop")) return undefined;
  const { pathname, searchParams } = new URL(address, "http://shop");
  const found = LISTING.exec(pathname);
  if (!found) return undefined;
  const [, category] = found;
  const kept = new URLSearchParams();
  for (const field of FIELDS) {
    for (const value of searchParams.getAll(field)) if (value) kept.append(field, value);
  }
  if (!category && kept.size === 0) return undefined;
  const asked: Record<string, unknown> = { limit, ...(category ? { category } : {}) };
  for (const field of kept.keys()) {
    const values = kept.getAll(field);
    asked[field] = values.length > 1 ? values : values[0];
  }
  const query = ListingQuery.safeParse(asked);
  if (!query.success) return undefined;
  const path = category ? `/danh-muc/${category}` : "/san-pham";
  return { path: kept.size > 0 ? `${path}?${kept}` : path, query: query.data };
}
