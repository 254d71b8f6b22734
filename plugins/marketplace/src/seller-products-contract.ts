import { CROP_PARTS, type Picture } from "@nang-gio/media/contract";
import { z } from "zod";
import { MAX_PRICE, MAX_STOCK } from "./limits";

/** Units that goods are commonly sold by; another can be typed. */
export const COMMON_UNITS = ["kg", "chai", "hũ", "gói", "lạng", "hộp", "túi", "chiếc"] as const;

/** Where a proposal stands: what a co-operative wants to say of a product, until staff have agreed. */
export const PROPOSAL_STATES = ["draft", "submitted", "returned", "approved"] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** States of a proposal that still wait for somebody. */
export const OPEN_PROPOSAL_STATES = ["draft", "submitted", "returned"] as const;
export type OpenProposalState = (typeof OPEN_PROPOSAL_STATES)[number];

/**
 * How a product stands in the workspace: not in the shop yet (`draft`, `submitted`, `returned`), approved for a later
 * day, in it, put away by the co-operative, or taken off by staff.
 */
export const PRODUCT_STATES = [
  "draft",
  "submitted",
  "returned",
  "scheduled",
  "live",
  "archived",
  "off",
] as const;
export type ProductState = (typeof PRODUCT_STATES)[number];

/** Most pictures and variants of one product. */
export const MAX_PICTURES = 10;
export const MAX_VARIANTS = 30;

const text = (most: number, tidy: (text: string) => string) =>
  z
    .string()
    .transform((given) => tidy(given.normalize("NFC")).trim())
    .pipe(z.string().max(most));
const line = (most: number) => text(most, (given) => given.replace(/\s+/g, " "));
const lines = (most: number) => text(most, (given) => given.replace(/\r\n?/g, "\n"));
const orNothing = <Part extends z.ZodType<string>>(part: Part) =>
  part.nullish().transform((given) => given || null);
const whole = (least: number, most: number) => z.number().int().min(least).max(most);

const day = z.iso.date();
const workplace = { cooperative_id: z.string().max(100).optional() };

/** A variant as a co-operative proposes it. */
const ProposedVariant = z.strictObject({
  /** Of a variant that is in the shop; a new one gets its own when it is submitted. */
  sku: z.string().max(120).nullish().default(null),
  title: line(80),
  /** In đồng; of variants that are in the shop already, price and stock are not proposed but changed at once. */
  price: whole(0, MAX_PRICE).nullish().default(null),
  sale_price: whole(0, MAX_PRICE).nullish().default(null),
  stock: whole(0, MAX_STOCK).nullish().default(null),
  /** Grams. */
  net_weight_g: whole(1, 10_000_000).nullish().default(null),
  barcode: orNothing(line(20)),
});
export type ProposedVariant = z.output<typeof ProposedVariant>;

/** What a form of the workspace says of a product, whole; what is missing for the shop is told apart. */
export const ProposalContent = z.strictObject({
  title: line(150),
  title_en: orNothing(line(150)),
  subtitle: orNothing(line(200)),
  subtitle_en: orNothing(line(200)),
  description: orNothing(lines(5000)),
  description_en: orNothing(lines(5000)),
  category_handle: orNothing(line(120)),
  unit: line(30),
  option_name: orNothing(line(40)),
  ingredients: orNothing(lines(2000)),
  storage: orNothing(lines(1000)),
  shelf_life_days: whole(1, 36_500).nullish().default(null),
  warnings: orNothing(lines(1000)),
  /** Where the goods and what they are made from come from. */
  origin: orNothing(lines(500)),
  producer_code: orNothing(line(60)),
  /** Bases of pictures that were uploaded, the cover first. */
  pictures: z
    .array(z.string().regex(/^\/media\/[0-9a-f]{32}$/))
    .max(MAX_PICTURES)
    .default([]),
  variants: z.array(ProposedVariant).min(1).max(MAX_VARIANTS),
  /** SKUs of variants in the shop that are to leave it; one that is only left out of `variants` stays. */
  removed: z.array(z.string().max(120)).max(MAX_VARIANTS).default([]),
});
export type ProposalContent = z.output<typeof ProposalContent>;

/** {@link ProposalContent} as it is kept: with whole pictures; older ones take no variant away. */
export interface KeptContent extends Omit<ProposalContent, "pictures" | "removed"> {
  pictures: Picture[];
  removed?: string[];
}

/** `POST /seller/products`: a new draft. The same key again gives the same draft. */
export const NewProposal = z.strictObject({
  ...workplace,
  key: z.string().regex(/^[\w-]{8,64}$/),
  content: ProposalContent,
  publish_on: day.nullish().default(null),
});
export type NewProposal = z.output<typeof NewProposal>;

/**
 * `POST /seller/products/:id`: what the form says now. `seen` is the revision that it was filled from, 0 where the
 * product is in the shop and nothing was proposed yet.
 */
export const SaveProposal = z.strictObject({
  ...workplace,
  seen: z.number().int().min(0),
  content: ProposalContent,
  publish_on: day.nullish().default(null),
});
export type SaveProposal = z.output<typeof SaveProposal>;

/** What a co-operative does with a product beside writing. */
export const PRODUCT_ACTIONS = ["submit", "withdraw", "discard", "archive", "restore"] as const;
export type ProductAction = (typeof PRODUCT_ACTIONS)[number];

/** `POST /seller/products/:id/{submit,withdraw,discard}`; `seen` is the revision on the page. */
export const MoveProposal = z.strictObject({ ...workplace, seen: z.number().int().min(1) });
export type MoveProposal = z.output<typeof MoveProposal>;

/** `POST /seller/products/:id/{archive,restore}`. */
export const PutAway = z.strictObject(workplace);

/** `POST /seller/products/:id/copy`: a new draft that begins as another product. */
export const CopyProduct = z.strictObject({
  ...workplace,
  key: z.string().regex(/^[\w-]{8,64}$/),
});
export type CopyProduct = z.output<typeof CopyProduct>;

/** Body of `POST /seller/products/:id/<action>`. */
export const PRODUCT_ACTION_BODIES = {
  submit: MoveProposal,
  withdraw: MoveProposal,
  discard: MoveProposal,
  archive: PutAway,
  restore: PutAway,
} as const satisfies Record<ProductAction, z.ZodType>;

/**
 * `GET /seller/products`, answered `{products, count, limit, offset, counts, low_count}`, newest change first;
 * `low_count` are the goods in the shop of which some kind has run low.
 */
export const SellerProductsQuery = z.strictObject({
  ...workplace,
  q: z.string().trim().max(100).optional(),
  state: z.enum(PRODUCT_STATES).optional(),
  /** Only goods in the shop of which some kind has run low. */
  low: z.literal("true").optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
export type SellerProductsQuery = z.output<typeof SellerProductsQuery>;

const Offer = z.strictObject({
  sku: z.string().min(1).max(120),
  /** In đồng. */
  price: whole(1, MAX_PRICE).optional(),
  /** `null` ends a reduction. */
  sale_price: whole(1, MAX_PRICE).nullish(),
  /** What the person saw of these: where that has changed, nothing is done. */
  price_seen: whole(1, MAX_PRICE).optional(),
  sale_price_seen: whole(1, MAX_PRICE).nullish(),
  /** Pieces on hand, those that were ordered and not packed yet among them. */
  stock: whole(0, MAX_STOCK).optional(),
  /** How many the person saw: where that has changed, nothing is done. */
  stock_seen: whole(0, MAX_STOCK).optional(),
  /** Pieces that can still be sold at which it runs low; `null`: as many as the co-operative has set for all. */
  low_stock: whole(0, MAX_STOCK).nullish(),
});
export type Offer = z.output<typeof Offer>;

/**
 * `POST /seller/offers`: prices and stocks of variants in the shop, at once and without review, all or none. Answers
 * `{changed}`, the SKUs that it changed.
 */
export const ChangeOffers = z.strictObject({
  ...workplace,
  offers: z.array(Offer).min(1).max(200),
});
export type ChangeOffers = z.output<typeof ChangeOffers>;

const parts = (least: number) => whole(least, CROP_PARTS);

/** `POST /seller/uploads/crop`, answered `{picture}`: the part of a picture, in parts of its sides. */
export const CropPicture = z.strictObject({
  ...workplace,
  base: z.string().regex(/^\/media\/[0-9a-f]{32}$/),
  crop: z
    .strictObject({ left: parts(0), top: parts(0), width: parts(1), height: parts(1) })
    .refine(({ left, width }) => left + width <= CROP_PARTS, { path: ["width"] })
    .refine(({ top, height }) => top + height <= CROP_PARTS, { path: ["height"] }),
});
export type CropPicture = z.output<typeof CropPicture>;

/** `POST /seller/low-stock`: pieces at which goods run low that have no number of their own. */
export const LowStock = z.strictObject({ ...workplace, low_stock: whole(0, MAX_STOCK) });
export type LowStock = z.output<typeof LowStock>;

/** A variant in the workspace. */
export interface SellerVariant {
  /** `null`: not in the shop yet, and not submitted. */
  sku: string | null;
  title: string;
  price: number | null;
  sale_price: number | null;
  /** Pieces on hand, and of them ordered and not packed yet. */
  stock: number | null;
  reserved: number;
  net_weight_g: number | null;
  /** The number of its own at which it runs low, and the one that holds for it. */
  low_stock: number | null;
  low_at: number;
  /** Whether it is in the shop's records and has run low. */
  low: boolean;
}

/** A product in a list of the workspace. */
export interface SellerProductRow {
  /** Of the product where it is in the shop's records, else of its proposal; routes take either. */
  id: string;
  title: string;
  state: ProductState;
  /** Where a change of a product in the shop stands. */
  pending: OpenProposalState | null;
  picture: Picture | null;
  unit: string;
  variants: SellerVariant[];
  /** Last change, ISO. */
  updated_at: string;
}

/** Something that is missing or was commented, by its field (`variants.0.price`). */
export interface FieldNote {
  field: string;
  text: string;
}

/** One move in a proposal's history. */
export interface ProposalMove {
  state: ProposalState;
  at: string;
  /** `null`: the market's staff. */
  by: string | null;
  note: string | null;
}

/** `GET /seller/products/:id`, answered `{product}`. */
export interface SellerProduct extends SellerProductRow {
  /** Its address in the shop, where it is there. */
  handle: string | null;
  /** What the form shows: what is proposed, else what is in the shop. */
  content: KeptContent;
  /** What is in the shop's records now. */
  live: KeptContent | null;
  /** Of the open proposal, 0 where there is none. */
  revision: number;
  publish_on: string | null;
  /** What staff said when they returned it. */
  comments: FieldNote[];
  /** What is missing before it can be submitted, in the reader's language. */
  missing: FieldNote[];
  history: ProposalMove[];
  /** What the caller may do now. */
  actions: ProductAction[];
}

/** `GET /seller/choices`. */
export interface SellerChoices {
  units: string[];
  groups: Array<{
    name: string;
    name_en: string;
    /** `label` are the fields that the label of such goods must say. */
    categories: Array<{ handle: string; name: string; name_en: string; label: string[] }>;
  }>;
}

/** `GET /admin/listings`, answered `{listings, count, limit, offset}`, those that wait longest first. */
export const AdminListingsQuery = z.strictObject({
  state: z.enum(PROPOSAL_STATES).optional(),
  q: z.string().trim().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
export type AdminListingsQuery = z.output<typeof AdminListingsQuery>;

const revision = z.number().int().min(1);

/** `POST /admin/listings/:id/approve`; `seen` is the revision that the officer read. */
export const ApproveListing = z.strictObject({ seen: revision });
export type ApproveListing = z.output<typeof ApproveListing>;

/** `POST /admin/listings/:id/return`, with a comment at least: of a field, or of the whole (`field` empty). */
export const ReturnListing = z.strictObject({
  seen: revision,
  comments: z
    .array(
      z.strictObject({
        field: z.string().regex(/^([a-z_]+(\.\d+(\.[a-z_]+)?)?)?$/),
        text: lines(500).pipe(z.string().min(3)),
      }),
    )
    .min(1)
    .max(60),
});
export type ReturnListing = z.output<typeof ReturnListing>;

/** A proposal in the list of staff. */
export interface AdminListingRow {
  id: string;
  title: string;
  state: ProposalState;
  /** Whether it changes a product that is in the shop's records. */
  is_change: boolean;
  cooperative: { id: string; name: string; commune_code: string };
  submitted_at: string | null;
  decided_at: string | null;
}

/** `GET /admin/listings/:id`, answered `{listing}`: what is proposed beside what is in the shop. */
export interface AdminListing extends AdminListingRow {
  product_id: string | null;
  handle: string | null;
  revision: number;
  content: KeptContent;
  live: KeptContent | null;
  /** Fields that differ from what is in the shop. */
  changed: string[];
  publish_on: string | null;
  comments: FieldNote[];
  missing: FieldNote[];
  history: ProposalMove[];
}
