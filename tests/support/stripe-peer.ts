import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import Stripe from "stripe";
import { freePort } from "./postgres-setup";
import {
  type Fields,
  type Intent,
  inner,
  missing,
  Refused,
  StripeBooks,
  word,
} from "./stripe-books";
import { StripeMock } from "./stripe-mock";

/** The market at the Stripe of the tests. */
export const STRIPE_KEYS = {
  STRIPE_SECRET_KEY: "sk_test_OfTheTestsOnly0001",
  STRIPE_PUBLISHABLE_KEY: "pk_test_OfTheTestsOnly0001",
  STRIPE_WEBHOOK_SECRET: "whsec_ofTheTestsOnly000000000001",
} as const;

/** `a[b][0]=c` as Stripe reads it. */
function formFields(form: string): Fields {
  const fields: Fields = {};
  for (const [name, value] of new URLSearchParams(form)) {
    const path = name.split(/\[|\]\[|\]/).filter((part) => part !== "");
    let at = fields;
    for (const part of path.slice(0, -1)) {
      const inner = at[part];
      at[part] = typeof inner === "object" ? inner : {};
      at = at[part];
    }
    at[path.at(-1) ?? ""] = value;
  }
  return fields;
}

/**
 * A Stripe of a test's own, over HTTP as the official client asks it: payments with a card, 3-D Secure, holding, taking
 * and letting go, refunds, claims, keys of idempotency and signed events. Where Stripe's own mock is there, it judges each
 * request of the market by Stripe's document as well.
 */
export class StripePeer extends StripeBooks {
  /** What Stripe's document finds wrong with what the market asked. */
  readonly faults: string[] = [];
  /** Where the market takes events; they are lost while there is none. */
  noticeUrl: string | undefined;
  /** The API fails. */
  down = false;
  /** The API does what it is asked, and the answer is lost. */
  mute = false;
  readonly #answers = new Map<string, { asked: string; status: number; body: string }>();
  readonly #sdk = new Stripe(STRIPE_KEYS.STRIPE_SECRET_KEY);

  private constructor(
    private readonly server: Server,
    private readonly mock: StripeMock | null,
    readonly url: string,
  ) {
    super();
  }

  static async open(): Promise<StripePeer> {
    let peer: StripePeer | undefined;
    const server = createServer((req, res) => {
      void peer?.answer(req, res).catch((error: unknown) => res.destroy(error as Error));
    });
    const port = await freePort();
    await new Promise<void>((done) => server.listen(port, done));
    peer = new StripePeer(server, await StripeMock.open(), `http://localhost:${port}`);
    return peer;
  }

  close(): Promise<void> {
    this.mock?.close();
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(() => done()));
  }

  /** What the market is told of it. */
  get env() {
    return { ...STRIPE_KEYS, STRIPE_API_URL: this.url };
  }

  private async answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const { method = "GET", url: path = "/" } = req;
    const body = await text(req);
    const key = req.headers.authorization?.replace("Bearer ", "");
    const ours = key === STRIPE_KEYS.STRIPE_SECRET_KEY;
    const send = (status: number, json: string) => {
      res.writeHead(status, { "content-type": "application/json", "request-id": this.id("req") });
      res.end(json);
    };
    if (!ours && key !== STRIPE_KEYS.STRIPE_PUBLISHABLE_KEY) {
      send(
        401,
        JSON.stringify({ error: { type: "invalid_request_error", message: "no such key" } }),
      );
      return;
    }
    if (ours && this.down) {
      send(503, JSON.stringify({ error: { type: "api_error", message: "down" } }));
      return;
    }
    if (ours) await this.judge({ method, path, body }, req);
    const again = String(req.headers["idempotency-key"] ?? "");
    const asked = `${method} ${path} ${body}`;
    const before = again ? this.#answers.get(again) : undefined;
    const { status, json } = before
      ? before.asked === asked
        ? { status: before.status, json: before.body }
        : {
            status: 400,
            json: JSON.stringify({ error: { type: "idempotency_error", message: "" } }),
          }
      : this.done(method, path, body, ours);
    if (again && !before) this.#answers.set(again, { asked, status, body: json });
    if (ours && this.mute) res.destroy();
    else send(status, json);
  }

  private async judge(asked: { method: string; path: string; body: string }, req: IncomingMessage) {
    const headers = Object.fromEntries(
      ["authorization", "content-type", "idempotency-key", "stripe-version"].flatMap((name) => {
        const value = req.headers[name];
        return value ? [[name, String(value)]] : [];
      }),
    );
    const fault = await this.mock?.fault({ ...asked, headers });
    if (fault) this.faults.push(fault);
  }

  private done(method: string, path: string, body: string, ours: boolean) {
    try {
      const { pathname, searchParams } = new URL(path, this.url);
      const fields = formFields(method === "GET" ? searchParams.toString() : body);
      const [, , kind = "", id, action] = pathname.split("/");
      const made = this.act(`${method} ${kind}${action ? ` ${action}` : ""}`, id, fields, ours);
      return { status: 200, json: JSON.stringify(made) };
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
      return { status: refused.status, json: JSON.stringify({ error: refused.error }) };
    }
  }

  private act(what: string, id: string | undefined, fields: Fields, ours: boolean): unknown {
    if (!ours) return this.fromBrowser(what, id, fields);
    switch (what) {
      case "POST payment_intents":
        return this.create(fields);
      case "GET payment_intents":
        return id ? this.shown(this.intent(id), fields) : this.list(this.intents, fields);
      case "POST payment_intents capture":
        return this.capture(this.intent(id), fields);
      case "POST payment_intents cancel":
        return this.cancel(this.intent(id));
      case "POST refunds":
        return this.refund(fields);
      case "GET refunds":
        return this.list(this.refunds, fields);
      case "GET disputes":
        return id ? this.dispute(id) : this.list(this.disputes, fields);
      default:
        throw missing(what);
    }
  }

  private fromBrowser(what: string, id: string | undefined, fields: Fields): Intent {
    const intent = this.intent(id);
    if (fields.client_secret !== intent.client_secret) throw missing(intent.id);
    if (what === "GET payment_intents") return intent;
    if (what === "POST payment_intents confirm") {
      const card = inner(inner(fields.payment_method_data).card);
      return this.live(() => this.confirm(intent, word(card.number)));
    }
    // The bank's page of 3-D Secure, in Stripe's frame.
    if (what === "POST payment_intents authenticate") {
      return this.live(() => this.authenticate(intent.id, fields.as === "right"));
    }
    throw missing(what);
  }

  /** Does something of a browser's, and tells the market of it meanwhile. */
  private live(change: () => Intent): Intent {
    const told = this.events.length;
    try {
      return change();
    } finally {
      for (const { payload } of this.events.slice(told)) void this.deliver(payload);
    }
  }

  /** Brings an event to the market, signed as Stripe signs; gives the answer's status. */
  async deliver(
    payload: string,
    { secret = STRIPE_KEYS.STRIPE_WEBHOOK_SECRET as string, at = new Date(), body = payload } = {},
  ): Promise<number> {
    if (!this.noticeUrl) return 0;
    const timestamp = Math.floor(at.getTime() / 1_000);
    const signature = this.#sdk.webhooks.generateTestHeaderString({ payload, secret, timestamp });
    const answer = await fetch(this.noticeUrl, {
      method: "POST",
      headers: { "content-type": "application/json", "stripe-signature": signature },
      body,
    });
    return answer.status;
  }
}
