import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  change,
  ledgerOf,
  moveTo,
  placeOrder,
  readConsignment,
  stocks,
} from "../support/consignments";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { chargeCommission } from "../support/ledger";
import { TestMarket } from "../support/market";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";
import { ADDRESS } from "../support/shopper";
import { BANK, offerTransfers, orderByTransfer, tellTransfers } from "../support/transfers";

type Ask = Awaited<ReturnType<typeof seller>>;

const SOON = { timeout: 15_000 };

let market: TestMarket;
let lua: Ask;
let both: Ask;
let mam: Ask;
let rice = "";
let bottle = "";

beforeAll(async () => {
  market = await TestMarket.open("parcel_of_several", { env: BANK });
  await importGoods(market, {
    gao: [{ sku: "GAO-5", price: 140_000, stock: 1_000 }],
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 1_000 }],
  });
  await onSale(market, 2);
  await Promise.all([makeSellers(market), offerTransfers(market)]);
  const ids = await cooperativeIds(market);
  [lua, both, mam] = await Promise.all([
    seller(market, "lua"),
    seller(market, "both", ids.get("tht-lua")),
    seller(market, "mam"),
  ]);
  const goods = await goodsBySku(market);
  rice = goods.get("GAO-5")?.variant ?? "";
  bottle = goods.get("NM-500")?.variant ?? "";
  await chargeCommission(market, 500);
});
afterAll(() => market.close());

/** Sends so many bags in a parcel each; what is left of the consignment is not sent yet. */
async function sendParcels(id: string, parcels: readonly number[]): Promise<string> {
  const { lines } = await readConsignment(lua, id);
  const { line_item_id } = lines[0];
  for (const quantity of parcels) {
    const sent = await change(lua, id, "send-part", { lines: [{ line_item_id, quantity }] });
    expect(sent.status).toBe(200);
  }
  return line_item_id;
}

/** An order of bags of rice, of which some have left in parcels. */
async function sent(bags: number, parcels: readonly number[]) {
  const { order, number, ids } = await placeOrder(market, { [rice]: bags });
  const id = ids.get("tht-lua") ?? "";
  await moveTo(lua, id, "accept");
  const line = await sendParcels(id, parcels);
  return { order, number, id, line };
}

const parcelsOf = async (id: string): Promise<string[]> =>
  (await readConsignment(lua, id)).parcels.map((parcel: { id: string }) => parcel.id);

const arrive = async (id: string, at: number) =>
  change(lua, id, "arrive-part", { parcel_id: (await parcelsOf(id))[at] });

const back = async (id: string, at: number, more: object = {}) =>
  change(lua, id, "back-part", {
    ...{ parcel_id: (await parcelsOf(id))[at], undelivered: "refused", ...more },
  });

async function orderOf(order: string) {
  const staff = await market.staff();
  const fields = "total,shipping_total,summary.*,returns.*";
  return (await staff("GET", `/admin/orders/${order}?fields=${fields}`)).body.order;
}

async function shopperSees(number: number) {
  const path = `/store/orders/lookup?number=${number}&phone=${ADDRESS.phone}`;
  return (await market.store("GET", path)).body.order;
}

async function soldOf() {
  const { sales } = (await lua("GET", "/seller/sales")).body;
  const pieces = sales.products.reduce(
    (sum: number, one: { pieces: number }) => sum + one.pieces,
    0,
  );
  return { pieces, sold: sales.totals.sold_total as number };
}

describe("one parcel of several that nobody took", () => {
  it("is taken back once another has arrived: what arrived counts as delivered, and is all that is owed", async () => {
    const before = await soldOf();
    const { order, number, id, line } = await sent(3, [1, 2]);
    await arrive(id, 0);
    const shown = await readConsignment(lua, id);
    expect([shown.actions, shown.changes]).toEqual([["deliver"], ["back-part"]]);
    const [stocked = 0, reserved = 0] = (await stocks(market))["GAO-5"] ?? [];
    const { status, body } = await back(id, 1, {
      ...{
        undelivered: "damaged",
        reason: "Bao rách",
        written_off: [{ line_item_id: line, quantity: 1 }],
      },
    });
    expect([status, body.consignment]).toMatchObject([
      200,
      {
        state: "delivered",
        ...{ goods_total: 140_000, shipping_total: 25_000, total: 165_000 },
        ...{ actions: [], changes: ["cash", "return"], undelivered: null },
        held: [{ line_item_id: line, quantity: 1 }],
        returnable: [{ line_item_id: line, quantity: 1 }],
        parcels: [{ came_back_at: null }, { delivered_at: null }],
        back_parcels: [
          {
            ...{ parcel_id: shown.parcels[1].id, reason: "damaged", note: "Bao rách" },
            ...{ amount: 280_000, lines: [{ line_item_id: line, quantity: 2 }] },
          },
        ],
      },
    ]);
    expect(body.consignment.parcels[1].came_back_at).not.toBeNull();
    expect(body.consignment.history.at(-1)).toMatchObject({
      ...{ kind: "part_came_back", state: "delivered", by: "Chủ lúa (minh hoạ)" },
      facts: { undelivered: "damaged", written_off: [{ line_item_id: line, quantity: 1 }] },
    });
    expect((await stocks(market))["GAO-5"]).toEqual([stocked + 1, reserved]);

    const cash = await change(lua, id, "cash", { holder: "seller" });
    expect(cash.body.consignment.cash).toEqual({ holder: "seller", amount: 165_000 });
    await expect
      .poll(() => ledgerOf(market, order), SOON)
      .toEqual({
        ...{ "sale payable": 140_000, "sale shopper": -140_000 },
        ...{ "delivery payable": 25_000, "delivery shopper": -25_000 },
        ...{ "commission payable": -7_000, "commission commission": 7_000 },
        ...{ "cash_collected payable": -165_000, "cash_collected shopper": 165_000 },
      });
    expect(await orderOf(order)).toMatchObject({
      total: 165_000,
      summary: { paid_total: 165_000, pending_difference: 0 },
      returns: [{ status: "received" }],
    });
    const { consignments, total } = await shopperSees(number);
    expect([total, consignments]).toMatchObject([
      165_000,
      [{ state: "delivered", total: 165_000, back_parcels: [{ amount: 280_000 }] }],
    ]);
    const after = await soldOf();
    expect([after.pieces - before.pieces, after.sold - before.sold]).toEqual([1, 165_000]);
  }, 60_000);

  it("is taken back while the others are still on their way, which are delivered without it", async () => {
    const { order, id } = await sent(2, [1, 1]);
    const { body } = await back(id, 0, { undelivered: "wrong_address" });
    expect(body.consignment).toMatchObject({
      ...{ state: "shipped", total: 165_000, changes: [] },
      actions: ["deliver", "take-back"],
    });
    const delivered = await change(lua, id, "deliver", { cash: "carrier" });
    expect(delivered.body.consignment).toMatchObject({
      ...{ state: "delivered", cash: { holder: "carrier", amount: 165_000 } },
      parcels: [{ delivered_at: null }, { came_back_at: null }],
    });
    expect(delivered.body.consignment.parcels[1].delivered_at).not.toBeNull();
    expect((await orderOf(order)).summary).toMatchObject({
      ...{ paid_total: 165_000, pending_difference: 0 },
    });
  }, 60_000);

  it("leaves what is not sent yet to be sent, cancelled and given back, each at what it is worth", async () => {
    const { order, id, line } = await sent(4, [1]);
    const gone = await back(id, 0);
    expect(gone.body.consignment).toMatchObject({
      ...{ state: "accepted", goods_total: 420_000, left: [{ quantity: 3 }] },
    });
    const cut = { line_item_id: line, quantity: 1, reason: "Một bao ẩm" };
    const { body } = await change(lua, id, "cancel-line", cut);
    expect(body.consignment).toMatchObject({
      ...{ goods_total: 280_000, left: [{ quantity: 2 }], cancelled_lines: [{ amount: 140_000 }] },
    });
    await change(lua, id, "pack", {});
    await change(lua, id, "ship", {});
    const delivered = await change(lua, id, "deliver", { cash: "seller" });
    expect(delivered.body.consignment.cash.amount).toBe(305_000);
    const given = (quantity: number) => ({
      lines: [{ line_item_id: line, quantity, reason: "changed_mind" }],
    });
    const over = await change(lua, id, "return", given(3));
    expect([over.status, over.body.code]).toEqual([409, "marketplace.return_too_many"]);
    expect(over.body.message).toContain("2");
    const asked = await change(lua, id, "return", given(2));
    const [{ id: return_id }] = asked.body.consignment.returns;
    const received = await change(lua, id, "receive-return", { return_id });
    expect(received.body.consignment).toMatchObject({
      ...{ state: "returned", returns: [{ amount: 305_000 }] },
    });
    expect((await orderOf(order)).total).toBe(25_000);
  }, 60_000);

  it("can be followed by all the others: then nobody took the consignment, nor owes its delivery", async () => {
    const [stocked = 0] = (await stocks(market))["GAO-5"] ?? [];
    const { order, id } = await sent(3, [1, 2]);
    await back(id, 0);
    const alone = await back(id, 1);
    expect([alone.status, alone.body.code]).toEqual([409, "marketplace.parcel_is_the_last"]);
    const { body } = await change(lua, id, "take-back", { undelivered: "unreachable" });
    expect(body.consignment).toMatchObject({
      ...{ state: "undelivered", total: 0, undelivered: { reason: "unreachable" } },
    });
    expect((await stocks(market))["GAO-5"]?.[0]).toBe(stocked);
    expect(await orderOf(order)).toMatchObject({ total: 0, shipping_total: 0 });
  }, 60_000);

  it("leaves nothing owed where the rest of its consignment is never sent", async () => {
    const { order, id, line } = await sent(2, [1]);
    await back(id, 0);
    const cut = { line_item_id: line, quantity: 1, reason: "Hết gạo" };
    const { body } = await change(lua, id, "cancel-line", cut);
    expect(body.consignment).toMatchObject({ state: "undelivered", total: 0, changes: [] });
    expect(await orderOf(order)).toMatchObject({ total: 0, shipping_total: 0 });
  }, 60_000);

  it("comes back once, however often it is pressed, and is told once", async () => {
    const { order, id } = await sent(2, [1, 1]);
    const [stocked = 0] = (await stocks(market))["GAO-5"] ?? [];
    const { revision, parcels } = await readConsignment(lua, id);
    const told = { seen: "shipped", revision, undelivered: "refused" };
    const press = () =>
      lua("POST", `/seller/consignments/${id}/back-part`, { ...told, parcel_id: parcels[0].id });
    const answers = await Promise.all(Array.from({ length: 6 }, press));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    expect((await stocks(market))["GAO-5"]?.[0]).toBe(stocked + 1);
    expect((await orderOf(order)).returns).toHaveLength(1);
    const late = await arrive(id, 0);
    expect([late.status, late.body.code]).toEqual([404, "marketplace.parcel_unknown"]);
  }, 60_000);

  it("has either arrived or come back, where two press at once", async () => {
    const { id } = await sent(2, [1, 1]);
    const { revision, parcels } = await readConsignment(lua, id);
    const seen = { seen: "shipped", revision, parcel_id: parcels[0].id };
    const answers = await Promise.all([
      lua("POST", `/seller/consignments/${id}/back-part`, { ...seen, undelivered: "refused" }),
      both("POST", `/seller/consignments/${id}/arrive-part`, seen),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [parcel] = (await readConsignment(lua, id)).parcels;
    expect([parcel.delivered_at, parcel.came_back_at].filter(Boolean)).toHaveLength(1);
  }, 60_000);

  it("is not another’s, nor one that has arrived, nor back without a reason or with too much lost", async () => {
    const { id, line } = await sent(2, [1, 1]);
    await arrive(id, 0);
    const [arrived, away] = await parcelsOf(id);
    const told = { parcel_id: away, undelivered: "refused" };
    const { state: seen, revision } = await readConsignment(lua, id);
    const foreign = await mam("POST", `/seller/consignments/${id}/back-part`, {
      ...{ ...told, seen, revision },
    });
    expect(foreign.status).toBe(404);
    const over = { ...told, written_off: [{ line_item_id: line, quantity: 2 }] };
    const answers = [
      [await change(lua, id, "back-part", { ...told, parcel_id: arrived }), 404],
      [await change(lua, id, "back-part", { ...told, parcel_id: "ful_of_nobody" }), 404],
      [await change(lua, id, "back-part", { ...told, undelivered: "other" }), 400],
      [await change(lua, id, "back-part", over), 409],
    ] as const;
    for (const [{ status }, wanted] of answers) expect(status).toBe(wanted);
    expect(answers[2][0].body.details[0].field).toBe("reason");
    expect(answers[3][0].body.field).toBe("written_off");
    expect((await readConsignment(lua, id)).state).toBe("shipped");
  }, 60_000);
});

it("of an order that was paid by transfer is owed to the shopper", async () => {
  const { order, number } = await orderByTransfer(market, { [rice]: 2, [bottle]: 1 });
  const { prepayment } = await shopperSees(number);
  const paid = { reference: `FT${number}`, amount: prepayment.missing };
  await tellTransfers(market, [{ ...paid, content: prepayment.account.purpose }]);
  const id = async () =>
    (await shopperSees(number)).consignments.find(
      (one: { cooperative: { handle: string } }) => one.cooperative.handle === "tht-lua",
    ).id;
  const own = await id();
  await expect.poll(async () => (await readConsignment(lua, own)).awaits_payment, SOON).toBe(false);
  await moveTo(lua, own, "accept");
  await sendParcels(own, [1, 1]);
  await arrive(own, 0);
  const { body } = await back(own, 1);
  expect(body.consignment).toMatchObject({ state: "delivered", total: 165_000 });
  const staff = await market.staff();
  const owed = async () => {
    const { to_return } = (await staff("GET", "/admin/prepayments")).body;
    return to_return.find((one: { order: { number: number } }) => one.order.number === number)
      ?.balance;
  };
  await expect.poll(owed, SOON).toBe(140_000);
  await expect
    .poll(() => ledgerOf(market, order), SOON)
    .toMatchObject({
      ...{ "sale payable": 140_000, "delivery payable": 25_000 },
    });
}, 60_000);

it("leaves figures and ledger right to the đồng", async () => {
  const staff = await market.staff();
  const { body } = await staff("GET", "/admin/market-connection");
  expect(body.reconciliation).toMatchObject({ difference: 0, differing: [] });
  expect(await market.exec("check-ledger")).toContain(
    "0 postings do not sum to nothing, 0 balances, 0 consignments and 0 orders",
  );
}, 60_000);
