import { oneLine } from "@nang-gio/vietnam";
import { z } from "zod";
import type { OnlineWay, PrepaidWay } from "./provider-ids";
import type { PrepaymentFault } from "./rules/prepayment-balance";

export const TRANSACTION_SOURCES = ["statement", "gateway", "vnpay", "stripe"] as const;
export type TransactionSource = (typeof TRANSACTION_SOURCES)[number];
export const TRANSACTION_STATES = ["unmatched", "matched", "returned"] as const;
export type TransactionState = (typeof TRANSACTION_STATES)[number];
export const MATCHERS = ["content", "staff", "attempt"] as const;
export type Matcher = (typeof MATCHERS)[number];
/** How a try to pay online stands; `unclear` while VNPay suspects fraud, or Stripe holds the money and has not given it. */
export const ATTEMPT_STATES = ["open", "failed", "unclear", "paid"] as const;
export type AttemptState = (typeof ATTEMPT_STATES)[number];
export const REFUND_STATES = ["asked", "done"] as const;

/** The most that one transfer may be, in đồng. */
const MOST = 100_000_000_000;
const MOST_SERIAL = 2_147_483_647;
const MOST_ENTRIES = 200;

const words = (least: number, most: number) =>
  z.string().transform(oneLine).pipe(z.string().min(least).max(most));

const day = z.iso.date();

/** Money that came, as a gateway or a statement tells it; `amount` in đồng. */
export const BankEntry = z.strictObject({
  reference: words(1, 100),
  occurred_at: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
  amount: z.number().int().min(1).max(MOST),
  content: words(0, 500),
  payer: words(0, 200)
    .nullish()
    .transform((payer) => payer || null),
});
export type BankEntry = z.infer<typeof BankEntry>;

/** `POST /hooks/bank-transactions`: what came to an account, the newest or all again; answered `{added, known}`. */
export const GatewayNotice = z.strictObject({
  account: words(1, 30),
  transactions: z.array(BankEntry).min(1).max(MOST_ENTRIES),
});
export type GatewayNotice = z.infer<typeof GatewayNotice>;

/** `GET /admin/bank-transactions`, answered `{transactions, count, limit, offset}`. */
export const BankTransactionsQuery = z.strictObject({
  state: z.enum(TRANSACTION_STATES).optional(),
  /** Words of the content, or the bank's number. */
  q: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
export type BankTransactionsQuery = z.infer<typeof BankTransactionsQuery>;

/** Money that came to the market's account. */
export interface AdminBankTransaction {
  id: string;
  source: TransactionSource;
  reference: string;
  occurred_at: string;
  amount: number;
  content: string;
  payer: string | null;
  state: TransactionState;
  /** Whose it is, and who said so. */
  order: { id: string; number: number } | null;
  matched_by: Matcher | null;
  reason: string | null;
  return_reference: string | null;
  returned_on: string | null;
  /** Numbers of orders that its content may mean. */
  guesses: number[];
}

/** `POST /admin/bank-transactions/:id/match`, answered `{transaction}`. */
export const MatchTransaction = z.strictObject({
  number: z.number().int().min(1).max(MOST_SERIAL),
});
export type MatchTransaction = z.infer<typeof MatchTransaction>;

const sentBack = {
  reason: words(3, 300),
  /** The bank's number of the transfer back. */
  reference: words(1, 50),
  paid_on: day,
};

/** `POST /admin/bank-transactions/:id/return`: it was sent back whole; answered `{transaction}`. */
export const ReturnTransaction = z.strictObject(sentBack);
export type ReturnTransaction = z.infer<typeof ReturnTransaction>;

/** `POST /admin/prepayments/:id/refund`: staff paid the shopper back by hand; answered `{prepayment}`. */
export const RefundPrepayment = z.strictObject({
  ...sentBack,
  key: z.uuid(),
  amount: z.number().int().min(1).max(MOST),
});
export type RefundPrepayment = z.infer<typeof RefundPrepayment>;

/** `POST /admin/prepayments/:id/provider-refund`: VNPay or Stripe pays the shopper back; answered `{prepayment}`. */
export const RefundByProvider = z.strictObject({
  key: z.uuid(),
  amount: z.number().int().min(1).max(MOST),
  reason: words(3, 200),
});
export type RefundByProvider = z.infer<typeof RefundByProvider>;

/** How an order that is prepaid stands. */
export interface AdminPrepayment {
  id: string;
  way: PrepaidWay;
  order: { id: string; number: number };
  expires_at: string;
  paid_at: string | null;
  expired_at: string | null;
  received: number;
  returned: number;
  /** To be paid back; negative: still to come. */
  balance: number;
  fault: PrepaymentFault | null;
  /** A refund that VNPay or Stripe was asked for and has not answered: the same is asked again. */
  asked_refund: RefundByProvider | null;
}

/** A try to pay online of which it is not decided whose the money is. */
export interface AdminDoubt {
  way: OnlineWay;
  txn_ref: string;
  order: { id: string; number: number };
  amount: number;
  asked_at: string;
}

/** What a shopper's bank claims back of a card payment; `amount` in the smallest unit of `currency`. */
export interface AdminDispute {
  id: string;
  order: { id: string; number: number };
  amount: number;
  currency: string;
  /** Stripe's words: why, and how it stands. */
  reason: string;
  status: string;
  /** Until when Stripe takes evidence; `null` where it takes none. */
  due_by: string | null;
  opened_at: string;
  /** What it has taken from the market's balance and not given back; the market bears it. */
  taken: number;
}

/** `GET /admin/prepayments`: how ways to prepay are set up, and what staff must see to. */
export interface AdminPrepayments {
  vnpay: {
    offered: boolean;
    /** Names of the environment variables that are missing. */
    missing: string[];
    tmn_code: string | null;
    minutes: number;
  };
  stripe: {
    offered: boolean;
    /** Names of the environment variables that are missing. */
    missing: string[];
    minutes: number;
    /** Whether no real money is taken. */
    trial: boolean;
  };
  doubts: AdminDoubt[];
  /** Claims that wait for an answer, by when it is due; then those of a year that were lost, or won without the money coming back. */
  disputes: AdminDispute[];
  settings: {
    offered: boolean;
    /** Names of the environment variables that are missing. */
    missing: string[];
    bank_name: string | null;
    account_number: string | null;
    holder: string | null;
    hours: number;
    gateway: boolean;
    /** Until when statements tell what came; `null` before the first. */
    statements_until: string | null;
  };
  /** Orders whose money is to be paid back, the most first. */
  to_return: AdminPrepayment[];
  /** Orders of which a part came. */
  part: AdminPrepayment[];
  /** Orders whose time is over, which wait for a statement that tells whether they were paid. */
  overdue: AdminPrepayment[];
  /** Orders where bank and market differ. */
  faults: AdminPrepayment[];
  waiting: number;
  unmatched: number;
}

export const ORDER_PREPAYMENT_STATES = [
  "awaiting",
  "part",
  "paid",
  "expired",
  "cancelled",
] as const;

/** VNPay's codes of a try that failed which tell the shopper what to do; of all others only that it failed. */
export const VNPAY_FAILURES = [
  "04",
  "09",
  "10",
  "11",
  "12",
  "13",
  "24",
  "51",
  "65",
  "75",
  "79",
] as const;
export type VnpayFailure = (typeof VNPAY_FAILURES)[number];

/** Why a card payment failed, as far as Stripe tells and its shopper may know; `canceled` where it can't be paid any more. */
export const CARD_FAILURES = [
  "insufficient_funds",
  "limit",
  "expired_card",
  "wrong_details",
  "unsupported",
  "authentication",
  "declined",
  "canceled",
] as const;
export type CardFailure = (typeof CARD_FAILURES)[number];

/** What became of a try to pay online, as its shopper sees it. */
export interface PaymentTry {
  state: AttemptState;
  /** Why it failed. */
  failure: VnpayFailure | CardFailure | "other" | null;
}

/** In which language VNPay's page speaks, and the shop when a shopper comes back. */
export type VnpayLanguage = "vi" | "en";

/** `POST /store/vnpay-returns`: what VNPay wrote into the address by which a shopper came back. */
export const VnpayReturn = z.strictObject({
  query: z.record(z.string().max(60), z.string().max(1_000)),
});
export type VnpayReturn = z.infer<typeof VnpayReturn>;

/** `POST /store/stripe-returns`: which payment a shopper comes back from, with the secret that only its page has. */
export const StripeReturn = z.strictObject({
  intent: z.string().regex(/^pi_\w{1,100}$/),
  secret: z.string().max(200),
});
export type StripeReturn = z.infer<typeof StripeReturn>;

/** What `POST /store/vnpay-returns` and `POST /store/stripe-returns` answer: what became of the order's payment. */
export interface PaymentReturned extends PaymentTry {
  way: OnlineWay;
  /** The order's number. */
  number: number;
}

/** What the shop's page needs to have a card payment made; `amount` in đồng. */
export interface CardPaymentStarted {
  publishable_key: string;
  client_secret: string;
  amount: number;
}

/** An order that is paid before its goods are sent, as its shopper sees it; amounts in đồng. */
export interface OrderPrepayment {
  way: PrepaidWay;
  state: (typeof ORDER_PREPAYMENT_STATES)[number];
  received: number;
  /** What is still to come. */
  missing: number;
  /** What is being paid back. */
  to_return: number;
  /** What was paid back; `received` is what is left without it. */
  returned: number;
  expires_at: string;
  /** When the whole of it was here. */
  paid_at: string | null;
  /** Of one that is paid online: whether it can be now, and what became of the last try. */
  online: { payable: boolean; last: PaymentTry | null } | null;
  /** Of a transfer: to whom and with which content; `null` where nothing is to be paid any more. */
  account: {
    bank_name: string;
    account_number: string;
    holder: string;
    purpose: string;
    /** The text of the VietQR code. */
    payload: string;
  } | null;
}

/** `POST /admin/bank-statements?covers_until=` (workbook), answered `{statement}`. */
export interface StatementReport {
  id: string;
  entries: number;
  added: number;
  matched: number;
}

/** Until the end of which day a statement tells all; without it, until now. */
export const StatementQuery = z.strictObject({ covers_until: day.optional() });
export type StatementQuery = z.infer<typeof StatementQuery>;
