import StripeProviderService from "@medusajs/payment-stripe/dist/services/stripe-provider";
import {
  getAmountFromSmallestUnit,
  getSmallestUnit,
} from "@medusajs/payment-stripe/dist/utils/get-smallest-unit";
import Stripe from "stripe";
import { stripeFailure } from "./failure";
import { StripeDispute, StripeIntent, StripeRefund } from "./intent";
import type { StripeKeys } from "./settings";

/** Four questions, each asked twice at most, take less than an order is held by its lock. */
const TIMEOUT_MS = 6_000;
const RETRIES = 1;
const PAGE = 100;
/** Marks the market's own payments, as others may share the account. */
const MARKET = "nang-gio";

/** What Stripe is asked to take of a card. */
export interface CardPayment {
  /** The market's id of the try; the same again is the same payment. */
  attempt_id: string;
  order_id: string;
  /** As people count: whole đồng, or dollars with cents. */
  amount: number;
  currency: string;
  /** What stands in Stripe's dashboard. */
  purpose: string;
}

/** What Stripe tells of itself: of which payment or claim something has changed. */
export interface StripeTold {
  type: string;
  intent_id: string | null;
  dispute_id: string | null;
}

function hostOf(api_url: string | null): Stripe.StripeConfig {
  if (!api_url) return {};
  const { hostname, port, protocol } = new URL(api_url);
  return { host: hostname, port, protocol: protocol === "http:" ? "http" : "https" };
}

const idOf = (value: unknown): string | null =>
  typeof value === "string" ? value : ((value as { id?: string } | null)?.id ?? null);

/**
 * Stripe by Medusa's own provider, which knows each currency's smallest unit, how payments are made, taken, cancelled and
 * how events are signed; here it asks at most twice, looks at what came, and pays back by the key of the refund.
 * @throws StripeFailure where Stripe refuses or gives no answer
 */
export class StripeEngine extends StripeProviderService {
  constructor({ secret_key, webhook_secret, api_url }: StripeKeys) {
    super({}, { apiKey: secret_key, webhookSecret: webhook_secret });
    this.stripe_ = new Stripe(secret_key, {
      timeout: TIMEOUT_MS,
      maxNetworkRetries: RETRIES,
      telemetry: false,
      ...hostOf(api_url),
    });
  }

  protected override buildError(_message: string, error: Error): Error {
    return stripeFailure(error);
  }

  /** Stripe's client has asked again already. */
  override executeWithRetry<T>(call: () => Promise<T>): Promise<T> {
    return call().catch((error: unknown) => {
      throw stripeFailure(error);
    });
  }

  /** A payment for a try of an order's; it only takes hold of the money, {@link capture} takes it. */
  async create(payment: CardPayment): Promise<StripeIntent> {
    const { attempt_id, order_id, amount, currency, purpose } = payment;
    const { data } = await this.initiatePayment({
      amount,
      currency_code: currency,
      data: {
        session_id: attempt_id,
        metadata: { market: MARKET, order_id },
        payment_method_types: ["card"],
        capture_method: "manual",
        payment_description: purpose,
      },
      context: { idempotency_key: attempt_id },
    });
    return StripeIntent.parse(data);
  }

  /** How a payment stands now. */
  async read(id: string): Promise<StripeIntent> {
    const found = await this.executeWithRetry(() =>
      this.stripe_.paymentIntents.retrieve(id, { expand: ["latest_charge"] }),
    );
    return StripeIntent.parse(found);
  }

  /** Takes what is held on a card, or so much of it; the rest is let go of. */
  async capture({ id, amount, currency }: StripeIntent, wanted: number): Promise<void> {
    const amount_to_capture = getSmallestUnit(wanted, currency);
    if (amount_to_capture === amount) {
      await this.capturePayment({ data: { id } });
      return;
    }
    await this.executeWithRetry(() =>
      this.stripe_.paymentIntents.capture(id, { amount_to_capture }),
    );
  }

  /** Ends a payment that was not taken: what is held on the card is let go of, and nobody can pay by it any more. */
  async cancel(id: string): Promise<void> {
    await this.cancelPayment({ data: { id } });
  }

  /** Pays back of a payment, once for a key. */
  async payBack(
    { intent_id, amount, currency }: { intent_id: string; amount: number; currency: string },
    key: string,
  ): Promise<StripeRefund> {
    const made = await this.executeWithRetry(() =>
      this.stripe_.refunds.create(
        {
          payment_intent: intent_id,
          amount: getSmallestUnit(amount, currency),
          metadata: { key },
        },
        { idempotencyKey: key },
      ),
    );
    return StripeRefund.parse(made);
  }

  /** What was paid back of a payment, also what failed. */
  async refundsOf(intent_id: string): Promise<StripeRefund[]> {
    const { data } = await this.executeWithRetry(() =>
      this.stripe_.refunds.list({ payment_intent: intent_id, limit: PAGE }),
    );
    return data.map((one) => StripeRefund.parse(one));
  }

  /** How a claim stands now. */
  async readDispute(id: string): Promise<StripeDispute> {
    return StripeDispute.parse(
      await this.executeWithRetry(() => this.stripe_.disputes.retrieve(id)),
    );
  }

  /** Payments of this market that were begun since then. */
  async *since(begun: Date): AsyncGenerator<StripeIntent> {
    const created = { gte: Math.floor(begun.getTime() / 1_000) };
    for await (const one of this.stripe_.paymentIntents.list({ created, limit: PAGE })) {
      if (one.metadata.market === MARKET) yield StripeIntent.parse(one);
    }
  }

  /** Payments of which something was paid back since then, and claims that were made. */
  async changedSince(day: Date): Promise<{ intents: string[]; disputes: string[] }> {
    const created = { gte: Math.floor(day.getTime() / 1_000) };
    const intents = new Set<string>();
    const disputes: string[] = [];
    for await (const { payment_intent } of this.stripe_.refunds.list({ created, limit: PAGE })) {
      const id = idOf(payment_intent);
      if (id) intents.add(id);
    }
    for await (const { id } of this.stripe_.disputes.list({ created, limit: PAGE }))
      disputes.push(id);
    return { intents: [...intents], disputes };
  }

  /** What Stripe tells, as it was signed; `null` where it was not signed by Stripe for this market, or long ago. */
  told(rawData: Buffer, headers: Record<string, unknown>): StripeTold | null {
    let event: Stripe.Event;
    try {
      event = this.constructWebhookEvent({ rawData, headers, data: {} });
    } catch {
      return null;
    }
    const about = event.data.object as { object?: string; id?: string; payment_intent?: unknown };
    return {
      type: event.type,
      intent_id:
        about.object === "payment_intent" ? (about.id ?? null) : idOf(about.payment_intent),
      dispute_id: about.object === "dispute" ? (about.id ?? null) : null,
    };
  }
}

/** An amount of Stripe's as people count: whole đồng, or dollars with cents. */
export const amountOf = (amount: number, currency: string): number =>
  getAmountFromSmallestUnit(amount, currency);

const engines = new WeakMap<StripeKeys, StripeEngine>();

/** Stripe by some keys; one client, so that its connections are kept. */
export function stripeBy(keys: StripeKeys): StripeEngine {
  const known = engines.get(keys) ?? new StripeEngine(keys);
  engines.set(keys, known);
  return known;
}
