import { z } from "zod";

// A shopper's own data: what the market holds of them, to take along and to have erased. All of it is below
// `/store/account/data` and asks for the password again where it would hurt in other hands.

/**
 * For what a shopper is asked whether they agree. What carries an order out needs no consent and is in no list; reminders of
 * saved goods and followed co-operatives are each ticked where they are asked for.
 */
export const CONSENT_PURPOSES = ["account"] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** Of the words that were agreed to; a new one for each change of what they mean. */
export const CONSENT_VERSIONS: Readonly<Record<ConsentPurpose, string>> = { account: "2026-11-30" };

/** What keeps an account from being erased, each with the number of the order that it is about. */
export const ERASURE_OBSTACLES = ["order_open", "return_open", "money_open"] as const;
export type ErasureObstacle = (typeof ERASURE_OBSTACLES)[number];

/** `GET /store/account/data`, answered `{data}`. */
export interface ShopperData {
  /** Each giving, the oldest first. */
  consents: Array<{ purpose: ConsentPurpose; given: boolean; at: string; version: string }>;
  obstacles: Array<{ kind: ErasureObstacle; number: number }>;
  /** Orders in the account, and those whose invoice's buyer stays for the books. */
  orders: number;
  invoices: number;
  email_confirmed: boolean;
}

/** `POST /store/account/data/export`: answered with a ZIP. */
export const ExportOwnData = z.strictObject({ password: z.string().min(1).max(200) });
export type ExportOwnData = z.infer<typeof ExportOwnData>;

/** `POST /store/account/data/erase`: answered `{erased: true}`; 409 while something is open. */
export const EraseOwnData = z.strictObject({
  password: z.string().min(1).max(200),
  /** That they know what goes and what stays. */
  confirm: z.literal(true),
});
export type EraseOwnData = z.infer<typeof EraseOwnData>;

/** Years for which the buyer of an invoice is kept, from the end of its year (Decree 174/2016/NĐ-CP, Article 13). */
export const INVOICE_YEARS = 10;
/** Years after which who ordered without an account is forgotten: claims of a contract lapse (Civil Code 91/2015/QH13, Article 429). */
export const ORDER_YEARS = 3;
/** Days after which a cart that nobody touched forgets for whom it was; the browser forgets it then too. */
export const CART_DAYS = 30;
/** Days for which messages that went out are kept. */
export const MESSAGE_DAYS = 365;
