import {
  type CalendarDate,
  dateInVietnam,
  daysBetween,
  oneLine,
  parseIsoDate,
} from "@nang-gio/vietnam";
import { z } from "zod";

/** Most that one parcel may cost to bring, in đồng. */
export const MAX_FEE = 2_000_000;
/** Most weight steps of one rate. */
export const MAX_STEPS = 4;
/** Most groups of provinces with a rate of their own. */
export const MAX_NAMED = 4;
/** The longest that a co-operative may announce to be closed, in days. */
export const MAX_CLOSED_DAYS = 90;

/** What a piece of goods of unknown weight counts, in grams. */
export const UNKNOWN_WEIGHT_G = 500;

/** What the market asks (đồng) and promises (days) for a co-operative that has no terms of its own. */
export const FLAT_DELIVERY_FEE = 25_000;
export const MARKET_DISPATCH_DAYS = 2;
export const MARKET_TRANSIT_DAYS = 5;

const GRAMS = 1_000_000;
const MOST_DONG = 2_000_000_000;
/** There are 34 provinces since 1 July 2025. */
const PROVINCES = 34;

const fault = (code: string) => ({ params: { code: `marketplace.${code}` } });

/** A weight up to which, itself included, a parcel costs so much. */
const WeightStep = z.strictObject({
  up_to_g: z.number().int().min(1).max(GRAMS),
  /** In đồng. */
  fee: z.number().int().min(0).max(MAX_FEE),
});

const rate = {
  steps: z
    .array(WeightStep)
    .min(1)
    .max(MAX_STEPS)
    .superRefine((steps, context) => {
      steps.forEach(({ up_to_g }, at) => {
        if (up_to_g > (steps[at - 1]?.up_to_g ?? 0)) return;
        context.addIssue({ code: "custom", path: [at, "up_to_g"], ...fault("terms_step_order") });
      });
    }),
  /** For each kilogram begun beyond the last step, in đồng. */
  further_kg_fee: z.number().int().min(0).max(MAX_FEE),
  /** Days at most from when it is sent until it arrives. */
  days: z.number().int().min(1).max(30),
};

/** What bringing a parcel to some places costs, and how long it takes. */
const DeliveryRate = z.strictObject(rate);
export type DeliveryRate = z.infer<typeof DeliveryRate>;

const NamedRate = z.strictObject({
  ...rate,
  /** Codes of the provinces that it is for. */
  provinces: z
    .array(z.string().regex(/^\d{2}$/))
    .min(1)
    .max(PROVINCES),
});

/** A co-operative's own rates: to its own province, to provinces that it names, to all others. */
export const DeliveryRates = z
  .strictObject({
    home: DeliveryRate,
    named: z.array(NamedRate).max(MAX_NAMED),
    rest: DeliveryRate,
    /** Goods for so much (đồng, after reductions, before vouchers) are brought for nothing; `null`: never. */
    free_over: z.number().int().min(1).max(MOST_DONG).nullable(),
  })
  .superRefine(({ named }, context) => {
    const seen = new Set<string>();
    named.forEach(({ provinces }, at) => {
      if (provinces.some((code) => seen.has(code))) {
        const path = ["named", at, "provinces"];
        context.addIssue({ code: "custom", path, ...fault("terms_province_twice") });
      }
      for (const code of provinces) seen.add(code);
    });
  });
export type DeliveryRates = z.infer<typeof DeliveryRates>;

const text = (most: number) =>
  z
    .string()
    .transform((written) => oneLine(written) || null)
    .pipe(z.string().max(most).nullable());

/** Whether shoppers may come for their goods, and where and when. */
const PickUp = z
  .strictObject({
    offered: z.boolean(),
    address: text(200).default(null),
    hours: text(120).default(null),
  })
  .superRefine(({ offered, address, hours }, context) => {
    for (const [field, told] of Object.entries({ address, hours })) {
      if (!offered || told) continue;
      context.addIssue({
        code: "custom",
        path: [field],
        params: { code: "access.request.required" },
      });
    }
  });
export type PickUp = z.infer<typeof PickUp>;

const Day = z.string().transform((written, context): CalendarDate => {
  const day = parseIsoDate(written);
  if (day) return day;
  context.addIssue({ code: "custom", ...fault("terms_day") });
  return z.NEVER;
});

/** Days `[from, to)` on which nothing is sent; `to` is the day on which it is again. */
const Closing = z
  .strictObject({
    from: Day,
    to: Day,
    message: text(300).default(null),
    message_en: text(300).default(null),
    /** Whether orders are still taken, to be sent after it. */
    takes_orders: z.boolean(),
  })
  .superRefine(({ from, to }, context) => {
    const wrong =
      to <= from
        ? "terms_closing_backwards"
        : to <= dateInVietnam(new Date())
          ? "terms_closing_past"
          : daysBetween(from, to) > MAX_CLOSED_DAYS
            ? "terms_closing_long"
            : undefined;
    if (wrong) context.addIssue({ code: "custom", path: ["to"], ...fault(wrong) });
  });
export type Closing = z.infer<typeof Closing>;

/**
 * `POST /seller/delivery-terms`, answered `{terms}`: what of its terms a co-operative changes; what is left out stays.
 * `rates` or `closing` of `null` ends them.
 */
export const ChangeDeliveryTerms = z.strictObject({
  cooperative_id: z.string().max(100).optional(),
  /** The terms' `revision` when the person began to write: where it has changed since, nothing is done. */
  seen: z.number().int().min(0),
  rates: DeliveryRates.nullable().optional(),
  /** Days at most from the order until it is sent. */
  dispatch_days: z.number().int().min(0).max(14).optional(),
  pickup: PickUp.optional(),
  closing: Closing.nullable().optional(),
});
export type ChangeDeliveryTerms = z.infer<typeof ChangeDeliveryTerms>;

/** A co-operative's terms as they are now. */
export interface DeliveryTerms {
  /** Counts its changes; 0 where it has told nothing yet. */
  revision: number;
  /** `null`: the market's flat fee. */
  rates: DeliveryRates | null;
  dispatch_days: number;
  pickup: PickUp;
  closing: Closing | null;
}

/** `GET /seller/delivery-terms`, answered `{terms}`. */
export interface SellerDeliveryTerms extends DeliveryTerms {
  home_province: string;
  /** What the market charges where a co-operative has no rates of its own, in đồng. */
  flat_fee: number;
  /** How many of its variants on sale tell no weight. */
  without_weight: number;
  /** Whether the caller may change them. */
  may_change: boolean;
}

/** `GET /store/cooperatives/:handle/delivery`, answered `{delivery}`: the terms as shoppers see them. */
export interface PublicDelivery {
  rates: DeliveryRates | null;
  home_province: string;
  flat_fee: number;
  dispatch_days: number;
  pickup: PickUp;
  /** The closing that holds today. */
  closing: Closing | null;
}
