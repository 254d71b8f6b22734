import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CARDS } from "../../../../tests/support/stripe-books";
import { STRIPE_KEYS, StripePeer } from "../../../../tests/support/stripe-peer";
import { StripeEngine } from "./engine";

let stripe: StripePeer;
let engine: StripeEngine;

beforeAll(async () => {
  stripe = await StripePeer.open();
  const { STRIPE_SECRET_KEY: secret_key, STRIPE_WEBHOOK_SECRET: webhook_secret } = STRIPE_KEYS;
  engine = new StripeEngine({ secret_key, webhook_secret, api_url: stripe.url });
});
afterAll(() => stripe?.close());

const payment = (attempt_id: string, amount: number, currency: string) =>
  engine.create({ attempt_id, order_id: "order_1", amount, currency, purpose: "DH1B" });

describe("payments at Stripe", () => {
  it.each([
    ["vnd", 215_000, 215_000, 195_000, 195_000],
    ["usd", 12.34, 1_234, 10.01, 1_001],
    ["usd", 1.29, 129, 1.29, 129],
  ])("are counted in the smallest unit of %s: %d", async (currency, amount, asked, part, taken) => {
    const made = await payment(`${currency}${amount}`, amount, currency);
    expect(stripe.intent(made.id)).toMatchObject({ amount: asked, currency });
    stripe.pay(made.id);
    await engine.capture(await engine.read(made.id), part);
    expect(stripe.intent(made.id)).toMatchObject({ status: "succeeded", amount_received: taken });
  });

  it("are the same however often a try is begun", async () => {
    const [first, second] = [
      await payment("again", 50_000, "vnd"),
      await payment("again", 50_000, "vnd"),
    ];
    expect(second.id).toBe(first.id);
  });

  it("are paid back once for a key, in parts", async () => {
    const { id } = await payment("refunded", 12.34, "usd");
    stripe.pay(id);
    await engine.capture(await engine.read(id), 12.34);
    const refund = { intent_id: id, amount: 5.55, currency: "usd" };
    const [once, twice] = [
      await engine.payBack(refund, "key"),
      await engine.payBack(refund, "key"),
    ];
    expect(twice.id).toBe(once.id);
    expect(await engine.refundsOf(id)).toMatchObject([{ amount: 555, metadata: { key: "key" } }]);
    await expect(engine.payBack({ ...refund, amount: 9 }, "more")).rejects.toMatchObject({
      refused: true,
      code: "charge_already_refunded",
    });
  });

  it("end, and can't be paid by then", async () => {
    const { id } = await payment("ended", 50_000, "vnd");
    await engine.cancel(id);
    expect((await engine.read(id)).status).toBe("canceled");
    expect(() => stripe.pay(id, CARDS.good)).toThrow();
  });

  it("are of the market alone, whoever else uses the account", async () => {
    const { id } = await payment("ours", 50_000, "vnd");
    const other = await payment("theirs", 50_000, "vnd");
    stripe.intent(other.id).metadata = {};
    const found: string[] = [];
    for await (const intent of engine.since(new Date(Date.now() - 60_000))) found.push(intent.id);
    expect(found).toContain(id);
    expect(found).not.toContain(other.id);
  });
});

it("tells a refusal from no answer", async () => {
  await expect(payment("small", 5_000, "vnd")).rejects.toMatchObject({
    refused: true,
    code: "amount_too_small",
  });
  stripe.down = true;
  await expect(engine.read("pi_1")).rejects.toMatchObject({ refused: false });
  stripe.down = false;
});

it("asks Stripe as its document says", () => expect(stripe.faults).toEqual([]));
