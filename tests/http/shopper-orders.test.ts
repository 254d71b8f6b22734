import { afterAll, beforeAll, expect, it } from "vitest";
import { moveTo, stocks } from "../support/consignments";
import { goodsBySku, importGoods } from "../support/goods";
import { TestMarket } from "../support/market";
import { photograph } from "../support/proposals";
import { makeSellers, type SELLERS, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";
import { sendPhotograph, shopperOf } from "../support/shoppers";
import { BANK, offerTransfers, tellTransfers } from "../support/transfers";

const EMAIL = "khach@example.com";

let market: TestMarket;
let goods: Awaited<ReturnType<typeof goodsBySku>>;
let shopper: Awaited<ReturnType<typeof shopperOf>>;

beforeAll(async () => {
  market = await TestMarket.open("shopper_orders", { env: BANK });
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 50 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 50 }],
  });
  await makeSellers(market);
  goods = await goodsBySku(market);
  await offerTransfers(market);
  shopper = await shopperOf(market, EMAIL);
});
afterAll(async () => {
  await market?.close();
});

const variantOf = (sku: string) => goods.get(sku)?.variant ?? "";

/** An order of the shopper's, with its consignments by co-operative. */
async function order(pieces: Record<string, number>, pay?: string) {
  const cart = await Shopper.withCart(
    market,
    Object.fromEntries(Object.entries(pieces).map(([sku, count]) => [variantOf(sku), count])),
  );
  await shopper("POST", `/store/account/carts/${cart.cart}`, {});
  if (pay) await cart.pay(pay);
  const { body } = await cart.complete();
  const number: number = body.order.display_id;
  return { number, path: `/store/account/orders/${number}`, ...(await look(number)) };
}

async function look(number: number) {
  const { body } = await shopper("GET", `/store/account/orders/${number}`);
  const part = (handle: string) =>
    body.order.consignments.find(
      (one: { cooperative: { handle: string } }) => one.cooperative.handle === handle,
    );
  return { order: body.order, may: body.may, part };
}

const seenAs = ({ id, state, revision }: { id: string; state: string; revision: number }) => ({
  id,
  revision,
  seen: state,
});

const noticesOf = async (name: keyof typeof SELLERS) => {
  const { body } = await (await seller(market, name))("GET", "/seller/notices");
  return body.notices.map(({ kind }: { kind: string }) => kind);
};

it("a shopper cancels one co-operative's part while it is not packed, and only once", async () => {
  const before = await stocks(market);
  const { number, path, may, part } = await order({ "NM-500": 2, "GAO-5": 1 });
  const mam = part("htx-mam");
  expect([may[mam.id].cancel, may[part("tht-lua").id].cancel]).toEqual([true, true]);
  const body = { consignments: [seenAs(mam)], reason: "Đặt nhầm" };
  const answers = await Promise.all([1, 2].map(() => shopper("POST", `${path}/cancel`, body)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const now = await look(number);
  expect([now.part("htx-mam").state, now.part("tht-lua").state]).toEqual(["cancelled", "placed"]);
  expect(now.order.total).toBe(now.part("tht-lua").total);
  expect((await stocks(market))["NM-500"]).toEqual(before["NM-500"]);
  const history = (await (await seller(market, "mam"))("GET", `/seller/consignments/${mam.id}`))
    .body.consignment.history;
  expect(history).toMatchObject([
    { kind: "moved", state: "cancelled", note: "Đặt nhầm", facts: { by_shopper: true } },
  ]);
  await expect
    .poll(() => noticesOf("mam"), { timeout: 10_000 })
    .toContain("marketplace.consignment_given_up");
});

it("a shopper cancels the whole order, but nothing that is packed, whoever was faster", async () => {
  const { number, path, order: whole } = await order({ "NM-500": 1, "GAO-5": 1 });
  const all = whole.consignments.map(seenAs);
  expect((await shopper("POST", `${path}/cancel`, { consignments: all })).status).toBe(200);
  const now = await look(number);
  expect(now.order.consignments.map(({ state }: { state: string }) => state)).toEqual([
    "cancelled",
    "cancelled",
  ]);

  const packed = await order({ "NM-500": 1 });
  const seen = seenAs(packed.part("htx-mam"));
  await moveTo(await seller(market, "mam"), seen.id, "pack");
  const late = await shopper("POST", `${packed.path}/cancel`, { consignments: [seen] });
  expect(late.status).toBe(409);
  const told = await shopper("POST", `${packed.path}/cancel`, {
    consignments: [{ ...seen, seen: "packed" }],
  });
  expect([told.status, told.body.field]).toEqual([400, "consignments.0.seen"]);
  const after = await look(packed.number);
  expect([after.part("htx-mam").state, after.may[seen.id].cancel]).toEqual(["packed", false]);
  const elsewhere = await shopper("POST", `${path}/cancel`, { consignments: [seen] });
  expect(elsewhere.status).toBe(404);
});

it("what was to be paid in advance shrinks with what is cancelled, and what was paid is to be paid back", async () => {
  const { number, path, part } = await order({ "NM-500": 1, "GAO-5": 1 }, "pp_vietqr_vietnam");
  const cancel = (one: Parameters<typeof seenAs>[0]) =>
    shopper("POST", `${path}/cancel`, { consignments: [seenAs(one)] });
  expect((await cancel(part("htx-mam"))).status).toBe(200);
  const unpaid = await look(number);
  const left = unpaid.part("tht-lua").total;
  expect(unpaid.order.prepayment).toMatchObject({ state: "awaiting", missing: left });
  const { purpose } = unpaid.order.prepayment.account;
  await tellTransfers(market, [{ reference: "T1", amount: left, content: purpose }]);
  await expect
    .poll(async () => (await look(number)).order.prepayment.state, { timeout: 10_000 })
    .toBe("paid");
  expect((await cancel((await look(number)).part("tht-lua"))).status).toBe(200);
  await expect
    .poll(async () => (await look(number)).order.prepayment, { timeout: 10_000 })
    .toMatchObject({ state: "cancelled", to_return: left, missing: 0 });
});

it("a shopper asks for a return with a picture, which its co-operative and staff see", async () => {
  const { number, path, part } = await order({ "NM-500": 3 });
  const { id, lines } = part("htx-mam");
  const ask = (pieces: number, revision: number, pictures: string[] = []) =>
    shopper("POST", `${path}/returns`, {
      consignment: { id, revision },
      lines: [{ line_item_id: lines[0].line_item_id, quantity: pieces, reason: "damaged" }],
      note: "Chai bị nứt",
      pictures,
    });
  expect((await ask(1, 0)).status).toBe(409);
  const mam = await seller(market, "mam");
  await moveTo(mam, id, "deliver");
  const { may, part: delivered } = await look(number);
  const { revision } = delivered("htx-mam");
  expect(may[id].returnable).toEqual([{ line_item_id: lines[0].line_item_id, quantity: 3 }]);

  const picture = await sendPhotograph(
    market,
    EMAIL,
    `${path}/pictures?consignment=${id}`,
    await photograph(),
  );
  expect([picture.status, picture.body.scan?.kind]).toEqual([201, "picture"]);
  const scan: string = picture.body.scan.id;

  expect((await ask(4, revision)).status).toBe(409);
  const strange = await ask(1, revision, ["scan_of_nobody"]);
  expect([strange.status, strange.body.field]).toEqual([400, "pictures"]);
  const answers = await Promise.all([1, 2].map(() => ask(2, revision, [scan])));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const now = await look(number);
  expect(now.part("htx-mam").returns).toMatchObject([
    { state: "requested", note: "Chai bị nứt", pictures: [scan] },
  ]);
  expect(now.may[id].returnable).toEqual([{ line_item_id: lines[0].line_item_id, quantity: 1 }]);

  const seen = (await mam("GET", `/seller/consignments/${id}`)).body.consignment.returns;
  expect(seen).toMatchObject([{ lines: [{ quantity: 2, reason: "damaged" }], pictures: [scan] }]);
  expect((await mam("GET", `/seller/scans/${scan}`)).status).toBe(200);
  expect((await (await seller(market, "lua"))("GET", `/seller/scans/${scan}`)).status).toBe(404);
  const staff = await market.staff();
  const { returns } = (await staff("GET", "/admin/consignment-returns?state=requested")).body;
  expect(returns).toMatchObject([{ pictures: [scan], consignment: { id } }]);
  expect((await staff("GET", `/admin/scans/${scan}`)).status).toBe(200);
  await expect
    .poll(() => noticesOf("mam"), { timeout: 10_000 })
    .toContain("marketplace.consignment_return_asked");

  await market.sql("update fulfillment set delivered_at = now() - interval '31 days'");
  const late = await ask(1, now.part("htx-mam").revision);
  expect([late.status, late.body.code]).toEqual([409, "shopper.return_too_late"]);
});

it("a shopper is given what to order again, at the price of then", async () => {
  const { path } = await order({ "NM-500": 2 });
  const { body } = await shopper("GET", `${path}/goods`);
  expect(body.goods).toEqual([
    {
      variant_id: variantOf("NM-500"),
      title: "Nước mắm cá cơm",
      quantity: 2,
      unit_price: 95_000,
    },
  ]);
});

it("words for a gift and an invoice's buyer reach each co-operative, and nonsense in their place nobody", async () => {
  const ordered = async (metadata: object) => {
    const cart = await Shopper.withCart(market, { [variantOf("NM-500")]: 1 });
    await cart.tell({ metadata });
    await shopper("POST", `/store/account/carts/${cart.cart}`, {});
    const { body } = await cart.complete();
    const { order: shown, part } = await look(body.order.display_id);
    const mam = await seller(market, "mam");
    const path = `/seller/consignments/${part("htx-mam").id}`;
    const { consignment } = (await mam("GET", path)).body;
    return [shown, consignment].map(({ gift, invoice }) => ({ gift, invoice }));
  };
  const invoice = { name: "Công ty Minh Hoạ", tax_code: "0312345678", address: "1 Lê Lợi" };
  const told = { gift: "Chúc mừng sinh nhật", invoice };
  expect(await ordered(told)).toEqual([told, told]);
  const none = { gift: null, invoice: null };
  expect(await ordered({ gift: 7, invoice: { name: "x" } })).toEqual([none, none]);
});
