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

type Ask = Awaited<ReturnType<typeof seller>>;

let market: TestMarket;
let lua: Ask;
let both: Ask;
let rice = "";

beforeAll(async () => {
  market = await TestMarket.open("consignment_returns");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 1_000 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  const ids = await cooperativeIds(market);
  lua = await seller(market, "lua");
  both = await seller(market, "both", ids.get("tht-lua"));
  rice = (await goodsBySku(market)).get("GAO-5")?.variant ?? "";
  await chargeCommission(market, 500);
  await taxAsHousehold(market, ids.get("tht-lua"));
});
afterAll(() => market.close());

/** Three bags of rice that have come to their recipient and were paid to the co-operative: 420.000 + 25.000 đ. */
async function delivered() {
  const { order, number, ids } = await placeOrder(market, { [rice]: 3 });
  const id = ids.get("tht-lua") ?? "";
  await moveTo(lua, id, "deliver");
  const { lines } = await readConsignment(lua, id);
  return { order, number, id, line: lines[0].line_item_id as string };
}

const give = (id: string, line_item_id: string, quantity: number, reason = "damaged") =>
  change(lua, id, "return", { lines: [{ line_item_id, quantity, reason }] });

const lastReturn = async (id: string) => (await readConsignment(lua, id)).returns.at(-1);

async function shopperSees(number: number) {
  const { body } = await market.store(
    "GET",
    `/store/orders/lookup?number=${number}&phone=${ADDRESS.phone}`,
  );
  return body.order;
}

async function summaryOf(order: string) {
  const staff = await market.staff();
  const { body } = await staff("GET", `/admin/orders/${order}?fields=total,summary.*,returns.*`);
  return body.order;
}

describe("pieces that come back", () => {
  it("are asked for, received, in part written off, and paid back, to the đồng", async () => {
    const { order, number, id, line } = await delivered();
    const before = await stocks(market);
    const asked = await give(id, line, 2);
    expect([asked.status, asked.body.consignment?.returns]).toMatchObject([
      200,
      [{ state: "requested", amount: null, lines: [{ quantity: 2, reason: "damaged" }] }],
    ]);
    expect(asked.body.consignment.returnable).toEqual([{ line_item_id: line, quantity: 1 }]);
    const { id: return_id } = await lastReturn(id);
    const here = await change(lua, id, "receive-return", {
      return_id,
      written_off: [{ line_item_id: line, quantity: 1 }],
    });
    expect([here.status, here.body.consignment?.returns]).toMatchObject([
      200,
      [{ state: "received", amount: 280_000, lines: [{ quantity: 2, written_off: 1 }] }],
    ]);
    expect(here.body.consignment.state).toBe("delivered");
    const [stocked = 0, reserved = 0] = before["GAO-5"] ?? [];
    expect((await stocks(market))["GAO-5"]).toEqual([stocked + 1, reserved]);
    const back = await change(lua, id, "refund-return", { return_id, how: "transfer" });
    expect([back.status, back.body.consignment?.returns]).toMatchObject([
      200,
      [{ state: "refunded", paid_by: "seller", paid_how: "transfer" }],
    ]);
    await expect
      .poll(() => ledgerOf(market, order), { timeout: 10_000 })
      .toEqual({
        "sale payable": 140_000,
        "sale shopper": -140_000,
        "delivery payable": 25_000,
        "delivery shopper": -25_000,
        "commission payable": -7_000,
        "commission commission": 7_000,
        "tax payable": -1_400 - 700,
        "tax vat_withheld": 1_400,
        "tax pit_withheld": 700,
        "cash_collected payable": -445_000,
        "cash_collected shopper": 445_000,
        "refund payable": 280_000,
        "refund shopper": -280_000,
      });
    const kept = await summaryOf(order);
    expect(kept.total).toBe(165_000);
    expect(kept.summary).toMatchObject({ paid_total: 445_000, refunded_total: 280_000 });
    const seen = await shopperSees(number);
    expect(seen.total).toBe(165_000);
    expect(seen.consignments[0].returns).toMatchObject([{ state: "refunded", amount: 280_000 }]);
  }, 60_000);

  it("all of them give everything back, with the delivery, and the consignment is returned", async () => {
    const { order, id, line } = await delivered();
    for (const quantity of [1, 2]) {
      await give(id, line, quantity);
      const { id: return_id } = await lastReturn(id);
      const here = await change(lua, id, "receive-return", { return_id });
      expect(here.status).toBe(200);
      const back = await change(lua, id, "refund-return", { return_id, how: "cash" });
      expect(back.status).toBe(200);
    }
    const { state, returns } = await readConsignment(lua, id);
    expect([state, returns.map(({ amount }: { amount: number }) => amount)]).toEqual([
      "returned",
      [140_000, 305_000],
    ]);
    await expect
      .poll(() => ledgerOf(market, order), { timeout: 10_000 })
      .toEqual({
        "cash_collected payable": -445_000,
        "cash_collected shopper": 445_000,
        "refund payable": 445_000,
        "refund shopper": -445_000,
      });
    expect((await summaryOf(order)).summary).toMatchObject({
      paid_total: 445_000,
      refunded_total: 445_000,
      pending_difference: 0,
    });
  }, 60_000);

  it("are never more than were bought, also when two ask at once", async () => {
    const { id, line } = await delivered();
    const over = await give(id, line, 4);
    expect([over.status, over.body.code]).toEqual([409, "marketplace.return_too_many"]);
    const { state, revision } = await readConsignment(lua, id);
    const ask = (who: Ask, reason: string) =>
      who("POST", `/seller/consignments/${id}/return`, {
        seen: state,
        revision,
        lines: [{ line_item_id: line, quantity: 2, reason }],
      });
    const answers = await Promise.all([ask(lua, "damaged"), ask(both, "wrong")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await give(id, line, 2)).status).toBe(409);
    const { returns } = await readConsignment(lua, id);
    expect(returns).toHaveLength(1);
  }, 60_000);

  it("are received once and paid back once, however often it is pressed", async () => {
    const { order, id, line } = await delivered();
    await give(id, line, 1);
    const { id: return_id } = await lastReturn(id);
    const before = await stocks(market);
    const ten = async (what: string, more: object) => {
      const { state, revision } = await readConsignment(lua, id);
      const body = { seen: state, revision, return_id, ...more };
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => lua("POST", `/seller/consignments/${id}/${what}`, body)),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    };
    await ten("receive-return", {});
    await ten("refund-return", { how: "cash" });
    const [stocked = 0] = before["GAO-5"] ?? [];
    expect((await stocks(market))["GAO-5"]?.[0]).toBe(stocked + 1);
    expect((await summaryOf(order)).summary.refunded_total).toBe(140_000);
  }, 60_000);

  it("that are refused stay with the shopper, who can ask again", async () => {
    const { id, line } = await delivered();
    await give(id, line, 3);
    const { id: return_id } = await lastReturn(id);
    const { status, body } = await change(lua, id, "refuse-return", {
      return_id,
      reason: "Đã mở bao",
    });
    expect([status, body.consignment?.returns]).toMatchObject([
      200,
      [{ state: "refused", note: "Đã mở bao" }],
    ]);
    const late = await change(lua, id, "receive-return", { return_id });
    expect([late.status, late.body.code]).toEqual([409, "marketplace.return_is_refused"]);
    expect((await give(id, line, 3)).status).toBe(200);
  }, 60_000);

  it("are not paid back before anybody has said who took the money", async () => {
    const { order, ids } = await placeOrder(market, { [rice]: 1 });
    const id = ids.get("tht-lua") ?? "";
    await moveTo(lua, id, "ship");
    await change(lua, id, "deliver", {});
    const { lines } = await readConsignment(lua, id);
    await give(id, lines[0].line_item_id, 1);
    const { id: return_id } = await lastReturn(id);
    await change(lua, id, "receive-return", { return_id });
    const { status, body } = await change(lua, id, "refund-return", { return_id, how: "cash" });
    expect([status, body.code]).toEqual([409, "marketplace.cash_unrecorded"]);
    const told = await change(lua, id, "cash", { holder: "carrier" });
    expect(told.body.consignment?.cash).toEqual({ holder: "carrier", amount: 165_000 });
    const paid = await change(lua, id, "refund-return", { return_id, how: "cash" });
    expect(paid.status).toBe(200);
    await expect
      .poll(() => ledgerOf(market, order), { timeout: 10_000 })
      .toEqual({
        "cash_collected carrier": -165_000,
        "cash_collected shopper": 165_000,
        "refund payable": 165_000,
        "refund shopper": -165_000,
      });
  }, 60_000);
});

it("staff ask for a return, and say that the market has paid the shopper back", async () => {
  const { order, id, line } = await delivered();
  const province = await market.staff("province");
  const path = `/admin/consignments/${id}`;
  const ask = async (who: Awaited<ReturnType<typeof market.staff>>, what: string, more: object) => {
    const { state, revision } = await readConsignment(lua, id);
    return who("POST", `${path}/${what}`, { seen: state, revision, ...more });
  };
  const lines = [{ line_item_id: line, quantity: 1, reason: "wrong" }];
  const commune = await market.staff("commune");
  expect((await ask(commune, "return", { lines })).status).toBe(403);
  expect((await ask(province, "return", { lines })).status).toBe(200);
  const { id: return_id } = await lastReturn(id);
  await change(lua, id, "receive-return", { return_id });
  const paid = await ask(province, "refund-return", { return_id, how: "transfer" });
  expect([paid.status, paid.body.consignments?.[0]?.returns]).toMatchObject([
    200,
    [{ state: "refunded", paid_by: "market" }],
  ]);
  await expect
    .poll(() => ledgerOf(market, order), { timeout: 10_000 })
    .toMatchObject({ "refund market_cash": 140_000, "refund shopper": -140_000 });
}, 60_000);

it("leaves the sums of the market and the ledger right to the đồng", async () => {
  const staff = await market.staff();
  const { body } = await staff("GET", "/admin/market-connection");
  expect(body.reconciliation).toMatchObject({ difference: 0, differing: [] });
  expect(await market.exec("check-ledger")).toContain(
    "0 postings do not sum to nothing, 0 balances, 0 consignments and 0 orders",
  );
}, 60_000);

describe("to staff, what shoppers give back", () => {
  it("is listed by state, opened with who did what, and of their communes alone", async () => {
    const { id, line } = await delivered();
    await give(id, line, 1, "wrong");
    const asked = await lastReturn(id);
    const province = await market.staff();
    const found = async (query: string, ask = province) =>
      (await ask("GET", `/admin/consignment-returns?limit=100&${query}`)).body.returns.map(
        (one: { id: string }) => one.id,
      );
    expect(await found("state=requested")).toContain(asked.id);
    expect(await found("state=received")).not.toContain(asked.id);
    const { body } = await province("GET", `/admin/consignment-returns/${asked.id}`);
    expect(body.return).toMatchObject({
      state: "requested",
      amount: null,
      lines: [{ quantity: 1, reason: "wrong" }],
      consignment: { id, state: "delivered", cash_holder: "seller" },
      cooperative: { name: "THT Lúa (minh hoạ)" },
      partly_refunded: false,
      history: [{ state: "return_requested", by: "Chủ lúa (minh hoạ)" }],
    });
    expect(JSON.stringify(body)).not.toContain(ADDRESS.phone);
    expect(await found(`q=${body.return.consignment.number}`)).toEqual([asked.id]);
    const commune = await market.staff("commune");
    expect(await found("", commune)).toEqual([]);
    expect((await commune("GET", `/admin/consignment-returns/${asked.id}`)).status).toBe(404);
    expect((await province("GET", "/admin/consignment-returns?state=lost")).status).toBe(400);
    expect((await province("GET", "/admin/consignment-returns/conret_none")).status).toBe(404);
  });

  it("is paid back by the market, once, by who saw how it stands", async () => {
    const { id, line } = await delivered();
    await give(id, line, 3);
    const { id: return_id } = await lastReturn(id);
    await change(lua, id, "receive-return", { return_id });
    const province = await market.staff();
    const { consignment } = (await province("GET", `/admin/consignment-returns/${return_id}`)).body
      .return;
    const pay = () =>
      province("POST", `/admin/consignments/${id}/refund-return`, {
        ...{ seen: consignment.state, revision: consignment.revision, return_id, how: "transfer" },
      });
    const paid = await Promise.all([pay(), pay()]);
    expect(paid.map(({ status }) => status)).toEqual([200, 200]);
    const { body } = await province("GET", `/admin/consignment-returns/${return_id}`);
    expect(body.return).toMatchObject({
      ...{ state: "refunded", paid_by: "market", paid_how: "transfer", amount: 445_000 },
      history: [
        ...[{ state: "return_requested" }, { state: "return_received" }, { state: "refunded" }],
      ],
    });
  });
});
