import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { change, ledgerOf, readConsignment, stocks } from "../support/consignments";
import { today } from "../support/days";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { makeSellers, seller } from "../support/sellers";
import { ADDRESS } from "../support/shopper";
import {
  BANK,
  offerTransfers,
  orderByTransfer,
  type Told,
  tellTransfers,
} from "../support/transfers";

type Ask = Awaited<ReturnType<typeof seller>>;
type Staff = Awaited<ReturnType<TestMarket["staff"]>>;

const TIMEOUT = { timeout: 15_000 };

let market: TestMarket;
let mam: Ask;
let staff: Staff;
let bottle = "";
let rice = "";

beforeAll(async () => {
  market = await TestMarket.open("bank_transfer", { env: BANK });
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 100 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 100 }],
  });
  await onSale(market, 2);
  await Promise.all([makeSellers(market), offerTransfers(market)]);
  mam = await seller(market, "mam");
  staff = await market.staff();
  const goods = await goodsBySku(market);
  bottle = goods.get("NM-500")?.variant ?? "";
  rice = goods.get("GAO-5")?.variant ?? "";
});
afterAll(() => market.close());

const LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
/** The code that a shopper writes, worked out again: the number and the letter at its rest by 23. */
const codeOf = (number: number) => `DH${number}${LETTERS[number % 23]}`;

let references = 0;
const came = (number: number, amount: number, more: Partial<Told> = {}): Told => {
  references += 1;
  return { reference: `FT${references}`, amount, content: `CT DEN ${codeOf(number)} IB`, ...more };
};

async function lookedUp(number: number, language = "vi") {
  const path = `/store/orders/lookup?number=${number}&phone=${ADDRESS.phone}`;
  return (await market.store("GET", path, undefined, language)).body.order;
}

const transferOf = async (number: number) => (await lookedUp(number)).prepayment;

async function consignmentOf(order: string, handle = "htx-mam"): Promise<string> {
  const [row] = await market.sql<{ id: string }>(
    `select c.id from consignment c join organisation o on o.id = organisation_id
     where order_id = $1 and o.handle = $2`,
    [order, handle],
  );
  return row?.id ?? "";
}

async function captured(order: string): Promise<number> {
  const { body } = await staff("GET", `/admin/orders/${order}?fields=summary.*`);
  return Number(body.order.summary.paid_total);
}

const toSeeTo = async () => (await staff("GET", "/admin/prepayments")).body;

async function owed(number: number) {
  const { to_return } = await toSeeTo();
  return to_return.find((one: { order: { number: number } }) => one.order.number === number);
}

/** Fields of a code, read from the front. */
function fields(text: string): Record<string, string> {
  if (text === "") return {};
  const length = Number(text.slice(2, 4));
  return { [text.slice(0, 2)]: text.slice(4, 4 + length), ...fields(text.slice(4 + length)) };
}

/** Takes a paid consignment to its recipient. */
async function bring(id: string): Promise<void> {
  for (const [action, seen] of [
    ["accept", "placed"],
    ["pack", "accepted"],
    ["ship", "packed"],
    ["deliver", "shipped"],
  ] as const) {
    expect((await mam("POST", `/seller/consignments/${id}/${action}`, { seen })).status).toBe(200);
  }
}

/** How many people of its co-operative were told of a new consignment. */
const toldOf = async (id: string) =>
  (
    await market.sql("select 1 from notification where idempotency_key like $1", [
      `%consignment_new:${id}:%`,
    ])
  ).length;

describe("an order that is paid by transfer", () => {
  it("shows a code of its amount and number, holds its goods, and is nobody’s to send yet", async () => {
    const before = await stocks(market);
    const { order, number } = await orderByTransfer(market, { [bottle]: 2, [rice]: 1 });
    const found = await lookedUp(number);
    expect(found.payment).toBe("bank_transfer");
    const { account, ...transfer } = found.prepayment;
    expect(transfer).toMatchObject({ state: "awaiting", received: 0, missing: found.total });
    expect(account).toMatchObject({
      bank_name: "Vietcombank",
      account_number: "1017595600",
      purpose: codeOf(number),
    });
    const read = fields(account.payload);
    expect([read["54"], fields(read["62"] ?? "")["08"]]).toEqual([
      String(found.total),
      codeOf(number),
    ]);
    expect((await stocks(market))["NM-500"]).toEqual([
      before["NM-500"]?.[0],
      (before["NM-500"]?.[1] ?? 0) + 2,
    ]);
    const id = await consignmentOf(order);
    const waiting = await readConsignment(mam, id);
    expect(waiting).toMatchObject({ awaits_payment: true, actions: [], changes: [] });
    const refused = await mam("POST", `/seller/consignments/${id}/accept`, { seen: "placed" });
    expect([refused.status, refused.body.code]).toEqual([409, "marketplace.consignment_unpaid"]);
    expect(await toldOf(id)).toBe(0);
  });

  it("is paid once by ten notices of the same transfer at once, and goes to its co-operatives", async () => {
    const { order, number } = await orderByTransfer(market, { [bottle]: 2, [rice]: 1 });
    const { total } = await lookedUp(number);
    const notice = [came(number, total)];
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => tellTransfers(market, notice)),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect(answers.reduce((sum, { body }) => sum + body.added, 0)).toBe(1);
    expect(await transferOf(number)).toMatchObject({ state: "paid", received: total, missing: 0 });
    expect(await captured(order)).toBe(total);
    const id = await consignmentOf(order);
    await expect
      .poll(async () => (await readConsignment(mam, id)).awaits_payment, TIMEOUT)
      .toBe(false);
    const { cash, changes, actions } = await readConsignment(mam, id);
    expect(cash).toEqual({ holder: "market", amount: 215_000 });
    expect(actions).toContain("accept");
    expect(changes).not.toContain("cash");
    await expect.poll(() => toldOf(id), TIMEOUT).toBeGreaterThan(0);
  });

  it("belongs to the market until it is settled: ledger and door, to the đồng", async () => {
    const { order, number } = await orderByTransfer(market, { [bottle]: 2 });
    await tellTransfers(market, [came(number, 215_000)]);
    const id = await consignmentOf(order);
    await expect
      .poll(async () => (await readConsignment(mam, id)).awaits_payment, TIMEOUT)
      .toBe(false);
    for (const [action, seen] of [
      ["accept", "placed"],
      ["pack", "accepted"],
      ["ship", "packed"],
    ] as const) {
      expect((await mam("POST", `/seller/consignments/${id}/${action}`, { seen })).status).toBe(
        200,
      );
    }
    const door = await mam("POST", `/seller/consignments/${id}/deliver`, {
      seen: "shipped",
      cash: "seller",
    });
    expect([door.status, door.body.code]).toEqual([409, "marketplace.consignment_prepaid"]);
    const deliver = { seen: "shipped" };
    expect((await mam("POST", `/seller/consignments/${id}/deliver`, deliver)).status).toBe(200);
    await expect
      .poll(() => ledgerOf(market, order), TIMEOUT)
      .toEqual({
        "sale payable": 190_000,
        "sale shopper": -190_000,
        "delivery payable": 25_000,
        "delivery shopper": -25_000,
        "cash_collected market_cash": -215_000,
        "cash_collected shopper": 215_000,
      });
  });

  it("takes parts until it is whole, and pays back what is too much", async () => {
    const { order, number } = await orderByTransfer(market, { [bottle]: 2 });
    await tellTransfers(market, [came(number, 100_000)]);
    const part = await transferOf(number);
    expect(part).toMatchObject({ state: "part", received: 100_000, missing: 115_000 });
    expect(fields(part.account.payload)["54"]).toBe("115000");
    expect(await captured(order)).toBe(0);
    expect((await toSeeTo()).part).toContainEqual(
      expect.objectContaining({ order: { id: order, number }, balance: -115_000 }),
    );
    await tellTransfers(market, [came(number, 120_000)]);
    expect(await transferOf(number)).toMatchObject({ state: "paid", to_return: 5_000 });
    expect(await captured(order)).toBe(215_000);
    const { id } = await owed(number);
    const refund = { reason: "Chuyển thừa", reference: "TRA1", paid_on: "2026-11-30" };
    const key = crypto.randomUUID();
    const over = await staff("POST", `/admin/prepayments/${id}/refund`, {
      ...{ ...refund, key },
      amount: 5_001,
    });
    expect([over.status, over.body.field]).toEqual([409, "amount"]);
    const twice = await Promise.all(
      [1, 2].map(() =>
        staff("POST", `/admin/prepayments/${id}/refund`, { ...refund, key, amount: 5_000 }),
      ),
    );
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect(await owed(number)).toBeUndefined();
    expect(await captured(order)).toBe(215_000);
  });

  it("owes the shopper what a co-operative can’t deliver, which staff pay back", async () => {
    const { order, number } = await orderByTransfer(market, { [bottle]: 3, [rice]: 1 });
    const { total } = await lookedUp(number);
    await tellTransfers(market, [came(number, total)]);
    const id = await consignmentOf(order);
    await expect
      .poll(async () => (await readConsignment(mam, id)).awaits_payment, TIMEOUT)
      .toBe(false);
    const { lines } = await readConsignment(mam, id);
    const cancelled = await change(mam, id, "cancel-line", {
      line_item_id: lines[0].line_item_id,
      quantity: 1,
      reason: "Hết hàng",
    });
    expect(cancelled.status).toBe(200);
    await expect.poll(async () => (await owed(number))?.balance, TIMEOUT).toBe(95_000);
    const refunded = await staff("POST", `/admin/prepayments/${(await owed(number)).id}/refund`, {
      key: crypto.randomUUID(),
      amount: 95_000,
      reason: "Hết hàng",
      reference: "TRA2",
      paid_on: "2026-11-30",
    });
    expect([refunded.status, refunded.body.prepayment?.balance]).toEqual([200, 0]);
    await bring(id);
    await expect
      .poll(() => ledgerOf(market, order), TIMEOUT)
      .toMatchObject({
        "sale payable": 190_000,
        "cash_collected market_cash": -475_000,
        "refund market_cash": 95_000,
        "refund shopper": -95_000,
      });
    const other = await seller(market, "lua");
    const gone = await consignmentOf(order, "tht-lua");
    const reason = { seen: "placed", reason: "Mất mùa" };
    expect((await other("POST", `/seller/consignments/${gone}/cancel`, reason)).status).toBe(200);
    await expect.poll(async () => (await owed(number))?.balance, TIMEOUT).toBe(165_000);

    // In two parts: each is credited by Medusa, whose summary tells of the last alone.
    const path = `/admin/prepayments/${(await owed(number)).id}/refund`;
    const payBack = (amount: number, reference: string) =>
      staff("POST", path, {
        ...{ key: crypto.randomUUID(), amount, reference },
        ...{ reason: "Mất mùa", paid_on: "2026-11-30" },
      });
    expect((await payBack(65_000, "TRA3")).body.prepayment?.balance).toBe(100_000);
    expect((await payBack(100_000, "TRA4")).body.prepayment?.balance).toBe(0);
    expect((await payBack(1_000, "TRA5")).status).toBe(409);
    expect(await owed(number)).toBeUndefined();
    const left = await lookedUp(number);
    expect(left.total).toBe(total - 95_000 - 165_000);
    expect(left.goods_total + left.shipping_total).toBe(left.total);
  });
});

describe("what the bank tells", () => {
  const transactions = async (query: string) =>
    (await staff("GET", `/admin/bank-transactions?${query}`)).body.transactions;
  const statement = (name: string, rows: string, until = "") =>
    market.upload(
      "province",
      `/admin/bank-statements${until ? `?covers_until=${until}` : ""}`,
      "file",
      name,
      Buffer.from(`Số tài khoản: 1017595600\nNgày GD,Số tham chiếu,Ghi có,Nội dung\n${rows}`),
    );

  it("is taken from the gateway alone, signed and fresh", async () => {
    const notice = [{ reference: "X1", amount: 1_000, content: "thu" }];
    const answers = [
      await tellTransfers(market, notice, { secret: "another-secret-of-more-than-32-letters" }),
      await tellTransfers(market, notice, { at: new Date(Date.now() - 6 * 60_000) }),
      await tellTransfers(market, [{ ...notice[0], amount: -5 } as Told]),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [401, "payment.notice_signature"],
      [401, "payment.notice_time"],
      [400, "access.request.invalid"],
    ]);
    expect(answers[2]?.body.field).toBe("transactions.0.amount");
    expect(await transactions("q=X1")).toEqual([]);
  });

  it("waits for staff where its order is not clear, who match it or send it back", async () => {
    const { order, number } = await orderByTransfer(market, { [bottle]: 1 });
    const { total } = await lookedUp(number);
    await tellTransfers(market, [
      came(number, total, { content: "chi Lai gui tien mam" }),
      came(number, 77_000, { content: "nham tai khoan" }),
    ]);
    const [gift] = await transactions("state=unmatched&q=nham");
    const [pay] = await transactions("state=unmatched&q=Lai");
    const wrong = await staff("POST", `/admin/bank-transactions/${pay.id}/match`, {
      number: 999_999,
    });
    expect([wrong.status, wrong.body.field]).toEqual([400, "number"]);
    const matched = await staff("POST", `/admin/bank-transactions/${pay.id}/match`, { number });
    expect(matched.body.transaction).toMatchObject({
      state: "matched",
      matched_by: "staff",
      order: { id: order, number },
    });
    expect((await transferOf(number)).state).toBe("paid");
    const back = { reason: "Nhầm tài khoản", reference: "TRA9", paid_on: "2026-11-30" };
    const path = `/admin/bank-transactions/${gift.id}/return`;
    expect((await staff("POST", path, back)).body.transaction.state).toBe("returned");
    expect((await staff("POST", path, back)).status).toBe(200);
    const late = await staff("POST", `/admin/bank-transactions/${gift.id}/match`, { number });
    expect([late.status, late.body.code]).toEqual([409, "payment.transaction_is_returned"]);
    const auditor = await market.staff("auditor");
    expect((await auditor("GET", "/admin/prepayments")).status).toBe(200);
    expect((await auditor("POST", path, back)).status).toBe(403);
  });

  it("comes by statement too, adds nothing twice and nothing that the gateway told", async () => {
    const first = await orderByTransfer(market, { [bottle]: 1 });
    const second = await orderByTransfer(market, { [bottle]: 1 });
    const total = (await lookedUp(first.number)).total;
    await tellTransfers(market, [came(first.number, total, { reference: "GATE-1" })]);
    const day = today().split("-").reverse().join("/");
    const money = total.toLocaleString("en-US");
    const rows = `${day} 09:00,FT-A,"${money}",MBVCB.1.${codeOf(first.number)}.CT\n${day} 09:30,FT-B,"${money}",don hang ${second.number}\n`;
    const answer = await statement("sao-ke.csv", rows);
    expect(answer.body.statement).toMatchObject({ entries: 2, added: 1, matched: 1 });
    expect((await statement("sao-ke.csv", rows)).body.statement.added).toBe(0);
    expect(await transferOf(first.number)).toMatchObject({ state: "paid", to_return: 0 });
    expect((await transferOf(second.number)).state).toBe("paid");
    const broken = await statement("sao-ke.csv", `${day},FT-C,nam nghin,x\n`);
    expect([broken.status, broken.body.field]).toEqual([400, "file"]);
    expect(broken.body.message).toContain("3");
  });
});

describe("an order that nobody pays in time", () => {
  const tooLate = (order: string) =>
    market.sql(
      "update awaited_payment set expires_at = now() - interval '1 hour' where order_id = $1",
      [order],
    );

  it("is cancelled and gives its goods back; what comes later is paid back", async () => {
    const before = await stocks(market);
    const unpaid = await orderByTransfer(market, { [bottle]: 4 });
    const paid = await orderByTransfer(market, { [bottle]: 1 });
    const { total } = await lookedUp(paid.number);
    await expect.poll(async () => (await transferOf(unpaid.number)).state).toBe("awaiting");
    await tellTransfers(market, [came(paid.number, total), came(unpaid.number, 50_000)]);
    await Promise.all([tooLate(unpaid.order), tooLate(paid.order)]);
    await market.run("settle-prepayments");
    expect(await transferOf(unpaid.number)).toMatchObject({
      state: "expired",
      account: null,
      to_return: 50_000,
    });
    expect((await transferOf(paid.number)).state).toBe("paid");
    await expect
      .poll(async () => (await stocks(market))["NM-500"]?.[1], TIMEOUT)
      .toBe((before["NM-500"]?.[1] ?? 0) + 1);
    await tellTransfers(market, [came(unpaid.number, 380_000)]);
    expect(await owed(unpaid.number)).toMatchObject({ balance: 430_000, paid_at: null });
    expect((await lookedUp(unpaid.number, "en")).status).toBe("canceled");
    expect(await toldOf(await consignmentOf(unpaid.order))).toBe(0);
    expect((await toSeeTo()).faults).toEqual([]);
  });

  it("has one outcome where the money comes at the same moment", async () => {
    const { order, number } = await orderByTransfer(market, { [bottle]: 1 });
    const { total } = await lookedUp(number);
    await tooLate(order);
    await Promise.all([
      market.run("settle-prepayments"),
      tellTransfers(market, [came(number, total)]),
    ]);
    const { state, to_return } = await transferOf(number);
    expect([
      ["paid", 0],
      ["expired", total],
    ]).toContainEqual([state, to_return]);
    expect(await captured(order)).toBe(state === "paid" ? total : 0);
  });

  it("is found where Medusa took money that the bank does not have", async () => {
    const { order, number } = await orderByTransfer(market, { [bottle]: 1 });
    const { total } = await lookedUp(number);
    const { body } = await staff(
      "GET",
      `/admin/orders/${order}?fields=payment_collections.payments.id`,
    );
    const payment = body.order.payment_collections[0].payments[0].id;
    await staff("POST", `/admin/payments/${payment}/capture`, {});
    await expect(market.run("settle-prepayments")).rejects.toThrow(
      "settle-prepayments ended with 1",
    );
    expect((await toSeeTo()).faults).toMatchObject([
      { order: { number }, fault: "captured_without_money" },
    ]);
    await tellTransfers(market, [came(number, total)]);
    expect((await toSeeTo()).faults).toEqual([]);
    expect(await captured(order)).toBe(total);
  });
});

it("keeps the ledger and the orders right through all of it", async () => {
  await market.run("check-ledger");
  const alarms = await market.sql("select body from audit_entry where kind = 'ledger'");
  expect(alarms).toEqual([]);
});
