import { z } from "zod";
import type { ProductPage } from "./contract";

/** Most addresses, and most pages of goods, that one answer of the feeds brings. */
export const MOST_ADDRESSES = 10_000;
export const MOST_FEED_PAGES = 250;

/** A page of the shop that search engines are to know. */
export interface CatalogueAddress {
  kind: "category" | "cooperative" | "product";
  handle: string;
  /**
   * Instant (ISO 8601, UTC) since which the catalogue says what it says of it; of a category that of its goods. `null`
   * of a co-operative, whose own words the catalogue does not keep.
   */
  changed_at: string | null;
}

/**
 * `GET /store/catalogue/addresses`: categories and co-operatives with goods on sale, each by handle, then these goods by id;
 * `count` tells how many there are in all. What comes or goes between two parts moves what stands after it.
 */
export interface CatalogueAddresses {
  addresses: CatalogueAddress[];
  count: number;
}

/** Query string of `GET /store/catalogue/addresses`. */
export const AddressesQuery = z.strictObject({
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(0).max(MOST_ADDRESSES).default(MOST_ADDRESSES),
});
export type AddressesQuery = z.infer<typeof AddressesQuery>;

/** What price comparisons are told of goods: the part of their page that they have a place for. */
export type FeedPage = Pick<
  ProductPage,
  "product" | "pictures" | "listing" | "cooperative" | "closing" | "breadcrumbs"
> & {
  /** What bringing one piece costs at most, in đồng; `null` where that is not known. */
  delivery_fee: number | null;
};

/** `GET /store/catalogue/feed`: pages of goods on sale, by their ids; `next` is what to ask for `after`. */
export interface CatalogueFeedPart {
  pages: FeedPage[];
  next: string | null;
}

/** Query string of `GET /store/catalogue/feed`. */
export const FeedQuery = z.strictObject({
  after: z
    .string()
    .regex(/^\w{0,64}$/)
    .default(""),
  limit: z.coerce.number().int().min(1).max(MOST_FEED_PAGES).default(MOST_FEED_PAGES),
});
export type FeedQuery = z.infer<typeof FeedQuery>;
