/** Cards of Stripe's own for trying out (docs.stripe.com/testing). */
export const CARDS = {
  good: "4242424242424242",
  threeDSecure: "4000000000003220",
  empty: "4000000000009995",
  refused: "4000000000000002",
} as const;

export type Fields = { [name: string]: string | Fields };
export type Thing = Record<string, unknown> & { id: string; created: number };

/** A payment as Stripe keeps it, as far as the tests look into it. */
export interface Intent extends Thing {
  status: string;
  amount: number;
  amount_capturable: number;
  amount_received: number;
  currency: string;
  client_secret: string;
  metadata: Record<string, string>;
  last_payment_error: Record<string, unknown> | null;
  latest_charge: string | null;
}
interface Charge extends Thing {
  amount_captured: number;
  amount_refunded: number;
}
interface Refund extends Thing {
  payment_intent: string;
  amount: number;
  status: string;
}
export interface Dispute extends Thing {
  payment_intent: string;
  status: string;
  amount: number;
  balance_transactions: Array<{ id: string; amount: number; currency: string; created: number }>;
}

/** A refusal as Stripe answers it. */
export class Refused {
  constructor(
    readonly status: number,
    readonly error: Record<string, unknown>,
  ) {}
}
const invalid = (message: string, more: object = {}) =>
  new Refused(400, { type: "invalid_request_error", message, ...more });
export const missing = (id: string) =>
  new Refused(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such object: '${id}'`,
  });

/** A field of a form that is a word, or that holds others. */
export const word = (value: string | Fields | undefined) =>
  typeof value === "string" ? value : "";
export const inner = (value: string | Fields | undefined) =>
  typeof value === "object" ? value : {};
const DECLINES: Readonly<Record<string, string>> = {
  [CARDS.empty]: "insufficient_funds",
  [CARDS.refused]: "generic_decline",
};
const LEAST: Readonly<Record<string, number>> = { vnd: 13_000, usd: 50 };

/** What the Stripe of the tests keeps: payments, charges, refunds, claims, and all that it has told of them. */
export class StripeBooks {
  readonly intents = new Map<string, Intent>();
  readonly charges = new Map<string, Charge>();
  readonly refunds = new Map<string, Refund>();
  readonly disputes = new Map<string, Dispute>();
  /** What it has told, the oldest first, whether it came or not. */
  readonly events: Array<{ type: string; payload: string }> = [];
  /** By which code refunds are refused. */
  refusing: string | null = null;
  #count = 0;

  protected id(prefix: string): string {
    this.#count += 1;
    return `${prefix}_${String(this.#count).padStart(14, "0")}`;
  }

  intent(id: string | undefined): Intent {
    const found = this.intents.get(id ?? "");
    if (!found) throw missing(id ?? "");
    return found;
  }

  protected dispute(id: string): Dispute {
    const found = this.disputes.get(id);
    if (!found) throw missing(id);
    return found;
  }

  protected list(things: ReadonlyMap<string, Thing>, fields: Fields) {
    const { gte } = inner(fields.created);
    const data = [...things.values()].filter(
      (one) =>
        one.created >= Number(gte ?? 0) &&
        (!fields.payment_intent || one.payment_intent === fields.payment_intent),
    );
    return { object: "list", data: data.reverse(), has_more: false, url: "/v1" };
  }

  protected shown(intent: Intent, { expand }: Fields) {
    const wanted = Object.values(inner(expand)).includes("latest_charge");
    const charge = this.charges.get(intent.latest_charge ?? "") ?? null;
    return wanted ? { ...intent, latest_charge: charge } : intent;
  }

  protected create(fields: Fields): Intent {
    const amount = Number(fields.amount);
    const currency = word(fields.currency);
    if (amount < (LEAST[currency] ?? 50)) {
      throw invalid("Amount must convert to at least 50 cents.", { code: "amount_too_small" });
    }
    const id = this.id("pi");
    const intent: Intent = {
      ...{ id, object: "payment_intent", amount, currency, livemode: false },
      ...{ amount_capturable: 0, amount_received: 0, latest_charge: null },
      ...{ last_payment_error: null, status: "requires_payment_method" },
      created: Math.floor(Date.now() / 1_000),
      client_secret: `${id}_secret_${Math.random().toString(36).slice(2)}`,
      capture_method: word(fields.capture_method) || "automatic",
      description: word(fields.description),
      payment_method_types: Object.values(inner(fields.payment_method_types)),
      metadata: Object.fromEntries(
        Object.entries(inner(fields.metadata)).map(([name, value]) => [name, word(value)]),
      ),
    };
    this.intents.set(id, intent);
    this.tell("payment_intent.created", intent);
    return intent;
  }

  protected unexpected(intent: Intent) {
    return invalid(`This PaymentIntent has a status of ${intent.status}.`, {
      code: "payment_intent_unexpected_state",
      payment_intent: intent,
    });
  }

  protected confirm(intent: Intent, number: string): Intent {
    if (!/^requires_(payment_method|confirmation|action)$/.test(intent.status)) {
      throw this.unexpected(intent);
    }
    intent.last_payment_error = null;
    intent.card = number;
    if (number === CARDS.threeDSecure) {
      intent.status = "requires_action";
      intent.next_action = { type: "use_stripe_sdk", use_stripe_sdk: {} };
      this.tell("payment_intent.requires_action", intent);
      return intent;
    }
    const decline_code = DECLINES[number];
    if (!decline_code) return this.hold(intent);
    const message =
      decline_code === "insufficient_funds" ? "Thẻ không đủ tiền." : "Thẻ bị từ chối.";
    this.fail(intent, { code: "card_declined", decline_code, message });
    throw new Refused(402, { ...(intent.last_payment_error ?? {}), payment_intent: intent });
  }

  protected fail(intent: Intent, error: object): void {
    intent.status = "requires_payment_method";
    intent.last_payment_error = { type: "card_error", ...error };
    this.tell("payment_intent.payment_failed", intent);
  }

  protected hold(intent: Intent): Intent {
    const charge: Charge = {
      ...{ id: this.id("ch"), object: "charge", payment_intent: intent.id },
      ...{ amount: intent.amount, amount_captured: 0, amount_refunded: 0 },
      created: Math.floor(Date.now() / 1_000),
      payment_method_details: {
        type: "card",
        card: { brand: "visa", last4: String(intent.card).slice(-4) },
      },
    };
    this.charges.set(charge.id, charge);
    Object.assign(intent, {
      ...{ status: "requires_capture", amount_capturable: intent.amount },
      ...{ latest_charge: charge.id, next_action: null },
    });
    this.tell("payment_intent.amount_capturable_updated", intent);
    return intent;
  }

  /** A shopper pays by a card, as the browser does it, without telling the market; gives how that ended. */
  pay(id: string, card: string = CARDS.good): Intent {
    const intent = this.intent(id);
    try {
      return this.confirm(intent, card);
    } catch (refused) {
      if (refused instanceof Refused && refused.status === 402) return intent;
      throw refused;
    }
  }

  /** The shopper tells the bank's code, rightly or wrongly. */
  authenticate(id: string, right: boolean): Intent {
    const intent = this.intent(id);
    if (intent.status !== "requires_action") throw this.unexpected(intent);
    if (right) return this.hold(intent);
    this.fail(intent, {
      code: "payment_intent_authentication_failure",
      message: "Ngân hàng chưa xác nhận được.",
    });
    return intent;
  }

  protected capture(intent: Intent, fields: Fields): Intent {
    if (intent.status !== "requires_capture") throw this.unexpected(intent);
    const amount = Number(fields.amount_to_capture ?? intent.amount_capturable);
    if (amount > intent.amount_capturable) throw invalid("too much", { code: "amount_too_large" });
    const charge = this.charges.get(intent.latest_charge ?? "");
    if (charge) charge.amount_captured = amount;
    Object.assign(intent, { status: "succeeded", amount_capturable: 0, amount_received: amount });
    this.tell("payment_intent.succeeded", intent);
    return intent;
  }

  /** A payment is ended; what is held is let go of. */
  cancel(intent: Intent): Intent {
    if (intent.status === "succeeded" || intent.status === "canceled")
      throw this.unexpected(intent);
    Object.assign(intent, { status: "canceled", amount_capturable: 0 });
    this.tell("payment_intent.canceled", intent);
    return intent;
  }

  protected refund(fields: Fields): Refund {
    if (this.refusing) throw invalid("refused", { code: this.refusing });
    const intent = this.intent(word(fields.payment_intent));
    const metadata = Object.fromEntries(
      Object.entries(inner(fields.metadata)).map(([name, value]) => [name, word(value)]),
    );
    return this.payBack(intent.id, Number(fields.amount), metadata);
  }

  /** Somebody pays back, by the API or in Stripe's dashboard. */
  payBack(intent: string, amount: number, metadata: Record<string, string> = {}): Refund {
    const charge = this.charges.get(this.intent(intent).latest_charge ?? "");
    if (!charge || charge.amount_refunded + amount > charge.amount_captured) {
      throw invalid("too much", { code: "charge_already_refunded" });
    }
    charge.amount_refunded += amount;
    const refund: Refund = {
      ...{ id: this.id("re"), object: "refund", amount, metadata, status: "succeeded" },
      ...{ payment_intent: intent, charge: charge.id, currency: this.intent(intent).currency },
      created: Math.floor(Date.now() / 1_000),
    };
    this.refunds.set(refund.id, refund);
    this.tell("charge.refunded", charge);
    return refund;
  }

  /** A bank did not take a refund: the money is the market's again. */
  failRefund(id: string): void {
    const refund = this.refunds.get(id);
    const charge = this.charges.get(String(refund?.charge));
    if (!refund || !charge) throw missing(id);
    refund.status = "failed";
    charge.amount_refunded -= refund.amount;
    this.tell("refund.failed", refund);
  }

  /** A shopper's bank claims a payment back. */
  claim(intent: string, reason: string, due: Date): Dispute {
    const { amount, currency, latest_charge: charge } = this.intent(intent);
    const dispute: Dispute = {
      ...{ id: this.id("du"), object: "dispute", payment_intent: intent, charge },
      ...{ amount, currency, reason, status: "needs_response" },
      created: Math.floor(Date.now() / 1_000),
      evidence_details: { due_by: Math.floor(due.getTime() / 1_000) },
      balance_transactions: [],
    };
    this.disputes.set(dispute.id, dispute);
    this.tell("charge.dispute.created", dispute);
    return dispute;
  }

  /** How a claim has gone on. */
  decide(id: string, status: string, event: string): void {
    this.tell(`charge.dispute.${event}`, Object.assign(this.dispute(id), { status }));
  }

  /** A claim takes its money from the market's balance, or gives it back. */
  move(id: string, way: "withdrawn" | "reinstated", currency = "vnd"): void {
    const dispute = this.dispute(id);
    const size = currency === "vnd" ? dispute.amount : 1_234;
    const amount = way === "withdrawn" ? -size : size;
    const created = Math.floor(Date.now() / 1_000);
    dispute.balance_transactions.push({ id: this.id("txn"), amount, currency, created });
    this.tell(`charge.dispute.funds_${way}`, dispute);
  }

  protected tell(type: string, object: object): void {
    const payload = JSON.stringify({
      ...{ id: this.id("evt"), object: "event", api_version: "2024-04-10", type },
      created: Math.floor(Date.now() / 1_000),
      data: { object },
    });
    this.events.push({ type, payload });
  }

  /** The last event of a type. */
  last(type: string): string {
    return this.events.findLast((event) => event.type === type)?.payload ?? "";
  }
}
