import { z } from "zod";
import { MAX_PRICE } from "./limits";
import { words } from "./words";

/** Per cent off the price, or đồng off each piece. */
export const PROMOTION_KINDS = ["percentage", "fixed"] as const;
export type PromotionKind = (typeof PROMOTION_KINDS)[number];

/** How a promotion stands at a moment. */
export const PROMOTION_STATES = ["planned", "running", "paused", "ended"] as const;
export type PromotionState = (typeof PROMOTION_STATES)[number];

/** The most that a percentage takes off. */
export const MAX_PERCENTAGE = 90;
const MAX_GOODS = 500;

const workplace = { cooperative_id: z.string().max(100).optional() };
const moment = z.iso.datetime({ offset: true });

const body = {
  name: words(2, 80),
  kind: z.enum(PROMOTION_KINDS),
  value: z.number().int().min(1).max(MAX_PRICE),
  /** Of the co-operative's own; `null`: all of them. */
  product_ids: z.array(z.string().max(64)).min(1).max(MAX_GOODS).nullable(),
  code: z
    .string()
    .transform((given) => given.trim().toUpperCase())
    .pipe(z.string().regex(/^[A-Z0-9]{4,20}$/))
    .nullish()
    .default(null),
  /** Orders; only with a code. */
  uses_limit: z.number().int().min(1).max(1_000_000).nullish().default(null),
  begins_at: moment,
  ends_at: moment.nullish().default(null),
};

type Body = z.output<z.ZodObject<typeof body>>;

const fault = (path: string, code: string) => ({
  path: [path],
  params: { code: `marketplace.${code}` },
});

const sensible = <Shape extends z.ZodType<Body>>(shape: Shape) =>
  shape
    .refine(
      ({ kind, value }) => kind === "fixed" || value <= MAX_PERCENTAGE,
      fault("value", "promotion_percentage"),
    )
    .refine(
      ({ kind, code }) => code === null || kind === "fixed",
      fault("kind", "promotion_code_fixed"),
    )
    .refine(
      ({ code, uses_limit }) => uses_limit === null || code !== null,
      fault("uses_limit", "promotion_limit_code"),
    )
    .refine(
      ({ begins_at, ends_at }) => ends_at === null || Date.parse(ends_at) > Date.parse(begins_at),
      fault("ends_at", "promotion_backwards"),
    );

/** `POST /seller/promotions`. The same key again gives the same promotion. */
export const NewPromotion = sensible(
  z.strictObject({ ...workplace, key: z.string().regex(/^[\w-]{8,64}$/), ...body }),
);
export type NewPromotion = z.output<typeof NewPromotion>;

/** `POST /seller/promotions/:id`; `seen` is the revision that the form was filled from. */
export const ChangePromotion = sensible(
  z.strictObject({ ...workplace, seen: z.number().int().min(1), ...body }),
);
export type ChangePromotion = z.output<typeof ChangePromotion>;

/** What is done with a promotion beside writing it; `POST /seller/promotions/:id/<action>`. */
export const PROMOTION_ACTIONS = ["pause", "resume", "end"] as const;
export type PromotionAction = (typeof PROMOTION_ACTIONS)[number];

/** Body of these. */
export const MovePromotion = z.strictObject(workplace);

/** `GET /seller/promotions`, answered `{promotions, count, limit, offset}`, the one that begins last first. */
export const SellerPromotionsQuery = z.strictObject({
  ...workplace,
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
export type SellerPromotionsQuery = z.output<typeof SellerPromotionsQuery>;

/** A promotion in the workspace; moments are ISO. */
export interface SellerPromotion {
  id: string;
  revision: number;
  state: PromotionState;
  name: string;
  kind: PromotionKind;
  value: number;
  product_ids: string[] | null;
  code: string | null;
  uses_limit: number | null;
  /** Orders in which its code was used. */
  uses: number;
  begins_at: string;
  ends_at: string | null;
  /** What the caller may do now. */
  actions: PromotionAction[];
}
