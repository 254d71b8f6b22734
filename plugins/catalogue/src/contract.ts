import type { OcopGroup, OrganisationKind } from "@nang-gio/cooperative/contract";
import type { Picture } from "@nang-gio/media/contract";

/**
 * A product as the search index holds it: complete for a product card, so that listing pages read
 * nothing else. `POST /store/search` with `entity: "product"` answers hits of this shape.
 */
export interface ProductDocument {
  id: string;
  handle: string;
  status: string;
  sales_channel_ids: string[];
  title: string;
  title_en: string | null;
  subtitle: string | null;
  subtitle_en: string | null;
  picture: Picture | null;
  /** Lowest and highest price over the variants on sale, in đồng, tax included. */
  price_vnd: number;
  price_max_vnd: number;
  /** Price before a reduction, in đồng, when one is running. */
  compare_price_vnd: number | null;
  in_stock: boolean;
  stock: number;
  variant_count: number;
  /** The one variant of a product with one, so that a card can put it in the cart. */
  default_variant_id: string | null;
  unit: string | null;
  category_handles: string[];
  ocop_group: OcopGroup | null;
  ocop_stars: number | null;
  cooperative_handle: string | null;
  cooperative_name: string | null;
  cooperative_name_en: string | null;
  cooperative_kind: OrganisationKind | null;
  women_led: boolean;
  commune_code: string | null;
  commune_name: string | null;
  rating: number | null;
  rating_count: number;
  sold_count: number;
  /** Instant, ISO 8601 UTC. */
  created_at: string;
}

/** Fields that `POST /store/search` filters by. */
export const PRODUCT_FILTERS = [
  "women_led",
  "ocop_stars",
  "cooperative_handle",
  "category_handles",
  "commune_code",
  "price_vnd",
  "in_stock",
] as const;

/** Fields that `POST /store/search` sorts by. */
export const PRODUCT_SORTS = ["price_vnd", "created_at", "sold_count", "rating"] as const;

/** One suggestion while a shopper types: `GET /store/search/suggestions?q=`. */
export type Suggestion =
  | {
      kind: "product";
      handle: string;
      title: string;
      title_en: string | null;
      picture: Picture | null;
      price_vnd: number;
    }
  | {
      kind: "cooperative";
      handle: string;
      name: string;
      name_en: string | null;
      commune_name: string;
    }
  | { kind: "category"; handle: string; name: string; name_en: string };

/**
 * The market's categories: one root per OCOP group and children that shoppers think in.
 * `GET /store/listing` (one request for a listing page: hits, count and facet counts) is built on the same document.
 */
export interface ListingResponse {
  products: ProductDocument[];
  count: number;
  limit: number;
  offset: number;
  /** Counts per value, each facet counted with its own filter left out (disjunctive), others applied. */
  facets: {
    category_handles: Record<string, number>;
    commune_code: Record<string, number>;
    cooperative_handle: Record<string, number>;
    ocop_stars: Record<string, number>;
    women_led: Record<string, number>;
    in_stock: Record<string, number>;
    price_vnd: { min: number; max: number };
  };
  /** Names of the values that stand in the facets, in both languages. */
  names: {
    categories: Record<string, { name: string; name_en: string; parent: string | null }>;
    communes: Record<string, string>;
    cooperatives: Record<string, { name: string; name_en: string | null }>;
  };
}
