import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { change, ledgerOf, readConsignment, stocks } from "../support/consignments";
import { TestMarket } from "../support/market";
import { openPrepaidOrders } from "../support/prepaid-orders";
import { ADDRESS } from "../support/shopper";
import { CARDS } from "../support/stripe-books";
import { STRIPE_KEYS, StripePeer } from "../support/stripe-peer";

const TIMEOUT = { timeout: 15_000 };

let stripe: StripePeer;
let market: TestMarket;
let orders: Awaited<ReturnType<typeof openPrepaidOrders>>;

beforeAll(async () => {
  stripe = await StripePeer.open();
  market = await TestMarket.open("stripe", { env: stripe.env });
  stripe.noticeUrl = `${market.url}/hooks/stripe`;
  orders = await openPrepaidOrders(market, "pp_stripe_vietnam");
});
afterAll(async () => {
  await market?.close();
  await stripe?.close();
});

const startOf = (number: number, phone: string = ADDRESS.phone) =>
  market.store("POST", "/store/orders/stripe", { number, phone });

/** Opens the card page of an order; gives Stripe's own record of the payment. */
async function goTo(number: number) {
  const { body } = await startOf(number);
  const id = String(body.payment.client_secret).split("_secret_")[0];
  return stripe.intent(id);
}

const back = (intent: string, secret: string) =>
  market.store("POST", "/store/stripe-returns", { intent, secret });

/** An order that was paid by card and told of. */
async function paid(bottles: number) {
  const made = await orders.order(bottles);
  const intent = await goTo(made.number);
  stripe.pay(intent.id);
  expect(await stripe.deliver(stripe.last("payment_intent.amount_capturable_updated"))).toBe(200);
  await orders.released(made.consignment);
  return { ...made, intent };
}

describe("an order that is paid by card", () => {
  it("has one payment at Stripe, of its amount in whole đồng, and waits, its goods held", async () => {
    const before = await stocks(market);
    const { id, number, consignment } = await orders.order();
    expect((await orders.lookedUp(number)).payment).toBe("stripe");
    const found = await orders.moneyOf(number);
    expect(found).toMatchObject({
      ...{ way: "stripe", state: "awaiting", missing: 215_000, account: null },
      online: { payable: true, last: null },
    });
    const { body } = await startOf(number);
    expect(body.payment).toMatchObject({
      publishable_key: STRIPE_KEYS.STRIPE_PUBLISHABLE_KEY,
      amount: 215_000,
    });
    const intent = await goTo(number);
    expect(body.payment.client_secret).toBe(intent.client_secret);
    expect(intent).toMatchObject({
      ...{ amount: 215_000, currency: "vnd", capture_method: "manual" },
      ...{ payment_method_types: ["card"], metadata: { order_id: id, market: "nang-gio" } },
    });
    expect((await stocks(market))["NM-500"]?.[1]).toBe((before["NM-500"]?.[1] ?? 0) + 2);
    expect(await readConsignment(orders.mam, consignment)).toMatchObject({
      awaits_payment: true,
      actions: [],
    });
    expect((await startOf(number, "0900000009")).status).toBe(404);
    expect(await orders.moneyOf(number)).toMatchObject({ online: { payable: true, last: null } });
  });

  it("is paid once by ten events and ten browsers that come back at once", async () => {
    const { id, number, consignment } = await orders.order();
    const { id: intent, client_secret } = await goTo(number);
    stripe.pay(intent);
    expect(stripe.intent(intent).status).toBe("requires_capture");
    const event = stripe.last("payment_intent.amount_capturable_updated");
    const ten = Array.from({ length: 10 });
    const [told, returned] = await Promise.all([
      Promise.all(ten.map(() => stripe.deliver(event))),
      Promise.all(ten.map(() => back(intent, client_secret))),
    ]);
    expect(told).toEqual(ten.map(() => 200));
    expect(returned.map(({ status, body }) => [status, body.returned])).toEqual(
      ten.map(() => [200, { way: "stripe", number, state: "paid", failure: null }]),
    );
    expect(stripe.intent(intent)).toMatchObject({ status: "succeeded", amount_received: 215_000 });
    expect(await orders.moneyOf(number)).toMatchObject({
      state: "paid",
      received: 215_000,
      missing: 0,
    });
    expect(await orders.captured(id)).toBe(215_000);
    const rows = await market.sql(
      "select amount, source, reference, payer from bank_transaction where order_id = $1",
      [id],
    );
    expect(rows).toEqual([
      { amount: "215000", source: "stripe", reference: intent, payer: "visa ···· 4242" },
    ]);
    await orders.released(consignment);
    await orders.sent(consignment);
    await expect
      .poll(() => ledgerOf(market, id), TIMEOUT)
      .toMatchObject({ "cash_collected market_cash": -215_000, "sale payable": 190_000 });
    expect((await startOf(number)).body.code).toBe("payment.stripe_not_payable");
  });

  it("comes to the same whatever Stripe tells first, last or again", async () => {
    const { id, number } = await orders.order();
    const { id: intent } = await goTo(number);
    stripe.pay(intent, CARDS.empty);
    stripe.pay(intent);
    const told = stripe.events.filter(({ payload }) => payload.includes(`"${intent}"`));
    expect(told.map(({ type }) => type)).toContain("payment_intent.payment_failed");
    for (const { payload } of [...told.toReversed(), ...told]) {
      expect(await stripe.deliver(payload)).toBe(200);
    }
    expect(await orders.moneyOf(number)).toMatchObject({ state: "paid", received: 215_000 });
    expect(await orders.captured(id)).toBe(215_000);
  });

  it("is not moved by what Stripe did not sign, or signed long ago, or is of nobody here", async () => {
    const { number } = await orders.order(1);
    const { id: intent, client_secret } = await goTo(number);
    stripe.pay(intent);
    const event = stripe.last("payment_intent.amount_capturable_updated");
    expect(await stripe.deliver(event, { secret: "whsec_ofSomebodyElse0000000001" })).toBe(400);
    expect(await stripe.deliver(event, { body: event.replace("vnd", "usd") })).toBe(400);
    const old = new Date(Date.now() - 10 * 60_000);
    expect(await stripe.deliver(event, { at: old })).toBe(400);
    expect((await market.anyone("POST", "/hooks/stripe", {})).status).toBe(400);
    const other = event.replaceAll(intent, "pi_ofAnotherMarket");
    expect(await stripe.deliver(other)).toBe(200);
    expect((await orders.moneyOf(number)).state).toBe("awaiting");
    const another = await goTo((await orders.order(1)).number);
    for (const [id, secret] of [
      [intent, another.client_secret],
      [intent, ""],
      ["pi_ofNobody", client_secret],
    ] as const) {
      const refused = await back(id, secret);
      expect([refused.status, refused.body.code]).toEqual([404, "payment.stripe_unknown"]);
    }
    expect((await orders.moneyOf(number)).state).toBe("awaiting");
    expect((await back(intent, client_secret)).body.returned.state).toBe("paid");
  });

  it("takes nothing that is not what its order asked for", async () => {
    const { id, number } = await orders.order(1);
    const { id: intent } = await goTo(number);
    const { number: second } = await orders.order(1);
    const kept = stripe.intent(intent).metadata;
    for (const change of [
      { metadata: { ...kept, order_id: (await goTo(second)).metadata.order_id } },
      { amount: 1_000 },
      { currency: "usd" },
    ]) {
      const before = { ...stripe.intent(intent) };
      Object.assign(stripe.intent(intent), change, { status: "requires_capture" });
      expect(await stripe.deliver(stripe.last("payment_intent.created"))).toBe(200);
      await stripe.deliver(
        JSON.stringify({
          ...{ id: "evt_1", object: "event", type: "payment_intent.succeeded" },
          data: { object: { id: intent, object: "payment_intent" } },
        }),
      );
      expect(stripe.intent(intent).status).toBe("requires_capture");
      Object.assign(stripe.intent(intent), before);
    }
    expect(await orders.captured(id)).toBe(0);
    expect((await orders.moneyOf(number)).state).toBe("awaiting");
  });

  it.each([
    [CARDS.empty, "insufficient_funds"],
    [CARDS.refused, "declined"],
  ])(
    "says why when the card %s is refused, and takes another by the same payment",
    async (card, why) => {
      const { number } = await orders.order(1);
      const { id: intent, client_secret } = await goTo(number);
      stripe.pay(intent, card);
      expect(await stripe.deliver(stripe.last("payment_intent.payment_failed"))).toBe(200);
      expect((await back(intent, client_secret)).body.returned).toMatchObject({
        state: "failed",
        failure: why,
      });
      expect((await orders.moneyOf(number)).online).toEqual({
        payable: true,
        last: { state: "failed", failure: why },
      });
      expect((await goTo(number)).id).toBe(intent);
      stripe.pay(intent);
      expect((await back(intent, client_secret)).body.returned.state).toBe("paid");
    },
  );

  it("asks the bank by 3-D Secure, and is paid only when that is right", async () => {
    const { number } = await orders.order(1);
    const { id: intent, client_secret } = await goTo(number);
    stripe.pay(intent, CARDS.threeDSecure);
    expect((await back(intent, client_secret)).body.returned.state).toBe("open");
    stripe.authenticate(intent, false);
    expect((await back(intent, client_secret)).body.returned).toMatchObject({
      state: "failed",
      failure: "authentication",
    });
    stripe.pay(intent, CARDS.threeDSecure);
    stripe.authenticate(intent, true);
    expect(await stripe.deliver(stripe.last("payment_intent.amount_capturable_updated"))).toBe(200);
    expect((await orders.moneyOf(number)).state).toBe("paid");
  });

  it("takes less than the card holds where the order became less, and lets go of all where it is cancelled", async () => {
    const { id, number } = await orders.order(2);
    const { id: intent } = await goTo(number);
    stripe.pay(intent);
    await market.sql("update awaited_payment set waived = 20000 where order_id = $1", [id]);
    await stripe.deliver(stripe.last("payment_intent.amount_capturable_updated"));
    expect(stripe.intent(intent)).toMatchObject({ status: "succeeded", amount_received: 195_000 });
    expect(await orders.moneyOf(number)).toMatchObject({ state: "paid", to_return: 0 });
    expect(await orders.captured(id)).toBe(195_000);
    const gone = await orders.order(1);
    const { id: held } = await goTo(gone.number);
    stripe.pay(held);
    expect((await orders.staff("POST", `/admin/orders/${gone.id}/cancel`)).status).toBe(200);
    await stripe.deliver(stripe.last("payment_intent.amount_capturable_updated"));
    expect(stripe.intent(held)).toMatchObject({ status: "canceled", amount_received: 0 });
    expect(await orders.owed(gone.number)).toBeUndefined();
  });

  it("keeps its place while Stripe gives no answer, and staff see what is held", async () => {
    const { number } = await orders.order(1);
    stripe.down = true;
    const closed = await startOf(number);
    stripe.down = false;
    expect([closed.status, closed.body.code]).toEqual([409, "payment.stripe_closed"]);
    const { id: intent } = await goTo(number);
    const [begun] = await market.sql<{ count: string }>(
      "select count(*) from stripe_attempt where intent_id = $1",
      [intent],
    );
    expect(begun?.count).toBe("1");
    stripe.pay(intent);
    stripe.down = true;
    expect(
      await stripe.deliver(stripe.last("payment_intent.amount_capturable_updated")),
    ).toBeGreaterThanOrEqual(500);
    stripe.down = false;
    await market.run("settle-prepayments");
    expect((await orders.moneyOf(number)).state).toBe("paid");
  });
});

describe("an order that nobody pays in time", () => {
  it("is cancelled once Stripe has ended its payment, and not while it says nothing", async () => {
    const before = await stocks(market);
    const { id, number } = await orders.order(3);
    const { id: intent } = await goTo(number);
    stripe.pay(intent, CARDS.threeDSecure);
    await orders.tooLate(id);
    stripe.down = true;
    await market.run("settle-prepayments");
    expect((await orders.lookedUp(number)).status).not.toBe("canceled");
    expect((await orders.toSeeTo()).overdue).toContainEqual(
      expect.objectContaining({ order: { id, number } }),
    );
    stripe.down = false;
    await market.run("settle-prepayments");
    expect(await orders.moneyOf(number)).toMatchObject({
      state: "expired",
      online: { payable: false },
    });
    // Nobody can pay by it any more.
    expect(stripe.intent(intent).status).toBe("canceled");
    await expect
      .poll(async () => (await stocks(market))["NM-500"]?.[1], TIMEOUT)
      .toBe(before["NM-500"]?.[1]);
    expect((await startOf(number)).body.code).toBe("payment.stripe_not_payable");
  });

  it("is paid where Stripe holds the money and every event was lost", async () => {
    const { id, number } = await orders.order(1);
    const { id: intent } = await goTo(number);
    stripe.pay(intent);
    await orders.tooLate(id);
    await market.run("settle-prepayments");
    expect(await orders.moneyOf(number)).toMatchObject({ state: "paid", received: 120_000 });
  });
});

describe("money back by Stripe", () => {
  /** An order that lost a bottle after it was paid. */
  async function smaller() {
    const made = await paid(3);
    const { lines } = await readConsignment(orders.mam, made.consignment);
    await change(orders.mam, made.consignment, "cancel-line", {
      ...{ line_item_id: lines[0].line_item_id, quantity: 1, reason: "Hết hàng" },
    });
    await expect.poll(async () => (await orders.owed(made.number))?.balance, TIMEOUT).toBe(95_000);
    return made;
  }

  const goneOf = (intent: string) =>
    [...stripe.refunds.values()]
      .filter((one) => one.payment_intent === intent && one.status === "succeeded")
      .reduce((sum, { amount }) => sum + amount, 0);

  it("goes in parts, twice pressed once, never more than is owed, and Medusa’s books follow", async () => {
    const { id, number, intent } = await smaller();
    const over = await orders.refundOf(number, { amount: 95_001 });
    expect([over.status, over.body.field]).toEqual([409, "amount"]);
    const part = { key: crypto.randomUUID(), amount: 45_000 };
    const twice = await Promise.all([orders.refundOf(number, part), orders.refundOf(number, part)]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect(goneOf(intent.id)).toBe(45_000);
    expect((await orders.refundOf(number, { amount: 50_000 })).status).toBe(200);
    expect(goneOf(intent.id)).toBe(95_000);
    // Told of it by Stripe as well, it is the same money.
    await stripe.deliver(stripe.last("charge.refunded"));
    const { body } = await orders.staff(
      "GET",
      `/admin/orders/${id}?fields=payment_collections.payments.refunds.amount`,
    );
    const [{ refunds }] = body.order.payment_collections[0].payments;
    expect(refunds.map(({ amount }: { amount: number }) => amount)).toEqual([45_000, 50_000]);
    expect((await orders.toSeeTo()).faults).toEqual([]);
  });

  it("is asked again, the same, where Stripe did it and its answer was lost", async () => {
    const { number, intent } = await smaller();
    const refund = { key: crypto.randomUUID(), amount: 95_000 };
    stripe.mute = true;
    const lost = await orders.refundOf(number, refund);
    stripe.mute = false;
    expect([lost.status, lost.body.code]).toEqual([409, "payment.refund_no_answer"]);
    expect((await orders.owed(number)).asked_refund).toMatchObject(refund);
    expect((await orders.refundOf(number, { amount: 1_000 })).body.code).toBe(
      "payment.refund_open",
    );
    expect((await orders.refundOf(number, refund)).status).toBe(200);
    expect(goneOf(intent.id)).toBe(95_000);
    expect(await orders.owed(number)).toBeUndefined();
  });

  it("is not recorded where Stripe refuses it, and is owed again where a bank did not take it", async () => {
    const { number } = await smaller();
    stripe.refusing = "charge_disputed";
    const refused = await orders.refundOf(number, { amount: 95_000 });
    stripe.refusing = null;
    expect([refused.status, refused.body.code]).toEqual([409, "payment.refund_refused"]);
    expect(refused.body.message).toContain("Stripe");
    expect((await orders.refundOf(number, { amount: 95_000 })).status).toBe(200);
    expect(await orders.owed(number)).toBeUndefined();
    const made = [...stripe.refunds.keys()].at(-1) ?? "";
    stripe.failRefund(made);
    expect(await stripe.deliver(stripe.last("refund.failed"))).toBe(200);
    expect((await orders.owed(number)).balance).toBe(95_000);
    const again = await orders.refundOf(number, { amount: 95_000 });
    expect(again.status).toBe(200);
  });

  it("made in Stripe’s own dashboard is found by the hourly look though no event came", async () => {
    const { number, intent } = await smaller();
    stripe.payBack(intent.id, 95_000);
    await market.run("settle-prepayments");
    expect(await orders.owed(number)).toBeUndefined();
    expect(await orders.moneyOf(number)).toMatchObject({ returned: 95_000, to_return: 0 });
  });

  it("is not paid twice while the shopper’s bank claims it, which staff see with the deadline", async () => {
    const { id, number, intent } = await smaller();
    const due = new Date("2026-12-20T16:59:59.000Z");
    const { id: claim } = stripe.claim(intent.id, "product_not_received", due);
    const created = stripe.last("charge.dispute.created");
    expect(await stripe.deliver(created)).toBe(200);
    const shown = async () =>
      (await orders.toSeeTo()).disputes.filter((one: { id: string }) => one.id === claim);
    expect(await shown()).toMatchObject([
      {
        ...{ order: { id, number }, amount: 310_000, currency: "vnd" },
        ...{ reason: "product_not_received", status: "needs_response" },
        due_by: due.toISOString(),
      },
    ]);
    expect((await orders.refundOf(number, { amount: 95_000 })).body.code).toBe(
      "payment.stripe_disputed",
    );
    stripe.decide(claim, "lost", "closed");
    await stripe.deliver(stripe.last("charge.dispute.closed"));
    // The first news comes last.
    await stripe.deliver(created);
    expect(await shown()).toMatchObject([{ status: "lost" }]);
    stripe.decide(claim, "won", "closed");
    await market.run("settle-prepayments");
    expect(await shown()).toEqual([]);
    expect((await orders.refundOf(number, { amount: 95_000 })).status).toBe(200);
  });

  describe("that a claim takes", () => {
    const told = (type: string) => stripe.deliver(stripe.last(`charge.dispute.${type}`));

    it("stands in the market’s books by what it took, once in any order of the news, and comes back with the money", async () => {
      const { number, intent } = await smaller();
      const due = new Date("2026-12-20T16:59:59.000Z");
      const { id: claim } = stripe.claim(intent.id, "fraudulent", due);
      const shown = async () =>
        (await orders.toSeeTo()).disputes.filter((one: { id: string }) => one.id === claim);
      const booked = () =>
        market.sql("select amount from stripe_dispute_movement where dispute_id = $1", [claim]);
      const before = await market.sql("select count(*)::int as n from ledger_posting");
      stripe.move(claim, "withdrawn");
      stripe.decide(claim, "lost", "closed");
      // The end is told before the beginning, and both at once.
      expect(await told("closed")).toBe(200);
      await Promise.all([told("funds_withdrawn"), told("created"), told("funds_withdrawn")]);
      expect(await booked()).toEqual([{ amount: -310_000 }]);
      expect(await shown()).toMatchObject([{ status: "lost", taken: 310_000 }]);
      expect((await orders.refundOf(number, { amount: 95_000 })).body.code).toBe(
        "payment.stripe_disputed",
      );
      // The market bears it: nothing is posted to co-operatives.
      expect(await market.sql("select count(*)::int as n from ledger_posting")).toEqual(before);
      stripe.decide(claim, "won", "closed");
      expect(await told("closed")).toBe(200);
      expect(await shown()).toMatchObject([{ status: "won", taken: 310_000 }]);
      stripe.move(claim, "reinstated");
      await Promise.all([told("funds_reinstated"), told("funds_reinstated")]);
      expect(await booked()).toEqual([{ amount: -310_000 }, { amount: 310_000 }]);
      expect(await shown()).toEqual([]);
    });

    it("is found by the hourly look when no news came, also weeks after it began, from a balance in another currency", async () => {
      const { intent } = await smaller();
      const { id: claim } = stripe.claim(
        intent.id,
        "fraudulent",
        new Date("2026-12-20T00:00:00.000Z"),
      );
      expect(await told("created")).toBe(200);
      Object.assign(stripe.disputes.get(claim) ?? {}, { created: 1_700_000_000 });
      stripe.move(claim, "withdrawn", "usd");
      stripe.decide(claim, "lost", "closed");
      await market.run("settle-prepayments");
      const [row] = (await orders.toSeeTo()).disputes.filter(
        (one: { id: string }) => one.id === claim,
      );
      expect(row).toMatchObject({ status: "lost", taken: 310_000, currency: "vnd" });
    });
  });
});

it("shows money that no order asked for to staff, and lets go of what is only held", async () => {
  const { number } = await orders.order(1);
  const { id: intent } = await goTo(number);
  // As if the market had forgotten that it asked.
  stripe.pay(intent);
  await market.sql("delete from stripe_attempt where intent_id = $1", [intent]);
  await market.run("settle-prepayments");
  expect(stripe.intent(intent).status).toBe("canceled");
  const { id: taken } = await goTo(number);
  stripe.pay(taken);
  Object.assign(stripe.intent(taken), { status: "succeeded", amount_received: 120_000 });
  await market.sql("delete from stripe_attempt where intent_id = $1", [taken]);
  await market.run("settle-prepayments");
  const { body } = await orders.staff("GET", "/admin/bank-transactions?state=unmatched");
  const stray = body.transactions.find((one: { reference: string }) => one.reference === taken);
  expect(stray).toMatchObject({ source: "stripe", amount: 120_000, guesses: [number] });
  const matched = await orders.staff("POST", `/admin/bank-transactions/${stray.id}/match`, {
    number,
  });
  expect(matched.status).toBe(200);
  expect((await orders.moneyOf(number)).state).toBe("paid");
});

it("is offered only where its keys are there, and staff read which are missing", async () => {
  expect((await orders.toSeeTo()).stripe).toEqual({
    ...{ offered: true, missing: [], minutes: 60, trial: true },
  });
  const auditor = await market.staff("auditor");
  const path = "/admin/prepayments/none/provider-refund";
  expect((await auditor("POST", path, {})).status).toBe(403);
});

it("keeps the ledger and the orders right through all of it, and asks Stripe as its document says", async () => {
  await market.run("check-ledger");
  expect(await market.sql("select body from audit_entry where kind = 'ledger'")).toEqual([]);
  expect((await orders.toSeeTo()).faults).toEqual([]);
  expect(stripe.faults).toEqual([]);
});
