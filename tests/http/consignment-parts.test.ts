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
import { TestMarket } from "../support/market";
import { makeSellers, seller } from "../support/sellers";
import { ADDRESS, Shopper } from "../support/shopper";

type Ask = Awaited<ReturnType<typeof seller>>;

let market: TestMarket;
let mam: Ask;
let packer: Ask;
let lua: Ask;
let variants: { big: string; small: string; gao: string };

beforeAll(async () => {
  market = await TestMarket.open("consignment_parts");
  await importGoods(market, {
    "nuoc-mam": [
      { sku: "NM-500", price: 95_000, stock: 1_000 },
      { sku: "NM-1000", price: 180_000, stock: 1_000 },
    ],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 1_000 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  mam = await seller(market, "mam");
  packer = await seller(market, "packer");
  lua = await seller(market, "lua");
  const goods = await goodsBySku(market);
  const of = (sku: string) => goods.get(sku)?.variant ?? "";
  variants = { small: of("NM-500"), big: of("NM-1000"), gao: of("GAO-5") };
});
afterAll(() => market.close());

/** Two small bottles, a big one, and a bag of rice of the other co-operative: 370.000 + 140.000 + twice 25.000 đ. */
async function place() {
  const placed = await placeOrder(market, {
    [variants.small]: 2,
    [variants.big]: 1,
    [variants.gao]: 1,
  });
  const id = placed.ids.get("htx-mam") ?? "";
  const { lines } = await readConsignment(mam, id);
  const lineOf = (price: number): string =>
    lines.find((line: { unit_price: number }) => line.unit_price === price)?.line_item_id;
  return { ...placed, id, small: lineOf(95_000), big: lineOf(180_000) };
}

const lookUp = async (number: number) =>
  (await market.store("GET", `/store/orders/lookup?number=${number}&phone=${ADDRESS.phone}`)).body
    .order;

const reason = "Mẻ này chưa đạt";

describe("a line that can't be delivered", () => {
  it("leaves the order piece by piece, goes back to the stock, and both sides see it", async () => {
    const placed = await place();
    const before = await stocks(market);
    const { status, body } = await change(mam, placed.id, "cancel-line", {
      line_item_id: placed.small,
      quantity: 1,
      reason,
    });
    expect([status, body.consignment?.goods_total]).toEqual([200, 275_000]);
    const [stocked = 0, reserved = 0] = before["NM-500"] ?? [];
    expect((await stocks(market))["NM-500"]).toEqual([stocked, reserved - 1]);
    expect((await stocks(market))["NM-1000"]).toEqual(before["NM-1000"]);
    const seen = await lookUp(placed.number);
    expect(seen.total).toBe(275_000 + 140_000 + 50_000);
    const own = seen.consignments.find(({ id }: { id: string }) => id === placed.id);
    expect(own.cancelled_lines).toMatchObject([{ quantity: 1, amount: 95_000, reason }]);
    expect(body.consignment.history.at(-1)).toMatchObject({
      kind: "line_cancelled",
      note: reason,
      facts: { lines: [{ line_item_id: placed.small, quantity: 1 }], amount: 95_000 },
    });
  }, 60_000);

  it("takes its share of a discount along", async () => {
    const staff = await market.staff();
    const promotion = await staff("POST", "/admin/promotions", {
      code: "BOT10",
      type: "standard",
      status: "active",
      application_method: {
        type: "fixed",
        target_type: "items",
        allocation: "each",
        value: 10_000,
        currency_code: "vnd",
        max_quantity: 10,
      },
    });
    expect(promotion.status).toBe(200);
    const shopper = await Shopper.withCart(market, { [variants.small]: 3 });
    await shopper.tell({ promo_codes: ["BOT10"] });
    await shopper.payOnDelivery();
    const { body: placed } = await shopper.complete();
    expect(placed.order.total).toBe(3 * 85_000 + 25_000);
    const parts = () =>
      market.sql<{ id: string }>("select id from consignment where order_id = $1", [
        placed.order.id,
      ]);
    await expect.poll(async () => (await parts()).length, { timeout: 10_000 }).toBe(1);
    const id = (await parts())[0]?.id ?? "";
    const { lines } = await readConsignment(mam, id);
    const { body } = await change(mam, id, "cancel-line", {
      line_item_id: lines[0].line_item_id,
      quantity: 2,
      reason,
    });
    expect(body.consignment.goods_total).toBe(85_000);
    expect(body.consignment.cancelled_lines).toMatchObject([{ amount: 170_000 }]);
    expect((await lookUp(placed.order.display_id)).total).toBe(85_000 + 25_000);
  }, 60_000);

  it("is taken out once, however often it is pressed", async () => {
    const placed = await place();
    const { state, revision } = await readConsignment(mam, placed.id);
    const body = { seen: state, revision, line_item_id: placed.small, quantity: 1, reason };
    const path = `/seller/consignments/${placed.id}/cancel-line`;
    const answers = await Promise.all(Array.from({ length: 10 }, () => mam("POST", path, body)));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    expect((await lookUp(placed.number)).total).toBe(275_000 + 140_000 + 50_000);
  }, 60_000);

  it("by two people for different lines has one winner, and tells the other", async () => {
    const placed = await place();
    const { state, revision } = await readConsignment(mam, placed.id);
    const path = `/seller/consignments/${placed.id}/cancel-line`;
    const press = (ask: Ask, line_item_id: string) =>
      ask("POST", path, { seen: state, revision, line_item_id, quantity: 1, reason });
    const answers = await Promise.all([press(mam, placed.small), press(packer, placed.big)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.find(({ status }) => status === 409);
    expect(loser?.body.code).toBe("marketplace.consignment_changed");
  }, 60_000);

  it("while another packs has one winner", async () => {
    const placed = await place();
    await moveTo(mam, placed.id, "accept");
    const { state, revision } = await readConsignment(mam, placed.id);
    const path = `/seller/consignments/${placed.id}`;
    const answers = await Promise.all([
      mam("POST", `${path}/cancel-line`, {
        seen: state,
        revision,
        line_item_id: placed.small,
        quantity: 1,
        reason,
      }),
      packer("POST", `${path}/pack`, { seen: state, revision }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  }, 60_000);

  it("of what is packed already is unpacked, and the rest packed anew and delivered", async () => {
    const placed = await place();
    const before = await stocks(market);
    await moveTo(mam, placed.id, "pack");
    const { body } = await change(mam, placed.id, "cancel-line", {
      line_item_id: placed.big,
      quantity: 1,
      reason,
    });
    expect(body.consignment.state).toBe("accepted");
    const path = `/seller/consignments/${placed.id}`;
    for (const [action, seen] of [
      ["pack", "accepted"],
      ["ship", "packed"],
      ["deliver", "shipped"],
    ] as const) {
      const more = action === "deliver" ? { cash: "seller" } : {};
      expect((await mam("POST", `${path}/${action}`, { seen, ...more })).status).toBe(200);
    }
    const [small = 0, smallReserved = 0] = before["NM-500"] ?? [];
    const [big = 0, bigReserved = 0] = before["NM-1000"] ?? [];
    expect(await stocks(market)).toMatchObject({
      "NM-500": [small - 2, smallReserved - 2],
      "NM-1000": [big, bigReserved - 1],
    });
    await expect
      .poll(() => ledgerOf(market, placed.order), { timeout: 10_000 })
      .toMatchObject({ "sale payable": 190_000, "cash_collected payable": -215_000 });
  }, 60_000);

  it("as the last of its consignment cancels it, with its delivery", async () => {
    const placed = await place();
    await change(mam, placed.id, "cancel-line", {
      line_item_id: placed.small,
      quantity: 2,
      reason,
    });
    const { body } = await change(mam, placed.id, "cancel-line", {
      line_item_id: placed.big,
      quantity: 1,
      reason,
    });
    expect(body.consignment.state).toBe("cancelled");
    const seen = await lookUp(placed.number);
    expect([seen.total, seen.status]).toEqual([165_000, "pending"]);
  }, 60_000);

  it("is not more than there is, nor another's, nor without a reason", async () => {
    const placed = await place();
    const over = await change(mam, placed.id, "cancel-line", {
      line_item_id: placed.small,
      quantity: 3,
      reason,
    });
    expect([over.status, over.body.code]).toEqual([409, "marketplace.line_too_many"]);
    expect(over.body.message).toContain("2");
    const other = await readConsignment(lua, placed.ids.get("tht-lua") ?? "");
    const foreign = await change(mam, placed.id, "cancel-line", {
      line_item_id: other.lines[0].line_item_id,
      quantity: 1,
      reason,
    });
    expect([foreign.status, foreign.body.code]).toEqual([404, "marketplace.line_unknown"]);
    const silent = await change(mam, placed.id, "cancel-line", {
      line_item_id: placed.small,
      quantity: 1,
      reason: " ",
    });
    expect([silent.status, silent.body.field]).toEqual([400, "reason"]);
  }, 60_000);
});

describe("a consignment in several parcels", () => {
  it("goes part by part, each with its carrier and number, until all of it has arrived", async () => {
    const placed = await place();
    const before = await stocks(market);
    await moveTo(mam, placed.id, "accept");
    const first = await change(packer, placed.id, "send-part", {
      lines: [{ line_item_id: placed.small, quantity: 1 }],
      carrier: "Bưu điện Mũi Né",
      tracking_number: "VN1",
    });
    expect([first.status, first.body.consignment?.state]).toEqual([200, "accepted"]);
    expect(first.body.consignment.actions).toEqual(["pack"]);
    const [stocked = 0, reserved = 0] = before["NM-500"] ?? [];
    expect((await stocks(market))["NM-500"]).toEqual([stocked - 1, reserved - 1]);
    const whole = await mam("POST", `/seller/consignments/${placed.id}/cancel`, {
      seen: "accepted",
      reason,
    });
    expect([whole.status, whole.body.code]).toEqual([409, "marketplace.consignment_partly_sent"]);
    await change(mam, placed.id, "pack", {});
    const shipped = await change(mam, placed.id, "ship", {
      carrier: "Xe nhà",
      tracking_number: "VN2",
    });
    expect(shipped.body.consignment).toMatchObject({
      state: "shipped",
      changes: ["arrive-part", "back-part"],
      parcels: [
        { carrier: "Bưu điện Mũi Né", tracking_number: "VN1", lines: [{ quantity: 1 }] },
        { carrier: "Xe nhà", tracking_number: "VN2" },
      ],
    });
    const arrived = await change(mam, placed.id, "arrive-part", {
      parcel_id: shipped.body.consignment.parcels[0].id,
    });
    expect([arrived.status, arrived.body.consignment?.changes]).toEqual([200, ["back-part"]]);
    const { body } = await change(mam, placed.id, "deliver", { cash: "carrier" });
    expect(body.consignment.state).toBe("delivered");
    expect(
      body.consignment.parcels.every(({ delivered_at }: { delivered_at: string }) => delivered_at),
    ).toBe(true);
    const seen = await lookUp(placed.number);
    const own = seen.consignments.find(({ id }: { id: string }) => id === placed.id);
    expect(own.parcels).toHaveLength(2);
    const [after = 0] = (await stocks(market))["NM-500"] ?? [];
    expect(after).toBe(stocked - 2);
  }, 60_000);

  it("is on its way with its last piece, and what is not sent can still be cancelled", async () => {
    const placed = await place();
    await moveTo(mam, placed.id, "pack");
    const part = await change(mam, placed.id, "send-part", {
      lines: [
        { line_item_id: placed.small, quantity: 2 },
        { line_item_id: placed.small, quantity: 1 },
      ],
    });
    expect([part.status, part.body.code]).toEqual([409, "marketplace.line_too_many"]);
    await change(mam, placed.id, "send-part", {
      lines: [{ line_item_id: placed.small, quantity: 2 }],
    });
    const { body } = await change(mam, placed.id, "cancel-line", {
      line_item_id: placed.big,
      quantity: 1,
      reason,
    });
    expect([body.consignment.state, body.consignment.goods_total]).toEqual(["shipped", 190_000]);
    const all = await place();
    await moveTo(mam, all.id, "accept");
    const sent = await change(mam, all.id, "send-part", {
      lines: [
        { line_item_id: all.small, quantity: 2 },
        { line_item_id: all.big, quantity: 1 },
      ],
    });
    expect(sent.body).toMatchObject({ consignment: { state: "shipped" } });
  }, 60_000);

  it("of which a piece of a line has left loses the other piece, and the rest goes", async () => {
    const placed = await place();
    await moveTo(mam, placed.id, "accept");
    const before = await stocks(market);
    const lines = [{ line_item_id: placed.small, quantity: 1 }];
    expect((await change(mam, placed.id, "send-part", { lines })).status).toBe(200);
    const cut = await change(mam, placed.id, "cancel-line", {
      line_item_id: placed.small,
      quantity: 1,
      reason,
    });
    expect([cut.status, cut.body.consignment?.goods_total]).toEqual([200, 275_000]);
    const [stocked = 0, reserved = 0] = before["NM-500"] ?? [];
    expect((await stocks(market))["NM-500"]).toEqual([stocked - 1, reserved - 2]);
    expect(cut.body.consignment.left).toEqual([{ line_item_id: placed.big, quantity: 1 }]);
    expect((await change(mam, placed.id, "pack", {})).status).toBe(200);
    expect((await change(mam, placed.id, "ship", {})).body.consignment.state).toBe("shipped");
  }, 60_000);

  it("sends a part once, however often it is pressed", async () => {
    const placed = await place();
    await moveTo(mam, placed.id, "accept");
    const before = await stocks(market);
    const { state, revision } = await readConsignment(mam, placed.id);
    const lines = [{ line_item_id: placed.small, quantity: 1 }];
    const path = `/seller/consignments/${placed.id}/send-part`;
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => mam("POST", path, { seen: state, revision, lines })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const { parcels } = await readConsignment(mam, placed.id);
    expect(parcels).toHaveLength(1);
    const [stocked = 0] = before["NM-500"] ?? [];
    expect((await stocks(market))["NM-500"]?.[0]).toBe(stocked - 1);
  }, 60_000);
});

it("leaves the sums of the market and the ledger right to the đồng", async () => {
  const staff = await market.staff();
  const { body } = await staff("GET", "/admin/market-connection");
  expect(body.reconciliation).toMatchObject({ difference: 0, differing: [] });
  expect(await market.exec("check-ledger")).toContain(
    "0 postings do not sum to nothing, 0 balances, 0 consignments and 0 orders",
  );
}, 60_000);
