import type { Picture } from "@nang-gio/media/contract";
import type { OrderPrepayment, VnpayLanguage } from "@nang-gio/payment-vietnam/contract";
import { z } from "zod";
import type {
  BackParcel,
  CancelledPieces,
  ConsignmentParcel,
  ConsignmentReturn,
  Undelivered,
} from "./consignment-changes-contract";
import { CONSIGNMENT_STATES, type ConsignmentState } from "./consignment-states";
import type { Closing } from "./delivery-terms-contract";
import { MAX_STOCK } from "./limits";
import { Phone } from "./phone";

export type {
  CardPaymentStarted,
  PaymentReturned,
  PaymentTry,
} from "@nang-gio/payment-vietnam/contract";
export * from "./consignment-states";
export * from "./limits";

/** Order numbers are a 32-bit serial of the database. */
const MOST_SERIAL = 2_147_483_647;

export interface ConsignmentLine {
  line_item_id: string;
  title: string;
  /** What the product is called in English today, where it is. */
  title_en: string | null;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: number;
  /** In đồng, tax included, before and after discounts. */
  unit_price: number;
  subtotal: number;
  total: number;
}

/** A consignment as the shopper sees it. */
export interface Consignment {
  id: string;
  order_id: string;
  /** `<order display id>-<n>`, what people say on the phone. */
  number: string;
  state: ConsignmentState;
  /** Counts what was done with it; a change says which it saw. */
  revision: number;
  cooperative: { id: string; handle: string; name: string; name_en: string | null };
  /** Where and when to come for it, where the shopper does. */
  place: PickUpPlace | null;
  shipping_method: string;
  /** The shopper comes for it. */
  pickup: boolean;
  /** The day by which it was promised to be sent, or to lie ready; `null` for orders from before such promises. */
  dispatch_by: string | null;
  /** Who brings it, and under which number, where the seller told. */
  carrier: string | null;
  tracking_number: string | null;
  lines: ConsignmentLine[];
  /** Oldest first. Empty until something is packed, and for orders from before the market kept its own. */
  parcels: ConsignmentParcel[];
  cancelled_lines: CancelledPieces[];
  /** Oldest first. */
  returns: ConsignmentReturn[];
  undelivered: Undelivered | null;
  /** Oldest first. */
  back_parcels: BackParcel[];
  /** Sum of the lines' totals and of the shipping charged for this consignment, in đồng. */
  goods_total: number;
  shipping_total: number;
  total: number;
}

/** Text that is kept with an order as it was typed; anything else is nothing. */
const kept = (most: number) => z.string().trim().min(1).max(most);

/** What an order comes with beside its goods, in the `metadata` of its cart: words for a gift, and for whom the invoice is. */
export const OrderExtras = z.object({
  gift: kept(300).nullable().catch(null),
  invoice: z
    .object({ name: kept(200), tax_code: kept(20).nullable(), address: kept(300) })
    .nullable()
    .catch(null),
});
export type OrderExtras = z.infer<typeof OrderExtras>;

/** The quotation that an order was made of, and what people call it. */
export interface QuotationName {
  id: string;
  number: string;
}

/** How an order's money stands, with the code of a transfer drawn as an SVG picture for a page. */
export type ShownPrepayment = OrderPrepayment & { picture: string | null };

/**
 * `GET /store/orders/lookup?number=&phone=` (order number and the phone that it was placed with) and
 * the confirmation page, answered as `{order}`: an order with its consignments. Unknown pairs answer 404, whichever half is wrong.
 */
export interface OrderView extends OrderExtras {
  id: string;
  number: number;
  placed_at: string;
  status: string;
  payment: "cash_on_delivery" | "bank_transfer" | "vnpay" | "stripe";
  /** Of one that is prepaid: how that stands. */
  prepayment: ShownPrepayment | null;
  phone: string;
  recipient: string;
  address: { province: string; commune: string; detail: string };
  consignments: Consignment[];
  /** That it was made of. */
  quotation: QuotationName | null;
  /** Before what codes took off (`discount_total`). */
  goods_total: number;
  shipping_total: number;
  discount_total: number;
  total: number;
}

/** `GET /store/orders/lookup`. Phones are taken in any common form and given in the national one. */
export const OrderLookupQuery = z.strictObject({
  number: z.coerce.number().int().min(1).max(MOST_SERIAL),
  phone: Phone,
});
export type OrderLookupQuery = z.infer<typeof OrderLookupQuery>;

/**
 * `POST /store/orders/vnpay`: the address of VNPay's page for what an order lacks, answered as `{url}`. Orders are
 * named as they are looked up.
 */
export const PayByVnpay = OrderLookupQuery.extend({
  language: z.enum(["vi", "en"] satisfies VnpayLanguage[]),
});
export type PayByVnpay = z.infer<typeof PayByVnpay>;

/** `POST /store/orders/stripe`: what the shop's page needs to have an order paid by a card, answered as `{payment}`. */
export const PayByCard = OrderLookupQuery;
export type PayByCard = z.infer<typeof PayByCard>;

/**
 * `metadata` of a cart's shipping address: Vietnamese addresses since 1 July 2025 have a province and a
 * commune and no district. Medusa's `province` carries the province code, `city` the commune's name.
 */
export interface ShippingAddressMetadata {
  province_code: string;
  commune_code: string;
}

/** A variant as `upsertListingsWorkflow` takes it; the SKU is the key. `undefined` leaves, `null` empties. */
export interface ListingVariantInput {
  sku: string;
  title: string;
  /** In đồng, tax included. */
  price: number;
  /** Reduced price, under `price`; `null` ends a reduction. */
  sale_price?: number | null;
  /** Pieces on hand; left out it stays as it is (0 for a new variant). */
  stock?: number;
  /** Grams. */
  net_weight_g?: number | null;
  /** EAN-13. */
  barcode?: string | null;
}

/** A product with its listing as `upsertListingsWorkflow` takes it; the handle is the key. */
export interface ListingInput {
  handle: string;
  organisation_handle: string;
  title: string;
  title_en?: string | null;
  subtitle?: string | null;
  subtitle_en?: string | null;
  description?: string | null;
  description_en?: string | null;
  category_handle: string;
  unit: string;
  option_name?: string | null;
  ingredients?: string | null;
  storage?: string | null;
  shelf_life_days?: number | null;
  warnings?: string | null;
  origin?: string | null;
  producer_code?: string | null;
  pictures?: Picture[];
  status: "published" | "draft";
  variants: ListingVariantInput[];
}

/** A product that an upsert made or changed: as it was (`null`: not there), and what was told of it. */
export interface WrittenListing {
  id: string;
  before: ListingInput | null;
  after: ListingInput;
}

/** What an upsert of listings did, by handle and by SKU. */
export interface ListingReport {
  products: { created: string[]; updated: string[]; unchanged: string[] };
  variants: { created: string[]; updated: string[]; unchanged: string[] };
  /** Product ids by handle. */
  ids: Record<string, string>;
  written: WrittenListing[];
}

/** A way to get one co-operative's part of a cart; `amount` in đồng. */
export interface DeliveryOption {
  id: string;
  name: string;
  kind: "delivery" | "pickup";
  amount: number;
  /** The day by which the goods arrive, or lie ready where the shopper comes for them. */
  by: string;
  /** The fee depends on the province, which is not known yet. */
  provisional: boolean;
  /** Where and when to come for the goods; what the co-operative has not told is `null`. */
  place: PickUpPlace | null;
}

/** Where and when shoppers come for their goods. */
export interface PickUpPlace {
  address: string | null;
  hours: string | null;
}

/**
 * One element of `deliveries` in `GET /store/carts/:id/deliveries` and in the answer to `POST` there: the
 * lines of one co-operative, how they can be delivered, and what was chosen.
 */
export interface CartDelivery {
  cooperative: { id: string; handle: string; name: string; name_en: string | null };
  line_item_ids: string[];
  options: DeliveryOption[];
  chosen_option_id: string | null;
  /** The closing that holds today. */
  closing: Closing | null;
}

/** Kinds of what stands in the way of ordering a cart. */
export type CartProblemCode =
  | "cart_empty"
  | "gone"
  | "sold_out"
  | "too_few"
  | "price_changed"
  | "too_much"
  | "total_not_whole"
  | "fee_changed"
  | "closed"
  | "delivery_missing"
  | "address_missing";

/** What stands in the way of ordering a cart; `message` is in the reader's language. */
export interface CartProblem {
  code: CartProblemCode;
  message: string;
  line_item_id?: string;
  /** In đồng, where a price or a fee changed. */
  price_before?: number;
  price_now?: number;
  /** Pieces that can still be had, where there are too few. */
  available?: number;
}

/**
 * `POST /store/carts/:id/check`: brings the cart's prices up to date and tells every problem at once.
 * `cart_total` in đồng, after that; one that a discount of before the rules left with a part of a đồng is rounded,
 * and a problem says so.
 */
export interface CartCheck {
  ok: boolean;
  problems: CartProblem[];
  cart_total: number;
}

const pieces = z.number().int().max(MAX_STOCK);

/** What Medusa's own cart routes take as a quantity; 0 takes a line out of the cart. */
export const AddLine = z.looseObject({ quantity: pieces.min(1) });
export const ChangeLine = z.looseObject({ quantity: pieces.min(0) });
export const NewCart = z.looseObject({ items: z.array(AddLine).optional() });

/** Body of a `POST` that takes nothing. */
export const NoBody = z.strictObject({});

/** Body of `POST /store/carts/:id/deliveries`. */
export const ChooseDeliveries = z.strictObject({
  choices: z
    .array(z.strictObject({ cooperative_id: z.string().max(64), option_id: z.string().max(64) }))
    .max(200)
    .default([]),
});
export type ChooseDeliveries = z.infer<typeof ChooseDeliveries>;

// Past orders: sales from before the market kept its own records, read in once.

/** One order of `recordPastOrdersWorkflow`; amounts in đồng, tax included, as they were paid. */
export const PastOrder = z.object({
  /** Stays the same for the same order; what has been recorded under it is not recorded again. */
  key: z.string().min(1),
  /** Days before the day on which it is recorded. */
  days_ago: z.number().int().min(0),
  /** Time of day in Vietnam, `HH:mm`. */
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  email: z.email(),
  shopper: z.string().min(1),
  phone: z.string().min(1),
  address: z.object({
    province_code: z.string(),
    province: z.string(),
    commune_code: z.string(),
    commune: z.string(),
    detail: z.string(),
  }),
  lines: z
    .array(
      z.object({
        sku: z.string(),
        quantity: z.number().int().min(1),
        unit_price: z.number().int().min(0),
      }),
    )
    .min(1),
  consignments: z
    .array(
      z.object({
        /** Handle of the organisation that sold. */
        cooperative: z.string(),
        shipping: z.enum(["delivery", "pickup"]),
        shipping_price: z.number().int().min(0),
        state: z.enum(CONSIGNMENT_STATES),
        accepted_after_hours: z.number().optional(),
        shipped_after_hours: z.number().optional(),
        delivered_after_hours: z.number().optional(),
      }),
    )
    .min(1),
});
export type PastOrder = z.infer<typeof PastOrder>;

/** A file of past orders. */
export const PastOrders = z.object({ schema: z.literal(1), orders: z.array(PastOrder) });

export * from "./application-contract";
export * from "./consignment-changes-contract";
export * from "./conversations-contract";
export * from "./delivery-terms-contract";
export * from "./follows-contract";
export * from "./ledger-contract";
export * from "./legal-papers-contract";
export * from "./members-contract";
export * from "./personal-data-contract";
export * from "./profile-contract";
export * from "./promotions-contract";
export * from "./quotations-contract";
export * from "./returns-contract";
export * from "./reviews-contract";
export type { DeliveryOutlook } from "./rules/delivery-outlook";
export * from "./sales-contract";
export * from "./seller-consignments-contract";
export * from "./seller-contract";
export * from "./seller-facts-contract";
export * from "./seller-lots-contract";
export * from "./seller-money-contract";
export * from "./seller-notices-contract";
export * from "./seller-papers-contract";
export * from "./seller-products-contract";
export * from "./settlement-contract";
export * from "./shopper-contract";
export * from "./sign-in-contract";
export * from "./standing-contract";
export * from "./taxpayer-contract";
