import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { change, ledgerOf, readConsignment, stocks } from "../support/consignments";
import { TestMarket } from "../support/market";
import { openPrepaidOrders } from "../support/prepaid-orders";
import { ADDRESS } from "../support/shopper";
import { signedByVnpay, VNPAY_MERCHANT, VnpayPeer } from "../support/vnpay-peer";

const TIMEOUT = { timeout: 15_000 };

let vnpay: VnpayPeer;
let market: TestMarket;
let orders: Awaited<ReturnType<typeof openPrepaidOrders>>;

beforeAll(async () => {
  vnpay = await VnpayPeer.open();
  market = await TestMarket.open("vnpay", { env: vnpay.env });
  vnpay.noticeUrl = `${market.url}/hooks/vnpay`;
  orders = await openPrepaidOrders(market, "pp_vnpay_vietnam");
});
afterAll(async () => {
  await market?.close();
  await vnpay?.close();
});

const startOf = (number: number, phone: string = ADDRESS.phone, language = "vi") =>
  market.store("POST", "/store/orders/vnpay", { number, phone, language }, language);

/** Goes to VNPay with an order; gives VNPay's own record of the payment. */
async function goTo(number: number) {
  const { body } = await startOf(number);
  const payment = vnpay.visit(new URL(body.url).search.slice(1));
  if (typeof payment === "string") throw new Error(payment);
  return payment;
}

const back = (query: string) =>
  market.store("POST", "/store/vnpay-returns", {
    query: Object.fromEntries(new URLSearchParams(query)),
  });

describe("an order that is paid by VNPay", () => {
  it("leads to VNPay’s page with its amount, and waits, its goods held", async () => {
    const before = await stocks(market);
    const { number, consignment } = await orders.order();
    const found = await orders.lookedUp(number);
    expect(found.payment).toBe("vnpay");
    expect(found.prepayment).toMatchObject({
      ...{ way: "vnpay", state: "awaiting", missing: 215_000, account: null },
      online: { payable: true, last: null },
    });
    expect(Date.parse(found.prepayment.expires_at) - Date.parse(found.placed_at)).toBe(3_600_000);
    const payment = await goTo(number);
    expect(payment).toMatchObject({ amount: 21_500_000, locale: "vn" });
    expect(payment.returnTo).toBe("http://localhost:2/dat-hang/vnpay");
    expect((await stocks(market))["NM-500"]?.[1]).toBe((before["NM-500"]?.[1] ?? 0) + 2);
    expect(await readConsignment(orders.mam, consignment)).toMatchObject({
      awaits_payment: true,
      actions: [],
    });
    expect((await startOf(number, "0900000009")).status).toBe(404);
    expect((await startOf(number, ADDRESS.phone, "en")).body.url).toContain("vnp_Locale=en");
    expect(vnpay.faults).toEqual([]);
  });

  it("is paid once by ten notices and ten browsers that come back at once", async () => {
    const { id, number, consignment } = await orders.order();
    const { ref } = await goTo(number);
    vnpay.act(ref, "00");
    const query = vnpay.told(ref);
    const ten = Array.from({ length: 10 });
    const [told, returned] = await Promise.all([
      Promise.all(ten.map(() => vnpay.notify(query))),
      Promise.all(ten.map(() => back(query))),
    ]);
    expect(told.filter((code) => code !== "02").length).toBeLessThanOrEqual(1);
    expect(told.every((code) => code === "00" || code === "02")).toBe(true);
    expect(returned.map(({ status, body }) => [status, body.returned])).toEqual(
      ten.map(() => [200, { way: "vnpay", number, state: "paid", failure: null }]),
    );
    expect(await orders.moneyOf(number)).toMatchObject({
      state: "paid",
      received: 215_000,
      missing: 0,
    });
    expect(await orders.captured(id)).toBe(215_000);
    const rows = await market.sql("select amount from bank_transaction where order_id = $1", [id]);
    expect(rows).toEqual([{ amount: "215000" }]);
    await orders.released(consignment);
    await orders.sent(consignment);
    await expect
      .poll(() => ledgerOf(market, id), TIMEOUT)
      .toMatchObject({ "cash_collected market_cash": -215_000, "sale payable": 190_000 });
    expect((await startOf(number)).body.code).toBe("payment.vnpay_not_payable");
  });

  it("stays paid whatever is told of it later, and unpaid by what is told wrongly", async () => {
    const { id, number } = await orders.order();
    const { ref } = await goTo(number);
    vnpay.act(ref, "00");
    const query = vnpay.told(ref);
    const forged = query.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    const other = signedByVnpay({ vnp_TmnCode: "ANOTHER1", vnp_TxnRef: ref, vnp_Amount: "1" });
    const unknown = vnpay.told(ref, { vnp_TxnRef: "DH1XXXX" });
    expect([await vnpay.notify(forged), await vnpay.notify(other)]).toEqual(["97", "97"]);
    expect(await vnpay.notify("vnp_TxnRef=1&vnp_TxnRef=2")).toBe("97");
    expect(await vnpay.notify(unknown)).toBe("01");
    expect((await back(forged)).body).toMatchObject({ code: "payment.vnpay_signature" });
    expect((await back(unknown)).status).toBe(404);
    expect(await orders.captured(id)).toBe(0);
    const failed = { vnp_ResponseCode: "24", vnp_TransactionStatus: "02", vnp_TransactionNo: "0" };
    expect(await vnpay.notify(vnpay.told(ref, failed))).toBe("00");
    expect(await vnpay.notify(query)).toBe("00");
    expect(await vnpay.notify(vnpay.told(ref, failed))).toBe("02");
    expect(await orders.moneyOf(number)).toMatchObject({
      state: "paid",
      online: { last: { state: "paid" } },
    });
  });

  let shared: ReturnType<typeof orders.order> | undefined;
  const failing = () => {
    shared ??= orders.order(1);
    return shared;
  };

  it.each(["09", "10", "11", "12", "13", "24", "51", "65", "75", "79", "99"])(
    "says why when VNPay answers %s, and can be paid again",
    async (code) => {
      const { number } = await failing();
      const { ref } = await goTo(number);
      vnpay.act(ref, code);
      expect(await vnpay.notify(vnpay.told(ref))).toBe("00");
      const failure = code === "99" ? "other" : code;
      expect((await back(vnpay.told(ref))).body.returned).toMatchObject({
        state: "failed",
        failure,
      });
      expect((await orders.moneyOf(number)).online).toEqual({
        payable: true,
        last: { state: "failed", failure },
      });
    },
  );
  it("counts what VNPay took of another amount, and asks for the rest", async () => {
    const { number } = await orders.order();
    const first = await goTo(number);
    vnpay.act(first.ref, "00");
    const less = vnpay.told(first.ref, { vnp_Amount: "10000000" });
    expect([await vnpay.notify(less), await vnpay.notify(less)]).toEqual(["04", "04"]);
    expect(await orders.moneyOf(number)).toMatchObject({ state: "part", missing: 115_000 });
    expect((await orders.toSeeTo()).part).toContainEqual(
      expect.objectContaining({ way: "vnpay", balance: -115_000 }),
    );
    const rest = await goTo(number);
    expect(rest.amount).toBe(11_500_000);
    vnpay.act(rest.ref, "00");
    await vnpay.notify(vnpay.told(rest.ref));
    expect(await orders.moneyOf(number)).toMatchObject({ state: "paid", to_return: 0 });
  });

  it("is not to be paid again while VNPay suspects fraud, until VNPay has decided", async () => {
    const { id, number } = await orders.order(1);
    const { ref } = await goTo(number);
    vnpay.act(ref, "07", "07");
    expect(await vnpay.notify(vnpay.told(ref))).toBe("00");
    expect((await orders.moneyOf(number)).online).toEqual({
      payable: false,
      last: { state: "unclear", failure: null },
    });
    expect((await startOf(number)).status).toBe(409);
    expect((await orders.toSeeTo()).doubts).toMatchObject([{ txn_ref: ref, amount: 120_000 }]);
    await orders.tooLate(id);
    await market.run("settle-prepayments");
    expect((await orders.lookedUp(number)).status).not.toBe("canceled");
    vnpay.act(ref, "00");
    await market.run("settle-prepayments");
    expect((await orders.moneyOf(number)).state).toBe("paid");
    expect((await orders.toSeeTo()).doubts).toEqual([]);
  });
});

describe("an order that nobody pays in time", () => {
  it("is cancelled once VNPay says that it has no money, and not while it says nothing", async () => {
    const before = await stocks(market);
    const { id, number } = await orders.order(3);
    await goTo(number);
    await orders.tooLate(id);
    vnpay.down = true;
    await market.run("settle-prepayments");
    expect((await orders.lookedUp(number)).status).not.toBe("canceled");
    expect((await orders.toSeeTo()).overdue).toContainEqual(
      expect.objectContaining({ order: { id, number } }),
    );
    vnpay.down = false;
    // The shopper went to VNPay and is still on its page: VNPay has not ended it.
    await market.run("settle-prepayments");
    expect((await orders.lookedUp(number)).status).not.toBe("canceled");
    await market.sql(
      "update vnpay_attempt set expires_at = now() - interval '1 hour' where order_id = $1",
      [id],
    );
    await market.run("settle-prepayments");
    expect(await orders.moneyOf(number)).toMatchObject({
      state: "expired",
      online: { payable: false },
    });
    await expect
      .poll(async () => (await stocks(market))["NM-500"]?.[1], TIMEOUT)
      .toBe(before["NM-500"]?.[1]);
    expect((await startOf(number)).body.code).toBe("payment.vnpay_not_payable");
  });

  it("is paid where VNPay has the money and every notice was lost", async () => {
    const { id, number } = await orders.order(1);
    const { ref } = await goTo(number);
    vnpay.act(ref, "00");
    await orders.tooLate(id);
    await market.run("settle-prepayments");
    expect(await orders.moneyOf(number)).toMatchObject({ state: "paid", received: 120_000 });
    expect(await vnpay.notify(vnpay.told(ref))).toBe("02");
  });

  it("owes back what comes after, which VNPay pays back once", async () => {
    const { id, number } = await orders.order(1);
    const { ref } = await goTo(number);
    vnpay.act(ref, "24");
    await vnpay.notify(vnpay.told(ref));
    await orders.tooLate(id);
    await market.run("settle-prepayments");
    expect((await orders.moneyOf(number)).state).toBe("expired");
    vnpay.act(ref, "00");
    expect(await vnpay.notify(vnpay.told(ref))).toBe("00");
    const { id: record, balance, way } = await orders.owed(number);
    expect([balance, way]).toEqual([120_000, "vnpay"]);
    const path = `/admin/prepayments/${record}/provider-refund`;
    const refund = { key: crypto.randomUUID(), amount: 120_000, reason: "Trả muộn" };
    const twice = await Promise.all([
      orders.staff("POST", path, refund),
      orders.staff("POST", path, refund),
    ]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect(vnpay.payments.get(ref)?.refunded).toBe(12_000_000);
    expect(await orders.owed(number)).toBeUndefined();
    expect(await orders.captured(id)).toBe(0);
  });
});

describe("money back by VNPay", () => {
  /** An order that lost a bottle after it was paid. */
  async function smaller() {
    const made = await orders.order(3);
    const { ref } = await goTo(made.number);
    vnpay.act(ref, "00");
    await vnpay.notify(vnpay.told(ref));
    await orders.released(made.consignment);
    const { lines } = await readConsignment(orders.mam, made.consignment);
    await change(orders.mam, made.consignment, "cancel-line", {
      ...{ line_item_id: lines[0].line_item_id, quantity: 1, reason: "Hết hàng" },
    });
    await expect.poll(async () => (await orders.owed(made.number))?.balance, TIMEOUT).toBe(95_000);
    return { ...made, ref };
  }

  it("goes in parts, never more than is owed, and Medusa’s books follow", async () => {
    const { id, number, ref } = await smaller();
    const over = await orders.refundOf(number, { amount: 95_001 });
    expect([over.status, over.body.field]).toEqual([409, "amount"]);
    const part = await orders.refundOf(number, { amount: 45_000 });
    expect([part.status, part.body.prepayment.balance]).toEqual([200, 50_000]);
    expect((await orders.refundOf(number, { amount: 50_000 })).status).toBe(200);
    expect(vnpay.payments.get(ref)?.refunded).toBe(9_500_000);
    const { body } = await orders.staff(
      "GET",
      `/admin/orders/${id}?fields=payment_collections.payments.refunds.amount`,
    );
    const [{ refunds }] = body.order.payment_collections[0].payments;
    expect(refunds.map(({ amount }: { amount: number }) => amount)).toEqual([45_000, 50_000]);
    expect((await orders.toSeeTo()).faults).toEqual([]);
    const auditor = await market.staff("auditor");
    const path = "/admin/prepayments/none/provider-refund";
    expect((await auditor("POST", path, {})).status).toBe(403);
  });

  it("is asked again, the same, where VNPay did it and its answer was lost", async () => {
    const { number, ref } = await smaller();
    const refund = { key: crypto.randomUUID(), amount: 95_000 };
    vnpay.mute = true;
    const lost = await orders.refundOf(number, refund);
    vnpay.mute = false;
    expect([lost.status, lost.body.code]).toEqual([409, "payment.refund_no_answer"]);
    expect((await orders.owed(number)).asked_refund).toMatchObject(refund);
    const another = await orders.refundOf(number, { amount: 1_000 });
    expect(another.body.code).toBe("payment.refund_open");
    expect((await orders.refundOf(number, refund)).status).toBe(200);
    expect(vnpay.payments.get(ref)?.refunded).toBe(9_500_000);
    expect(await orders.owed(number)).toBeUndefined();
  });

  it("is not recorded where VNPay refuses it, and can be paid by hand then", async () => {
    const { number, ref } = await smaller();
    vnpay.act(ref, "00", "02");
    const refused = await orders.refundOf(number, { amount: 95_000 });
    expect([refused.status, refused.body.code]).toEqual([409, "payment.refund_refused"]);
    expect(refused.body.message).toContain("95");
    const { id, balance, asked_refund } = await orders.owed(number);
    expect([balance, asked_refund]).toEqual([95_000, null]);
    const byHand = await orders.staff("POST", `/admin/prepayments/${id}/refund`, {
      ...{ key: crypto.randomUUID(), amount: 95_000, reason: "Hết hàng" },
      ...{ reference: "TRA7", paid_on: "2026-11-30" },
    });
    expect(byHand.status).toBe(200);
    expect(await orders.owed(number)).toBeUndefined();
  });
});

it("takes two tries that were both paid, and owes the second back", async () => {
  const { id, number } = await orders.order(1);
  const first = await goTo(number);
  await market.sql(
    "update vnpay_attempt set asked_at = asked_at - interval '1 minute' where txn_ref = $1",
    [first.ref],
  );
  const second = await goTo(number);
  expect(second.ref).not.toBe(first.ref);
  for (const { ref } of [first, second]) vnpay.act(ref, "00");
  expect(
    await Promise.all([first, second].map(({ ref }) => vnpay.notify(vnpay.told(ref)))),
  ).toEqual(["00", "00"]);
  expect(await orders.moneyOf(number)).toMatchObject({ state: "paid", to_return: 120_000 });
  expect(await orders.captured(id)).toBe(120_000);
  expect((await orders.owed(number)).balance).toBe(120_000);
});

it("finds money that VNPay has and never told of, by asking again", async () => {
  const { number } = await orders.order(1);
  const { ref } = await goTo(number);
  vnpay.act(ref, "51");
  await vnpay.notify(vnpay.told(ref));
  expect((await orders.moneyOf(number)).online.last.state).toBe("failed");
  vnpay.act(ref, "00");
  await market.run("settle-prepayments");
  expect((await orders.moneyOf(number)).state).toBe("paid");
  const rows = await market.sql(
    "select source, account, matched_by from bank_transaction where content = $1",
    [ref],
  );
  expect(rows).toEqual([
    { source: "vnpay", account: VNPAY_MERCHANT.tmn_code, matched_by: "attempt" },
  ]);
});

it("keeps the ledger and the orders right through all of it", async () => {
  await market.run("check-ledger");
  expect(await market.sql("select body from audit_entry where kind = 'ledger'")).toEqual([]);
  expect((await orders.toSeeTo()).faults).toEqual([]);
  expect(vnpay.faults).toEqual([]);
});
