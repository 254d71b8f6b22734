import type {
  CooperativeCard,
  Ocop,
  OcopGroup,
  OrganisationKind,
  PublicMark,
} from "@nang-gio/cooperative/contract";
import type { Closing, DeliveryOutlook, ProductReviews } from "@nang-gio/marketplace/contract";
import type { Picture } from "@nang-gio/media/contract";
import { z } from "zod";

export * from "./feeds-contract";
export * from "./wishes-contract";

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
  /** Mean of the stars in the reviews that are shown, to one decimal; `null` without any. */
  rating: number | null;
  rating_count: number;
  sold_count: number;
  /** Instant, ISO 8601 UTC. */
  created_at: string;
}

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

/** The fields of a label that a product page shows (Decree 43/2017/NĐ-CP), as the seller stated them. */
export interface LabelFacts {
  unit: string;
  ingredients: string | null;
  storage: string | null;
  shelf_life_days: number | null;
  warnings: string | null;
  /** Where the goods and what they are made from come from. */
  origin: string | null;
  /** The producer's own code of the goods. */
  producer_code: string | null;
}

/** A variant on a product page; prices in đồng, tax included. */
export interface PageVariant {
  id: string;
  sku: string | null;
  title: string;
  barcode: string | null;
  /** Grams. */
  net_weight_g: number | null;
  /** Value by option title, e.g. `{ "Dung tích": "500 ml" }`. */
  options: Record<string, string>;
  price_vnd: number;
  /** Price before a reduction, when one is running. */
  compare_price_vnd: number | null;
  /** Pieces that can be ordered now. */
  stock: number;
  in_stock: boolean;
}

/** A category by handle and its names. */
export interface CategoryName {
  handle: string;
  name: string;
  name_en: string;
}

/** `GET /store/catalogue/products/:handle`: a whole product page in one request. 404 when not on sale. */
export interface ProductPage {
  product: {
    id: string;
    handle: string;
    title: string;
    title_en: string | null;
    subtitle: string | null;
    subtitle_en: string | null;
    description: string | null;
    description_en: string | null;
    created_at: string;
    updated_at: string;
    options: Array<{ title: string; values: string[] }>;
    variants: PageVariant[];
  };
  pictures: Picture[];
  listing: LabelFacts | null;
  cooperative: CooperativeCard | null;
  /** The co-operative's closing that holds today. */
  closing: Closing | null;
  /** How the co-operative delivers a piece of it; what is ordered today is sent by `dispatch_by`. */
  delivery: (DeliveryOutlook & { dispatch_days: number; dispatch_by: string }) | null;
  ocop: Ocop | null;
  /** Marks of the co-operative that hold today and are for this product, or for all its goods. */
  marks: PublicMark[];
  reviews: ProductReviews;
  /** The product as its own card shows it. */
  card: ProductDocument;
  /** From the root category down to the product's own. */
  breadcrumbs: CategoryName[];
  /** Of the same category first, then of the same co-operative; never the product itself. */
  related: ProductDocument[];
}

/**
 * `GET /seller/products/:id/preview`, answered `{page}`: what the product's page would say were its proposal approved
 * today. A variant that is not in the shop yet goes by its place; `product.handle` is empty where there is none.
 */
export type ProductPreview = Omit<ProductPage, "card" | "related">;

/** A category of the tree with the number of products on sale in it and below it. */
export interface CategoryBranch extends CategoryName {
  count: number;
  /** Of its best-selling product. */
  picture: Picture | null;
  children: Array<CategoryName & { count: number }>;
}

/** A co-operative in the row of the home page. */
export interface FeaturedCooperative {
  handle: string;
  name: string;
  name_en: string | null;
  kind: OrganisationKind;
  commune_code: string;
  commune_name: string;
  women_led: boolean;
  product_count: number;
  /** The co-operative's own picture, else that of its best-selling product. */
  picture: Picture | null;
}

/** `GET /store/catalogue/home`: what the home page needs, in one request. */
export interface HomePage {
  categories: CategoryBranch[];
  newest: ProductDocument[];
  /** Goods with five, four, then three OCOP stars. */
  starred: ProductDocument[];
  /** Goods of women-led co-operatives, best-selling first. */
  women_led: ProductDocument[];
  /** Goods with a reduction that is running. */
  reduced: ProductDocument[];
  cooperatives: FeaturedCooperative[];
  counts: { products: number; cooperatives: number; women_led_cooperatives: number };
}

/** How often the changes feed says that it is alive, in milliseconds. */
export const CATALOGUE_PULSE_MS = 500;

/** `GET /store/catalogue/version`: rises with every change of a document. */
export interface CatalogueVersion {
  version: number;
}

/**
 * `data` of `event: change` in `GET /store/catalogue/changes` (server-sent events). Between changes
 * `event: version` with a {@link CatalogueVersion} comes each {@link CATALOGUE_PULSE_MS} as long as the
 * process sees the catalogue; when none comes, nothing is known of what has changed.
 */
export interface CatalogueChange {
  version: number;
  product_ids: string[];
  /** Handles under which pages of the products stand. */
  product_handles: string[];
  cooperative_handles: string[];
}

const LISTING_SORTS = ["relevance", "newest", "price_asc", "price_desc", "sold", "rating"] as const;

/** The longest text that a search takes; a longer one is refused. */
export const MAX_SEARCH_LENGTH = 200;

const flag = z.enum(["true", "false"]).transform((value) => value === "true");
const repeatable = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(value).max(50).optional(),
  );
const handle = z.string().regex(/^[a-z0-9-]{1,120}$/);
const price = z.coerce.number().int().min(0).max(100_000_000_000);

/** Query string of `GET /store/listing`. */
export const ListingQuery = z.strictObject({
  q: z.string().max(MAX_SEARCH_LENGTH).optional(),
  category: repeatable(handle),
  women_led: flag.optional(),
  stars: repeatable(z.enum(["3", "4", "5"]).transform(Number)),
  cooperative: repeatable(handle),
  commune: repeatable(z.string().regex(/^\d{5}$/)),
  price_min: price.optional(),
  price_max: price.optional(),
  in_stock: flag.optional(),
  sort: z.enum(LISTING_SORTS).default("relevance"),
  limit: z.coerce.number().int().min(1).max(100).default(24),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type ListingQuery = z.infer<typeof ListingQuery>;

/** Query string of `GET /store/search/suggestions`; answers `{ suggestions: Suggestion[] }`. */
export const SuggestionsQuery = z.strictObject({
  q: z.string().max(MAX_SEARCH_LENGTH),
  limit: z.coerce.number().int().min(1).max(20).default(8),
});
export type SuggestionsQuery = z.infer<typeof SuggestionsQuery>;
