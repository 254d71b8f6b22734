import { page } from "@nang-gio/cooperative/contract-fields";
import { z } from "zod";
import { PersonFields } from "./application-contract";
import { eachOnce, ReturnedPieces } from "./consignment-changes-contract";
import type { ConsignmentState } from "./consignment-states";
import type { OrderView } from "./contract";
import { Phone } from "./phone";
import { words } from "./words";

// A shopper's account. Who asks says so by the bearer token of their log-in, `POST /auth/customer/emailpass`
// `{email, password}`; all below `/store/account` is of that shopper alone.

const email = z.email().max(120).toLowerCase();

/** `POST /auth/customer/emailpass` */
export const ShopperLogIn = z.strictObject({
  email: z.string().trim().min(1).max(120).toLowerCase(),
  password: z.string().min(1).max(200),
});
export type ShopperLogIn = z.infer<typeof ShopperLogIn>;

/** `POST /store/account-registrations`: a new account, answered `{account: {id}}`; 409 where the e-mail has one. */
export const RegisterShopper = z.strictObject({
  name: PersonFields.name,
  email,
  phone: Phone.optional(),
  password: PersonFields.password,
  /** That the market may keep what they told. */
  consent: z.literal(true),
});
export type RegisterShopper = z.infer<typeof RegisterShopper>;

/** `POST /store/account-password-resets`: answered alike whether there is such an account or not. */
export const AskShopperReset = z.strictObject({ email });
export type AskShopperReset = z.infer<typeof AskShopperReset>;

/** `GET /store/account`, answered `{account}`. */
export interface ShopperView {
  id: string;
  name: string;
  email: string;
  /** Whether they proved that the e-mail is theirs. */
  email_confirmed: boolean;
  /** In the national form. */
  phone: string | null;
  /** How many of their conversations hold an answer that they have not read. */
  unread: number;
}

/** `POST /store/account`, answered `{account}`. */
export const ChangeShopper = z.strictObject({
  name: PersonFields.name,
  phone: Phone.nullable(),
});
export type ChangeShopper = z.infer<typeof ChangeShopper>;

/** `POST /store/account/email-proofs/use`: shows that the e-mail is the caller's, answered `{account}`. */
export const UseEmailProof = z.strictObject({ secret: z.string().max(200) });
export type UseEmailProof = z.infer<typeof UseEmailProof>;

/** Hours for which a link that proves an e-mail can be used. */
export const PROOF_HOURS = 72;

/**
 * By what an order is shown in an account: it was placed there, its e-mail was proved to be the shopper's, or they
 * knew number and phone.
 */
export const ORDER_PROOFS = ["signed_in", "email", "number_and_phone"] as const;
export type OrderProof = (typeof ORDER_PROOFS)[number];

/** Addresses that an account may have. */
export const MOST_ADDRESSES = 10;

/** `POST /store/account/addresses` and `…/:id`, answered `{address}`; `commune` belongs to the province. */
export const SaveAddress = z.strictObject({
  name: PersonFields.name,
  phone: Phone,
  /** Codes of the places since 1 July 2025. */
  province: z.string().max(10),
  commune: z.string().max(10),
  detail: words(4, 200),
  /** The one that the order form is filled with. */
  is_default: z.boolean().default(false),
});
export type SaveAddress = z.infer<typeof SaveAddress>;

/** `GET /store/account/addresses`, answered `{addresses}`: the default first. */
export interface ShopperAddress {
  id: string;
  name: string;
  phone: string;
  province: string;
  province_name: string;
  commune: string;
  commune_name: string;
  detail: string;
  is_default: boolean;
}

/** `GET /store/account/orders`, answered `{orders, count, limit, offset}`, the newest first. */
export const ShopperOrdersQuery = z.strictObject(page);
export type ShopperOrdersQuery = z.infer<typeof ShopperOrdersQuery>;

/** An order in the list of a shopper's. */
export interface ShopperOrderRow {
  number: number;
  placed_at: string;
  /** In đồng, as in the order itself. */
  total: number;
  consignments: Array<{
    number: string;
    state: ConsignmentState;
    pickup: boolean;
    cooperative: { name: string; name_en: string | null };
    goods: Array<{ title: string; title_en: string | null; quantity: number }>;
  }>;
}

/** Days after the arrival within which a shopper asks for a return by themselves; later they call the co-operative. */
export const RETURN_DAYS = 30;
/** Photographs that a return may have. */
export const MOST_RETURN_PICTURES = 5;

/** What a shopper may do with a consignment of theirs. */
export interface ShopperMay {
  /** Take it out of the order: nothing of it is packed. */
  cancel: boolean;
  /** Pieces that they may ask to give back. */
  returnable: Array<{ line_item_id: string; quantity: number }>;
}

/** `GET /store/account/orders/:number`, answered `{order, may}`: what may be done by the ids of consignments. */
export interface ShopperOrderAnswer {
  order: OrderView;
  may: Record<string, ShopperMay>;
}

const seen = { id: z.string().max(100), revision: z.number().int().min(0) };

/**
 * `POST /store/account/orders/:number/cancel`: takes consignments out of the order as they were seen, all of them or
 * one co-operative's; answered as the order.
 */
export const CancelOwn = z.strictObject({
  consignments: z
    .array(z.strictObject({ ...seen, seen: z.enum(["placed", "accepted"]) }))
    .min(1)
    .max(100),
  reason: words(0, 300).optional(),
});
export type CancelOwn = z.infer<typeof CancelOwn>;

/** `POST /store/account/orders/:number/returns`: asks to give pieces back, answered as the order. */
export const AskReturn = z.strictObject({
  consignment: z.strictObject(seen),
  lines: eachOnce(ReturnedPieces.strict()),
  note: words(0, 300).optional(),
  /** Ids that `POST /store/account/orders/:number/pictures` gave. */
  pictures: z.array(z.string().max(100)).max(MOST_RETURN_PICTURES).default([]),
});
export type AskReturn = z.infer<typeof AskReturn>;

/** `POST /store/account/orders/:number/pictures?consignment=`: a photograph of it (form field `files`), answered `{scan}`. */
export const ReturnPictureQuery = z.strictObject({ consignment: z.string().max(100) });
export type ReturnPictureQuery = z.infer<typeof ReturnPictureQuery>;

/** `GET /store/account/orders/:number/goods`, answered `{goods}`: what to put into a cart to order the same again. */
export interface OrderedGoods {
  variant_id: string | null;
  title: string;
  quantity: number;
  /** What a piece cost then, in đồng. */
  unit_price: number;
}
