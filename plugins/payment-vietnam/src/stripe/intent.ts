import { z } from "zod";
import type { AttemptState, CardFailure } from "../contract";

const Card = z.object({ brand: z.string().nullish(), last4: z.string().nullish() });

/** A payment at Stripe (PaymentIntent) with its last charge, as far as the market reads it; amounts in the currency's smallest unit. */
export const StripeIntent = z.object({
  id: z.string().startsWith("pi_"),
  status: z.enum([
    "requires_payment_method",
    "requires_confirmation",
    "requires_action",
    "processing",
    "requires_capture",
    "succeeded",
    "canceled",
  ]),
  amount: z.number().int(),
  amount_received: z.number().int().default(0),
  currency: z.string(),
  client_secret: z.string().nullish(),
  created: z.number().int(),
  /** The order's code, as it stands in Stripe's dashboard. */
  description: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).default({}),
  last_payment_error: z
    .object({ code: z.string().nullish(), decline_code: z.string().nullish() })
    .nullish(),
  latest_charge: z
    .object({
      created: z.number().int(),
      amount_refunded: z.number().int(),
      payment_method_details: z.object({ card: Card.nullish() }).nullish(),
    })
    .or(z.string())
    .nullish(),
});
export type StripeIntent = z.infer<typeof StripeIntent>;

/** A refund at Stripe; `amount` in the currency's smallest unit. */
export const StripeRefund = z.object({
  id: z.string(),
  amount: z.number().int(),
  currency: z.string(),
  status: z.string().nullish(),
  created: z.number().int(),
  metadata: z.record(z.string(), z.string()).nullish(),
});
export type StripeRefund = z.infer<typeof StripeRefund>;

/** Whether a refund did not come to be: its money is the market's again. */
export const isUndone = ({ status }: Pick<StripeRefund, "status">): boolean =>
  status === "failed" || status === "canceled";

/** What somebody's bank claims back (Dispute); `amount` in the currency's smallest unit. */
export const StripeDispute = z.object({
  id: z.string(),
  payment_intent: z.string().nullish(),
  amount: z.number().int(),
  currency: z.string(),
  reason: z.string(),
  status: z.string(),
  created: z.number().int(),
  evidence_details: z.object({ due_by: z.number().int().nullish() }).nullish(),
  /** What it has moved on the market's balance at Stripe: below nothing what it took, above what came back. */
  balance_transactions: z
    .array(
      z.object({
        id: z.string(),
        amount: z.number().int(),
        currency: z.string(),
        created: z.number().int(),
      }),
    )
    .default([]),
});
export type StripeDispute = z.infer<typeof StripeDispute>;

/** One time that a claim moved money, in the smallest unit of its own currency. */
export interface DisputeMovement {
  transaction_id: string;
  amount: number;
  moved_at: Date;
}

/**
 * What a claim has moved. A balance that Stripe keeps in another currency moves by an amount of that: then it is the
 * claim's whole amount, which is what the market sold for.
 */
export function movementsOf({
  amount,
  currency,
  balance_transactions,
}: StripeDispute): DisputeMovement[] {
  return balance_transactions
    .filter((moved) => moved.amount !== 0)
    .map((moved) => ({
      transaction_id: moved.id,
      amount: moved.currency === currency ? moved.amount : Math.sign(moved.amount) * amount,
      moved_at: new Date(moved.created * 1_000),
    }));
}

/** How a claim ends, in Stripe's words; in all other states it waits. */
export const DISPUTE_ENDS = ["won", "lost", "warning_closed"] as const;

/** Whether nothing can become of a payment any more but refunds. */
export const isOver = ({ status }: Pick<StripeIntent, "status">): boolean =>
  status === "succeeded" || status === "canceled";

type Stood = Pick<StripeIntent, "status" | "last_payment_error">;

/**
 * How a payment stands for the market: paid once the money was taken, unclear while Stripe holds it on the card or has
 * not decided; one that failed can be tried again unless it is {@link isOver}.
 */
export function stateOfIntent({ status, last_payment_error }: Stood): AttemptState {
  switch (status) {
    case "succeeded":
      return "paid";
    case "processing":
    case "requires_capture":
      return "unclear";
    case "canceled":
      return "failed";
    default:
      return last_payment_error ? "failed" : "open";
  }
}

/** Stripe's codes (docs.stripe.com/declines/codes, docs.stripe.com/error-codes) that tell a shopper what to do. */
const FAILURES: Readonly<Record<string, CardFailure>> = {
  insufficient_funds: "insufficient_funds",
  card_velocity_exceeded: "limit",
  withdrawal_count_limit_exceeded: "limit",
  expired_card: "expired_card",
  invalid_expiry_month: "wrong_details",
  invalid_expiry_year: "wrong_details",
  incorrect_cvc: "wrong_details",
  invalid_cvc: "wrong_details",
  incorrect_number: "wrong_details",
  invalid_number: "wrong_details",
  card_not_supported: "unsupported",
  currency_not_supported: "unsupported",
  payment_intent_authentication_failure: "authentication",
  authentication_required: "authentication",
  card_declined: "declined",
};

/** Why a payment failed, as far as Stripe tells and a shopper may know; `null` where it has not. */
export function failureOfIntent(intent: Stood): CardFailure | "other" | null {
  if (intent.status === "canceled") return "canceled";
  if (stateOfIntent(intent) !== "failed") return null;
  const { code, decline_code } = intent.last_payment_error ?? {};
  return FAILURES[decline_code ?? ""] ?? FAILURES[code ?? ""] ?? "other";
}
