import { afterAll, beforeAll, expect, it } from "vitest";
import { change, ledgerOf, readConsignment, stocks } from "../support/consignments";
import { RATES, tellTerms } from "../support/delivery-terms";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { readPdf } from "../support/pdf";
import { logIn, makeSellers, SELLERS, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";

type Ask = Awaited<ReturnType<typeof seller>>;

const PLACE = { address: "Khu phố 5, Mũi Né", hours: "8–11 giờ" };

let market: TestMarket;
let mam: Ask;
let bottle = "";

beforeAll(async () => {
  market = await TestMarket.open("pick_up");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 100 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 10 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  mam = await seller(market, "mam");
  bottle = (await goodsBySku(market)).get("NM-500")?.variant ?? "";
  await tellTerms(mam, { pickup: { offered: true, ...PLACE } });
});
afterAll(() => market.close());

/** A cart whose goods the shopper comes for. */
async function cartToCollect(): Promise<Shopper> {
  const shopper = await Shopper.withCart(market, { [bottle]: 2 });
  const delivery = (await shopper.deliveries()).get("htx-mam");
  const option = delivery?.options.find(({ kind }) => kind === "pickup");
  expect(option).toMatchObject({ amount: 0, place: PLACE });
  const choice = { cooperative_id: delivery?.cooperative.id ?? "", option_id: option?.id ?? "" };
  expect((await shopper.choose([choice])).status).toBe(200);
  await shopper.payOnDelivery();
  return shopper;
}

async function collected(): Promise<{ order: string; number: number; id: string }> {
  const { body } = await (await cartToCollect()).complete();
  expect(body.order.shipping_total).toBe(0);
  const parts = () =>
    market.sql<{ id: string }>("select id from consignment where order_id = $1", [body.order.id]);
  await expect.poll(async () => (await parts()).length, { timeout: 10_000 }).toBe(1);
  return {
    order: body.order.id,
    number: body.order.display_id,
    id: (await parts())[0]?.id ?? "",
  };
}

const press = (id: string, action: string, seen: string, more: object = {}) =>
  mam("POST", `/seller/consignments/${id}/${action}`, { seen, ...more });

it("goods that the shopper comes for are handed over, not sent, and the cash is the co-operative's", async () => {
  const before = (await stocks(market))["NM-500"];
  const { order, number, id } = await collected();
  const shown = await market.store("GET", `/store/orders/lookup?number=${number}&phone=0900000001`);
  expect(shown.body.order.consignments[0]).toMatchObject({ pickup: true, place: PLACE });
  await press(id, "accept", "placed");
  await press(id, "pack", "accepted");
  const packed = await readConsignment(mam, id);
  expect([packed.pickup, packed.actions]).toEqual([true, ["deliver", "cancel"]]);
  expect(packed.changes).not.toContain("send-part");
  const sent = await press(id, "ship", "packed");
  expect([sent.status, sent.body.code]).toEqual([400, "marketplace.pickup_not_sent"]);
  const lines = [{ line_item_id: packed.lines[0].line_item_id, quantity: 1 }];
  expect((await change(mam, id, "send-part", { lines })).body.code).toBe(
    "marketplace.pickup_not_sent",
  );
  const carried = await press(id, "deliver", "packed", { cash: "carrier" });
  expect([carried.status, carried.body.field]).toEqual([400, "cash"]);
  const answers = await Promise.all(
    [1, 2, 3].map(() => press(id, "deliver", "packed", { cash: "seller" })),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const done = await readConsignment(mam, id);
  expect([done.state, done.left, done.changes]).toEqual(["delivered", [], ["return"]]);
  expect(done.parcels).toMatchObject([
    { shipped_at: null, delivered_at: expect.stringMatching(/^20/) },
  ]);
  expect((await stocks(market))["NM-500"]).toEqual([(before?.[0] ?? 0) - 2, before?.[1]]);
  await expect
    .poll(() => ledgerOf(market, order), { timeout: 10_000 })
    .toMatchObject({ "sale payable": 190_000, "cash_collected payable": -190_000 });
  expect(Object.keys(await ledgerOf(market, order))).not.toContain("delivery payable");
  const staff = await market.staff();
  const { body } = await staff("GET", `/admin/orders/${order}?fields=fulfillment_status`);
  expect(body.order.fulfillment_status).toBe("delivered");
});

it("the money of handed over goods is never with a carrier, also where it is told later", async () => {
  const { id } = await collected();
  await press(id, "accept", "placed");
  await press(id, "pack", "accepted");
  await press(id, "deliver", "packed");
  const refused = await change(mam, id, "cash", { holder: "carrier" });
  expect([refused.status, refused.body.code]).toEqual([400, "marketplace.pickup_not_cash"]);
  expect((await change(mam, id, "cash", { holder: "seller" })).status).toBe(200);
});

it("what was handed over can be given back", async () => {
  const { id } = await collected();
  await press(id, "accept", "placed");
  await press(id, "pack", "accepted");
  await press(id, "deliver", "packed", { cash: "seller" });
  const { lines } = await readConsignment(mam, id);
  const back = [{ line_item_id: lines[0].line_item_id, quantity: 1, reason: "damaged" }];
  expect((await change(mam, id, "return", { lines: back })).status).toBe(200);
  const { returns } = await readConsignment(mam, id);
  const received = await change(mam, id, "receive-return", { return_id: returns[0].id });
  expect(received.status).toBe(200);
  expect((await readConsignment(mam, id)).returns[0]).toMatchObject({ amount: 95_000 });
});

it("is not offered where the co-operative wants nobody to come, nor ordered from then on", async () => {
  const shopper = await cartToCollect();
  await tellTerms(mam, { pickup: { offered: false } });
  const refused = await shopper.complete();
  expect([refused.status, refused.body.code]).toEqual([409, "marketplace.delivery_not_offered"]);
  const options = (await shopper.deliveries()).get("htx-mam")?.options ?? [];
  expect(options.map(({ kind }) => kind)).toEqual(["delivery"]);
  const { problems } = (await shopper.check()).body;
  expect(problems.map(({ code }: { code: string }) => code)).toEqual(["delivery_missing"]);
  await tellTerms(mam, { rates: RATES });
  const priced = (await shopper.deliveries()).get("htx-mam")?.options ?? [];
  expect(priced.map(({ kind, amount }) => [kind, amount])).toEqual([["delivery", 15_000]]);
  await tellTerms(mam, { rates: null, pickup: { offered: true, ...PLACE } });
});

it("the packing slip says what lies in the box, and its code opens the consignment in the workspace", async () => {
  const { id } = await collected();
  const { number } = await readConsignment(mam, id);
  const { body } = await logIn(market, SELLERS.mam.phone);
  const slip = async () => {
    const answer = await fetch(`${market.url}/seller/consignments/${id}/slip`, {
      headers: { authorization: `Bearer ${body.token}` },
    });
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    return new Uint8Array(await answer.arrayBuffer());
  };
  const first = await slip();
  const { words, codes } = await readPdf(first);
  expect(codes).toEqual([`http://localhost:2/ban-hang/kien-hang/${id}`]);
  const text = words.join(" ").replace(/\s+/g, " ");
  for (const part of [
    number,
    "HTX Mắm (minh hoạ)",
    "2 × Nước mắm cá cơm",
    "190.000",
    "Khách tự đến nhận",
  ]) {
    expect(text).toContain(part);
  }
  expect(await slip()).toEqual(first);
});
