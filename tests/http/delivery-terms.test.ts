import type { CartDelivery } from "@nang-gio/marketplace/contract";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inDays } from "../support/days";
import { RATES, readTerms, tellTerms } from "../support/delivery-terms";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { makeSellers, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";

type Ask = Awaited<ReturnType<typeof seller>>;

let market: TestMarket;
let mam: Ask;
let lua: Ask;
let packer: Ask;
let bottle = "";
let rice = "";

beforeAll(async () => {
  market = await TestMarket.open("delivery_terms");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 1_000 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 1_000 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  mam = await seller(market, "mam");
  lua = await seller(market, "lua");
  packer = await seller(market, "packer");
  const goods = await goodsBySku(market);
  const staff = await market.staff();
  for (const [sku, weight] of [
    ["NM-500", 600],
    ["GAO-5", 5_000],
  ] as const) {
    const { product = "", variant = "" } = goods.get(sku) ?? {};
    const path = `/admin/products/${product}/variants/${variant}`;
    expect((await staff("POST", path, { weight })).status).toBe(200);
  }
  bottle = goods.get("NM-500")?.variant ?? "";
  rice = goods.get("GAO-5")?.variant ?? "";
});
afterAll(() => market.close());

const cartWith = async (province: string, pieces: Record<string, number>) => {
  const shopper = await Shopper.come(market);
  for (const [variant, quantity] of Object.entries(pieces)) await shopper.add(variant, quantity);
  await shopper.tellAddress(undefined, province);
  await shopper.choose();
  await shopper.payOnDelivery();
  return shopper;
};

const optionOf = (delivery: CartDelivery | undefined, kind: "delivery" | "pickup") =>
  delivery?.options.find((option) => option.kind === kind);

const feesOf = async (shopper: Shopper) =>
  [...(await shopper.deliveries())].map(([handle, delivery]) => [
    handle,
    optionOf(delivery, "delivery")?.amount,
  ]);

const codes = ({ body }: Awaited<ReturnType<Shopper["check"]>>) =>
  body.problems.map(({ code }: { code: string }) => code);

describe("a co-operative's own terms", () => {
  it("are the market's until it tells others", async () => {
    expect(await readTerms(packer)).toMatchObject({
      revision: 0,
      rates: null,
      pickup: { offered: true },
      closing: null,
      home_province: "68",
      flat_fee: 25_000,
      without_weight: 0,
      may_change: false,
    });
    expect(await feesOf(await cartWith("01", { [bottle]: 1, [rice]: 1 }))).toEqual([
      ["htx-mam", 25_000],
      ["tht-lua", 25_000],
    ]);
  });

  it("are told by who runs it, once, and only as they were seen", async () => {
    expect((await packer("POST", "/seller/delivery-terms", { seen: 0 })).status).toBe(403);
    const sent = { seen: 0, rates: RATES, dispatch_days: 1 };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => mam("POST", "/seller/delivery-terms", sent)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await readTerms(mam)).toMatchObject({ revision: 1, rates: RATES, dispatch_days: 1 });
    const other = await mam("POST", "/seller/delivery-terms", { seen: 0, dispatch_days: 3 });
    expect([other.status, other.body.code]).toEqual([409, "marketplace.terms_changed"]);
    const both = await Promise.all(
      [4, 5].map((dispatch_days) =>
        mam("POST", "/seller/delivery-terms", { seen: 1, dispatch_days }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    await tellTerms(mam, { dispatch_days: 1 });
    const { body } = await (await market.staff())(
      "GET",
      "/admin/audit?path=/seller/delivery-terms",
    );
    expect(body.entries.map(({ status }: { status: number }) => status)).toContain(409);
    expect(JSON.stringify(body.entries)).toContain("further_kg_fee");
  });

  const step = (steps: object[]) => ({ rates: { ...RATES, home: { ...RATES.home, steps } } });
  const named = (provinces: string[][]) => ({
    rates: { ...RATES, named: provinces.map((of) => ({ ...RATES.rest, provinces: of })) },
  });
  const closed = (from: string, to: string) => ({ closing: { from, to, takes_orders: true } });
  it.each<[string, object]>([
    ["rates.home.steps", step([])],
    ["rates.home.steps.0.fee", step([{ up_to_g: 100, fee: -1 }])],
    ["rates.home.steps.0.fee", step([{ up_to_g: 100, fee: 1.5 }])],
    ["rates.home.steps.0.fee", step([{ up_to_g: 100, fee: 2_000_001 }])],
    ["rates.home.steps.0.up_to_g", step([{ up_to_g: 0, fee: 1 }])],
    ["rates.home.steps.1.up_to_g", step([100, 100].map((up_to_g) => ({ up_to_g, fee: 1 })))],
    ["rates.named.0.provinces", named([[]])],
    ["rates.named.0.provinces", named([["99"]])],
    ["rates.named.1.provinces", named([["79"], ["01", "79"]])],
    ["rates.rest", { rates: { ...RATES, rest: undefined } }],
    ["rates.free_over", { rates: { ...RATES, free_over: 0 } }],
    ["dispatch_days", { dispatch_days: 15 }],
    ["pickup.address", { pickup: { offered: true, address: " ", hours: "8–11" } }],
    ["pickup.hours", { pickup: { offered: true, address: "Khu phố 5" } }],
    ["closing.from", closed("2026-02-30", "2027-01-01")],
    ["closing.to", closed(inDays(3), inDays(3))],
    ["closing.to", closed(inDays(-3), inDays(0))],
    ["closing.to", closed(inDays(1), inDays(92))],
    ["price", { price: 1 }],
  ])("with a wrong %s are refused and name it: %j", async (field, change) => {
    const { revision } = await readTerms(mam);
    const { status, body } = await mam("POST", "/seller/delivery-terms", {
      seen: revision,
      ...change,
    });
    expect([status, body.field]).toEqual([400, field]);
    expect((await readTerms(mam)).revision).toBe(revision);
  });
});

describe("a cart of two co-operatives, each with its own terms", () => {
  beforeAll(async () => {
    await tellTerms(mam, { rates: RATES, dispatch_days: 1 });
    await tellTerms(lua, {
      rates: {
        ...RATES,
        named: [],
        free_over: null,
        rest: { steps: [{ up_to_g: 5_000, fee: 60_000 }], further_kg_fee: 10_000, days: 6 },
      },
    });
  });

  it("shows each one's fee by where it goes and what it weighs, from Medusa's own option", async () => {
    const shopper = await cartWith("79", { [bottle]: 1, [rice]: 1 });
    expect(await feesOf(shopper)).toEqual([
      ["htx-mam", 22_000],
      ["tht-lua", 60_000],
    ]);
    expect((await shopper.look()).shipping_total).toBe(82_000);
    await shopper.tellAddress(undefined, "68");
    expect(await feesOf(shopper)).toEqual([
      ["htx-mam", 15_000],
      ["tht-lua", 23_000],
    ]);
    expect((await shopper.look()).shipping_total).toBe(38_000);
    await shopper.add(bottle, 1);
    expect(Object.fromEntries(await feesOf(shopper))["htx-mam"]).toBe(17_000);
    expect((await shopper.look()).shipping_total).toBe(40_000);
    await shopper.add(bottle, 4);
    expect(Object.fromEntries(await feesOf(shopper))).toEqual({ "htx-mam": 0, "tht-lua": 23_000 });
    expect((await shopper.check()).body).toMatchObject({
      ok: true,
      cart_total: 6 * 95_000 + 140_000 + 23_000,
    });
  });

  it("shows the fee of the rest as provisional until it is known where to", async () => {
    const shopper = await Shopper.come(market);
    await shopper.add(bottle, 1);
    const option = optionOf((await shopper.deliveries()).get("htx-mam"), "delivery");
    expect(option).toMatchObject({ amount: 45_000, provisional: true, by: inDays(1 + 6) });
    await shopper.tellAddress();
    const known = optionOf((await shopper.deliveries()).get("htx-mam"), "delivery");
    expect(known).toMatchObject({ amount: 15_000, provisional: false, by: inDays(1 + 2) });
  });

  it("tells of a fee that changed meanwhile, once, and orders nothing at the old one", async () => {
    const shopper = await cartWith("79", { [bottle]: 1 });
    const dearer = { ...RATES, named: RATES.named.map((rate) => ({ ...rate, ...RATES.rest })) };
    await tellTerms(mam, { rates: dearer });
    const refused = await shopper.complete();
    expect([refused.status, refused.body.code]).toEqual([409, "marketplace.fee_changed"]);
    expect(refused.body.message).toContain("22.000");
    const told = await shopper.check();
    expect(told.body.problems).toMatchObject([
      { code: "fee_changed", price_before: 22_000, price_now: 45_000 },
    ]);
    expect(told.body.cart_total).toBe(95_000 + 45_000);
    expect(codes(await shopper.check())).toEqual([]);
    await tellTerms(mam, { rates: RATES });
    await shopper.check();
    await shopper.payOnDelivery();
    const { body } = await shopper.complete();
    expect([body.type, body.order.shipping_total]).toEqual(["order", 22_000]);
  });

  it("falls back to the market's flat fee once the own rates end", async () => {
    const shopper = await cartWith("79", { [rice]: 1 });
    const { rates } = await readTerms(lua);
    await tellTerms(lua, { rates: null });
    expect(codes(await shopper.check())).toEqual(["fee_changed"]);
    expect((await shopper.look()).shipping_total).toBe(25_000);
    await tellTerms(lua, { rates });
    expect(await feesOf(shopper)).toEqual([["tht-lua", 60_000]]);
  });

  it("are on the co-operative's page for everyone", async () => {
    const { body } = await market.store("GET", "/store/cooperatives/htx-mam/delivery");
    expect(body.delivery).toMatchObject({ rates: RATES, dispatch_days: 1, closing: null });
    expect((await market.store("GET", "/store/cooperatives/khong-co/delivery")).status).toBe(404);
  });
});

describe("a product's page", () => {
  const deliveryOf = async (handle: string) =>
    (await market.store("GET", `/store/catalogue/products/${handle}`)).body.delivery;

  it("says what this co-operative's own terms mean for a piece of it", async () => {
    await tellTerms(mam, { rates: RATES, dispatch_days: 1 });
    await expect
      .poll(() => deliveryOf("nuoc-mam"), { timeout: 2_000, interval: 50 })
      .toMatchObject({
        dispatch_by: inDays(1),
        fee: { from: 15_000, to: 45_000 },
        free_over: 500_000,
        home_days: 2,
        other_days: 6,
      });
    const { rates } = await readTerms(lua);
    await tellTerms(lua, { rates: null, dispatch_days: 2 });
    await expect
      .poll(() => deliveryOf("gao"), { timeout: 2_000, interval: 50 })
      .toMatchObject({
        dispatch_by: inDays(2),
        fee: { from: 25_000, to: 25_000 },
        home_days: 5,
        other_days: 5,
      });
    await tellTerms(lua, { rates });
  });

  it("counts a closing that is about to begin, and names no place where nobody is to come", async () => {
    const closing = { from: inDays(1), to: inDays(4), takes_orders: true };
    await tellTerms(mam, {
      dispatch_days: 2,
      closing,
      pickup: { offered: true, address: "Thôn 1, Mũi Né", hours: "7–17 giờ" },
    });
    await expect
      .poll(() => deliveryOf("nuoc-mam"), { timeout: 2_000, interval: 50 })
      .toMatchObject({
        dispatch_by: inDays(5),
        pickup: { address: "Thôn 1, Mũi Né", hours: "7–17 giờ" },
      });
    await tellTerms(mam, { closing: null, pickup: { offered: false } });
    await expect
      .poll(() => deliveryOf("nuoc-mam"), { timeout: 2_000, interval: 50 })
      .toMatchObject({ dispatch_by: inDays(2), pickup: null });
    await tellTerms(mam, { dispatch_days: 1 });
  });
});

describe("a co-operative that is closed", () => {
  const closing = {
    from: inDays(0),
    to: inDays(5),
    message: "Nghỉ Tết",
    message_en: "Closed for Tết",
  };
  const page = async () => (await market.store("GET", "/store/catalogue/products/nuoc-mam")).body;

  it("says so on its goods and in the cart, takes orders, and promises later", async () => {
    await tellTerms(mam, { closing: { ...closing, takes_orders: true } });
    await expect.poll(async () => (await page()).closing?.to, { timeout: 10_000 }).toBe(inDays(5));
    const { delivery } = (await market.store("GET", "/store/cooperatives/htx-mam/delivery")).body;
    expect(delivery.closing).toMatchObject({ message: "Nghỉ Tết", takes_orders: true });
    const listing = await market.store("GET", "/store/listing");
    expect([listing.body.count, JSON.stringify(listing.body)]).toEqual([
      2,
      expect.not.stringContaining("Nghỉ Tết"),
    ]);
    const shopper = await cartWith("68", { [bottle]: 1 });
    const ours = (await shopper.deliveries()).get("htx-mam");
    expect(ours?.closing?.to).toBe(inDays(5));
    expect(optionOf(ours, "delivery")?.by).toBe(inDays(5 + 1 + 2));
    const { body } = await shopper.complete();
    const kept = () =>
      market.sql("select dispatch_by from consignment where order_id = $1", [body.order.id]);
    await expect.poll(kept, { timeout: 10_000 }).toEqual([{ dispatch_by: inDays(5 + 1) }]);
  });

  it("takes none where it says so, and tells the shopper until when", async () => {
    const shopper = await cartWith("68", { [bottle]: 1 });
    await tellTerms(mam, { closing: { ...closing, takes_orders: false } });
    const told = await shopper.check("en");
    expect(codes(told)).toEqual(["closed"]);
    expect(told.body.problems[0].message).toContain("takes no orders until");
    const refused = await shopper.complete();
    expect([refused.status, refused.body.code]).toEqual([409, "marketplace.closed"]);
    await tellTerms(mam, { closing: null });
    expect(codes(await shopper.check())).toEqual([]);
    await expect.poll(async () => (await page()).closing, { timeout: 10_000 }).toBeNull();
    expect((await shopper.complete()).body.type).toBe("order");
  });

  it("is not closed before the day, nor is its closing shown", async () => {
    await tellTerms(mam, { closing: { ...closing, from: inDays(2), takes_orders: false } });
    const shopper = await cartWith("68", { [bottle]: 1 });
    expect((await shopper.deliveries()).get("htx-mam")?.closing).toBeNull();
    expect(codes(await shopper.check())).toEqual([]);
    await tellTerms(mam, { closing: null });
  });
});
