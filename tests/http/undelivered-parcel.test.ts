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
import { chargeCommission, taxAsHousehold } from "../support/ledger";
import { TestMarket } from "../support/market";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";
import { ADDRESS } from "../support/shopper";
import { BANK, offerTransfers, orderByTransfer, tellTransfers } from "../support/transfers";

type Ask = Awaited<ReturnType<typeof seller>>;

let market: TestMarket;
let lua: Ask;
let both: Ask;
let mam: Ask;
let rice = "";
let bottle = "";
/** Of which no event told that it is over. */
let untold = "";

beforeAll(async () => {
  market = await TestMarket.open("undelivered_parcel", { env: BANK });
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 100 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 100 }],
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
  await taxAsHousehold(market, ids.get("tht-lua"));
});
afterAll(() => market.close());

/** Rice that is on its way, and fish sauce of another co-operative beside it where it is asked for. */
async function sent({ bags = 3, bottles = 0 } = {}) {
  const { order, number, ids } = await placeOrder(market, {
    [rice]: bags,
    ...(bottles > 0 ? { [bottle]: bottles } : {}),
  });
  const id = ids.get("tht-lua") ?? "";
  await moveTo(lua, id, "ship");
  const { lines } = await readConsignment(lua, id);
  return { order, number, id, other: ids.get("htx-mam") ?? "", line: lines[0].line_item_id };
}

const takeBack = (id: string, more: object = {}, ask = lua) =>
  ask("POST", `/seller/consignments/${id}/take-back`, {
    ...{ seen: "shipped", undelivered: "refused", ...more },
  });

async function orderOf(order: string) {
  const staff = await market.staff();
  const fields = "total,shipping_total,summary.*,payment_collections.*,returns.*";
  return (await staff("GET", `/admin/orders/${order}?fields=${fields}`)).body.order;
}

/** How an order stands in Medusa, and what of its payment is still open. */
async function openIn(order: string) {
  const staff = await market.staff();
  const fields = "status,payment_collections.status,payment_collections.payments.canceled_at";
  const { body } = await staff("GET", `/admin/orders/${order}?fields=${fields}`);
  const { status, payment_collections: collections } = body.order;
  type Collection = { status: string; payments?: Array<{ canceled_at: string | null }> };
  const open = (collections as Collection[]).flatMap((one) => [
    ...(one.status === "canceled" ? [] : [one.status]),
    ...(one.payments ?? []).filter(({ canceled_at }) => !canceled_at),
  ]);
  return { status, open: open.length };
}
const CLOSED = { status: "completed", open: 0 };

async function shopperSees(number: number) {
  const path = `/store/orders/lookup?number=${number}&phone=${ADDRESS.phone}`;
  return (await market.store("GET", path)).body.order;
}

describe("a parcel that nobody took", () => {
  it("is back in the stock, and nothing of it is owed, captured, sold or kept", async () => {
    const { order, number, id } = await sent();
    const [stocked = 0, reserved = 0] = (await stocks(market))["GAO-5"] ?? [];
    const shown = await readConsignment(lua, id);
    expect(shown.actions).toEqual(["deliver", "take-back"]);
    const { status, body } = await takeBack(id, { reason: "Đổi ý lúc nhận" });
    expect([status, body.consignment]).toMatchObject([
      200,
      {
        state: "undelivered",
        ...{ goods_total: 0, shipping_total: 0, total: 0, pickup: false },
        shipping_method: shown.shipping_method,
        undelivered: { reason: "refused", note: "Đổi ý lúc nhận" },
        lines: [{ quantity: 3, total: 420_000 }],
        ...{ actions: [], changes: [], returns: [] },
      },
    ]);
    expect(body.consignment.history.at(-1)).toMatchObject({
      ...{ kind: "moved", state: "undelivered", by: "Chủ lúa (minh hoạ)" },
      facts: { undelivered: "refused", written_off: [] },
    });
    expect((await stocks(market))["GAO-5"]).toEqual([stocked + 3, reserved]);
    const kept = await orderOf(order);
    expect(kept).toMatchObject({
      ...{ total: 0, shipping_total: 0 },
      summary: { current_order_total: 0, paid_total: 0, pending_difference: 0 },
      returns: [{ status: "received" }],
    });
    for (const { captured_amount } of kept.payment_collections)
      expect(captured_amount ?? 0).toBe(0);
    expect(await shopperSees(number)).toMatchObject({
      total: 0,
      consignments: [{ state: "undelivered", undelivered: { reason: "refused" }, total: 0 }],
    });
    expect((await change(lua, id, "cash", { holder: "seller" })).status).toBe(409);
    const [parcel] = (await readConsignment(lua, id)).parcels;
    const late = await change(lua, id, "arrive-part", { parcel_id: parcel.id });
    expect([late.status, late.body.code]).toEqual([409, "marketplace.consignment_is_undelivered"]);
  }, 60_000);

  it("leaves an order of nothing closed, its payment cancelled", async () => {
    const { order, id } = await sent({ bags: 1 });
    expect(await openIn(order)).toMatchObject({ status: "pending" });
    await takeBack(id);
    await expect.poll(() => openIn(order), { timeout: 15_000 }).toEqual(CLOSED);
    expect((await readConsignment(lua, id)).state).toBe("undelivered");
    await market.sql(`update "order" set status = 'pending' where id = $1`, [order]);
    await market.sql(
      `update payment set canceled_at = null where payment_collection_id in
         (select payment_collection_id from order_payment_collection where order_id = $1)`,
      [order],
    );
    expect((await openIn(order)).open).toBeGreaterThan(0);
    untold = order;
  }, 60_000);

  it("is stock only as far as it can be sold again", async () => {
    const { id, line } = await sent();
    const [stocked = 0] = (await stocks(market))["GAO-5"] ?? [];
    const off = (quantity: number) => ({
      undelivered: "damaged",
      written_off: [{ line_item_id: line, quantity }],
    });
    const over = await takeBack(id, off(4));
    expect([over.status, over.body.code]).toEqual([409, "marketplace.written_off_too_many"]);
    const { status, body } = await takeBack(id, off(2));
    expect([status, body.consignment?.history.at(-1).facts]).toMatchObject([
      200,
      { undelivered: "damaged", written_off: [{ line_item_id: line, quantity: 2 }] },
    ]);
    expect((await stocks(market))["GAO-5"]?.[0]).toBe(stocked + 1);
  }, 60_000);

  it("leaves the other co-operative's part of the order as it was", async () => {
    const { order, number, id, other } = await sent({ bags: 1, bottles: 2 });
    const before = await readConsignment(mam, other);
    expect((await takeBack(id, { undelivered: "unreachable" })).status).toBe(200);
    expect(await readConsignment(mam, other)).toEqual(before);
    expect((await orderOf(order)).total).toBe(215_000);
    expect(await openIn(order)).toMatchObject({ status: "pending" });
    await moveTo(mam, other, "deliver");
    await expect
      .poll(() => ledgerOf(market, order), { timeout: 10_000 })
      .toMatchObject({
        "sale payable": 190_000,
        "delivery payable": 25_000,
        "cash_collected payable": -215_000,
      });
    expect((await orderOf(order)).summary).toMatchObject({
      paid_total: 215_000,
      pending_difference: 0,
    });
    const { consignments, total } = await shopperSees(number);
    expect([total, consignments.map((one: { state: string }) => one.state).sort()]).toEqual([
      215_000,
      ["delivered", "undelivered"],
    ]);
  }, 60_000);

  it("can be the last of an order of which the rest is cancelled, and the other way round", async () => {
    for (const backFirst of [true, false]) {
      const { order, id, other } = await sent({ bags: 1, bottles: 1 });
      const cancel = async () => {
        const body = { seen: "placed", reason: "Hết hàng" };
        expect((await mam("POST", `/seller/consignments/${other}/cancel`, body)).status).toBe(200);
      };
      if (!backFirst) await cancel();
      expect((await takeBack(id)).status).toBe(200);
      if (backFirst) await cancel();
      expect((await orderOf(order)).total).toBe(0);
      const states = [await readConsignment(lua, id), await readConsignment(mam, other)];
      expect(states.map(({ state }) => state)).toEqual(["undelivered", "cancelled"]);
      await expect.poll(() => openIn(order), { timeout: 15_000 }).toEqual(CLOSED);
    }
  }, 90_000);

  it("comes back once, however often it is pressed", async () => {
    const { order, id } = await sent({ bags: 2 });
    const [stocked = 0] = (await stocks(market))["GAO-5"] ?? [];
    const answers = await Promise.all(Array.from({ length: 8 }, () => takeBack(id)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect((await stocks(market))["GAO-5"]?.[0]).toBe(stocked + 2);
    expect((await orderOf(order)).returns).toHaveLength(1);
    const { history } = await readConsignment(lua, id);
    expect(history.filter(({ state }: { state: string }) => state === "undelivered")).toHaveLength(
      1,
    );
  }, 60_000);

  it("is either delivered or back, where two press at once", async () => {
    const { id } = await sent({ bags: 1 });
    const [back, delivered] = await Promise.all([
      takeBack(id),
      both("POST", `/seller/consignments/${id}/deliver`, { seen: "shipped" }),
    ]);
    expect([back.status, delivered.status].sort()).toEqual([200, 409]);
    const { state } = await readConsignment(lua, id);
    const loser = back.status === 409 ? back : delivered;
    expect(loser.body.code).toBe(`marketplace.consignment_is_${state}`);
  }, 60_000);
});

it("of an order that was paid by transfer leaves it open until the money is sent back", async () => {
  const { order, number } = await orderByTransfer(market, { [rice]: 1 });
  const { prepayment, consignments, total } = await shopperSees(number);
  const { id } = consignments[0];
  const came = { reference: `FT${number}`, amount: total, content: prepayment.account.purpose };
  await tellTransfers(market, [came]);
  await expect
    .poll(async () => (await readConsignment(lua, id)).awaits_payment, { timeout: 15_000 })
    .toBe(false);
  await moveTo(lua, id, "accept");
  await change(lua, id, "pack", {});
  await change(lua, id, "ship", {});
  expect((await takeBack(id)).status).toBe(200);
  const staff = await market.staff();
  type Owed = { id: string; balance: number; order: { number: number } };
  const owed = async () => {
    const { to_return } = (await staff("GET", "/admin/prepayments")).body;
    return (to_return as Owed[]).find((one) => one.order.number === number);
  };
  await expect.poll(async () => (await owed())?.balance, { timeout: 15_000 }).toBe(total);
  expect((await openIn(order)).status).toBe("pending");
  const refund = { amount: total, reason: "Không nhận", reference: "TRA1", paid_on: "2026-11-30" };
  const sentBack = await staff("POST", `/admin/prepayments/${(await owed())?.id}/refund`, {
    ...{ ...refund, key: crypto.randomUUID() },
  });
  expect([sentBack.status, sentBack.body.prepayment?.balance]).toEqual([200, 0]);
  await expect
    .poll(async () => (await openIn(order)).status, { timeout: 15_000 })
    .toBe("completed");
  expect((await orderOf(order)).summary.pending_difference).toBe(0);
}, 60_000);

describe("is not taken back", () => {
  it("before it left, or once it was delivered", async () => {
    const { ids } = await placeOrder(market, { [rice]: 1 });
    const id = ids.get("tht-lua") ?? "";
    await moveTo(lua, id, "pack");
    for (const seen of ["shipped", "packed"]) {
      const early = await takeBack(id, { seen });
      expect([early.status, early.body.code]).toEqual([409, "marketplace.consignment_is_packed"]);
    }
    for (const [action, seen] of [
      ["ship", "packed"],
      ["deliver", "shipped"],
    ]) {
      await lua("POST", `/seller/consignments/${id}/${action}`, { seen });
    }
    const late = await takeBack(id);
    expect([late.status, late.body.code]).toEqual([409, "marketplace.consignment_is_delivered"]);
  }, 60_000);

  it("once a part of it has arrived", async () => {
    const { ids } = await placeOrder(market, { [rice]: 2 });
    const id = ids.get("tht-lua") ?? "";
    await moveTo(lua, id, "accept");
    const { lines } = await readConsignment(lua, id);
    const piece = [{ line_item_id: lines[0].line_item_id, quantity: 1 }];
    for (const _ of [1, 2]) {
      expect((await change(lua, id, "send-part", { lines: piece })).status).toBe(200);
    }
    const { parcels, actions } = await readConsignment(lua, id);
    expect(actions).toContain("take-back");
    await change(lua, id, "arrive-part", { parcel_id: parcels[0].id });
    const { status, body } = await takeBack(id);
    expect([status, body.code]).toEqual([409, "marketplace.consignment_partly_arrived"]);
    const { actions: after, changes } = await readConsignment(lua, id);
    expect([after, changes]).toEqual([["deliver"], ["back-part"]]);
  }, 60_000);

  it("by another co-operative, or without words for another reason", async () => {
    const { id } = await sent({ bags: 1 });
    expect((await takeBack(id, {}, mam)).status).toBe(404);
    for (const more of [{ undelivered: "other" }, { undelivered: "lost" }]) {
      expect((await takeBack(id, more)).status).toBe(400);
    }
    const told = await takeBack(id, { undelivered: "other", reason: "Đường ngập, xe quay về" });
    expect(told.status).toBe(200);
  }, 60_000);
});

it("is no sale to staff, and leaves sums and ledger right to the đồng", async () => {
  const staff = await market.staff();
  const { body } = await staff("GET", "/admin/market-connection");
  expect(body.reconciliation).toMatchObject({ difference: 0, differing: [] });
  expect(body.totals.all.returned_total).toBe(0);
  const { body: own } = await lua("GET", "/seller/sales");
  const [sold] = await market.sql<{ total: string }>(
    `select coalesce(sum(total), 0) as total from consignment
     join organisation on organisation.id = organisation_id
     where handle = 'tht-lua' and state not in ('undelivered', 'cancelled')`,
  );
  expect(own.sales.totals).toMatchObject({ sold_total: Number(sold?.total) });
  const posted = await market.sql(
    `select 1 from ledger_posting join consignment on consignment.id = consignment_id
     where state = 'undelivered' and payment = 'at_door'`,
  );
  expect(posted).toEqual([]);
  expect(await market.exec("check-ledger")).toContain(
    "0 postings do not sum to nothing, 0 balances, 0 consignments and 0 orders",
  );
}, 60_000);

it("is kept in the trail", async () => {
  const { id } = await sent({ bags: 1 });
  await takeBack(id, { undelivered: "wrong_address", reason: "Đã chuyển nhà" });
  const [entry] = await market.sql(
    "select 1 from audit_entry where record_id = $1 and path like '%/take-back' and status = 200",
    [id],
  );
  expect(entry).toBeDefined();
}, 60_000);

it("an order of nothing that no event told of is closed by the job, within its minute", async () => {
  await expect.poll(() => openIn(untold), { timeout: 100_000, interval: 2_000 }).toEqual(CLOSED);
}, 120_000);
