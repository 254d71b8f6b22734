import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placeOrder } from "../support/consignments";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { makeSellers, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";

type Ask = Awaited<ReturnType<typeof seller>>;

const SOON = { timeout: 10_000, interval: 50 };
/** What the shop promises of the moments at which a promotion begins and ends. */
const PROMISED_MS = 2_000;

let market: TestMarket;
let mam: Ask;
let lua: Ask;
let goods: Awaited<ReturnType<typeof goodsBySku>>;

beforeAll(async () => {
  market = await TestMarket.open("promotions");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 1_000 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 1_000 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  [mam, lua] = await Promise.all([seller(market, "mam"), seller(market, "lua")]);
  goods = await goodsBySku(market);
});
afterAll(() => market.close());

const good = (sku: string) => goods.get(sku) ?? expect.fail(`no ${sku}`);

const BODY = {
  ...{ name: "Tết (minh hoạ)", kind: "percentage", value: 10, product_ids: null },
  begins_at: "2026-01-01T00:00:00Z",
};
const make = (changed: object = {}, key: string = randomUUID()) =>
  mam("POST", "/seller/promotions", { key, ...BODY, ...changed });
const move = (id: string, action: string) => mam("POST", `/seller/promotions/${id}/${action}`, {});

/** Price and struck price on a product's page and in the list of goods. */
async function shown(handle: string): Promise<unknown[]> {
  const [page, list] = await Promise.all([
    market.store("GET", `/store/catalogue/products/${handle}`),
    market.store("GET", "/store/listing?limit=20"),
  ]);
  const [variant] = page.body.product.variants;
  const card = list.body.products.find((one: { handle: string }) => one.handle === handle);
  return [variant.price_vnd, variant.compare_price_vnd, card.price_vnd, card.compare_price_vnd];
}
const plain = (price: number) => [price, null, price, null];
const reduced = (price: number, from: number) => [price, from, price, from];

/** What a cart of one piece costs. */
async function inCart(sku: string): Promise<number> {
  const shopper = await Shopper.come(market);
  await shopper.add(good(sku).variant, 1);
  return (await shopper.look()).items[0].unit_price;
}

describe("a reduction for everyone", () => {
  let id: string;

  it("is in the shop at once, old price beside it, and in the cart; others' goods stay", async () => {
    const made = await make();
    expect([made.status, made.body.promotion?.state]).toEqual([201, "running"]);
    id = made.body.promotion.id;
    await expect.poll(() => shown("nuoc-mam"), SOON).toEqual(reduced(85_500, 95_000));
    expect(await inCart("NM-500")).toBe(85_500);
    expect(await shown("gao")).toEqual(plain(140_000));
    expect(await inCart("GAO-5")).toBe(140_000);
  });

  it("follows a new price, and what is lower holds", async () => {
    const offer = (changed: object) =>
      mam("POST", "/seller/offers", { offers: [{ sku: "NM-500", ...changed }] });
    await offer({ price: 99_999 });
    await expect.poll(() => shown("nuoc-mam"), SOON).toEqual(reduced(89_999, 99_999));
    await offer({ sale_price: 80_000 });
    await expect.poll(() => shown("nuoc-mam"), SOON).toEqual(reduced(80_000, 99_999));
    await offer({ price: 95_000, sale_price: null });
    await expect.poll(() => shown("nuoc-mam"), SOON).toEqual(reduced(85_500, 95_000));
  });

  it("pauses, goes on, is changed and ends at once, each however often it is pressed", async () => {
    const pauses = await Promise.all([move(id, "pause"), move(id, "pause"), move(id, "pause")]);
    expect(pauses.map(({ status }) => status)).toEqual([200, 200, 200]);
    await expect.poll(() => shown("nuoc-mam"), SOON).toEqual(plain(95_000));
    const resumed = await move(id, "resume");
    expect(resumed.body.promotion.actions).toEqual(["pause", "end"]);
    await expect.poll(() => shown("nuoc-mam"), SOON).toEqual(reduced(85_500, 95_000));
    const { revision: seen } = resumed.body.promotion;
    const change = (value: number) =>
      mam("POST", `/seller/promotions/${id}`, { ...BODY, seen, value });
    expect((await change(20)).status).toBe(200);
    await expect.poll(() => shown("nuoc-mam"), SOON).toEqual(reduced(76_000, 95_000));
    expect((await change(30)).body.code).toBe("marketplace.promotion_rewritten");
    expect((await move(id, "end")).body.promotion).toMatchObject({ state: "ended", actions: [] });
    await expect.poll(() => shown("nuoc-mam"), SOON).toEqual(plain(95_000));
    expect((await move(id, "resume")).status).toBe(409);
    const lists = await market.sql(
      "select id from price_list where title like 'Khuyến mãi %' and deleted_at is null",
    );
    expect(lists).toEqual([]);
  });

  it("begins and ends by itself, within two seconds of its moments", async () => {
    const begins = Date.now() + 4_000;
    const ends = begins + 5_000;
    const made = await make({
      ...{ kind: "fixed", value: 15_000, product_ids: [good("NM-500").product] },
      begins_at: new Date(begins).toISOString(),
      ends_at: new Date(ends).toISOString(),
    });
    expect(made.body.promotion.state).toBe("planned");
    expect(await shown("nuoc-mam")).toEqual(plain(95_000));
    await expect
      .poll(() => shown("nuoc-mam"), { timeout: begins - Date.now() + PROMISED_MS, interval: 50 })
      .toEqual(reduced(80_000, 95_000));
    await expect
      .poll(() => shown("nuoc-mam"), { timeout: ends - Date.now() + PROMISED_MS, interval: 50 })
      .toEqual(plain(95_000));
  }, 30_000);

  it("sent twice is one, also by two at once", async () => {
    const key = randomUUID();
    const answers = await Promise.all([make({}, key), make({}, key)]);
    const ids = new Set(answers.map(({ body }) => body.promotion.id));
    expect(ids.size).toBe(1);
    const [only = ""] = ids;
    await move(only, "end");
    await expect.poll(() => shown("nuoc-mam"), SOON).toEqual(plain(95_000));
  });
});

it.each([
  ["value", { value: 95 }, "promotion_percentage"],
  ["value", { kind: "fixed", value: 95_000 }, "promotion_too_much"],
  ["kind", { code: "TET2027" }, "promotion_code_fixed"],
  ["uses_limit", { kind: "fixed", value: 1_000, uses_limit: 3 }, "promotion_limit_code"],
  ["ends_at", { ends_at: "2025-01-01T00:00:00Z" }, "promotion_backwards"],
])("a wrong %s is refused by its name (%o)", async (field, changed, code) => {
  const { status, body } = await make(changed);
  expect([status, body.details[0].field, body.details[0].code]).toEqual([
    400,
    field,
    `marketplace.${code}`,
  ]);
});

it("another co-operative's goods can't be reduced", async () => {
  const foreign = await make({ product_ids: [good("NM-500").product, good("GAO-5").product] });
  expect(foreign.status).toBe(404);
  expect(await shown("gao")).toEqual(plain(140_000));
  expect((await lua("GET", "/seller/promotions")).body.count).toBe(0);
});

interface Item {
  quantity: number;
  unit_price: number;
  adjustments: Array<{ amount: number }>;
}

/** What a line of a cart comes to. */
const paidFor = ({ quantity, unit_price, adjustments }: Item) =>
  adjustments.reduce((left, { amount }) => left - amount, quantity * unit_price);

describe("a code", () => {
  const code = "TET2027";
  let id: string;

  const cartWith = async (pieces: Record<string, number>) => {
    const shopper = await Shopper.withCart(market, pieces);
    await shopper.tell({ promo_codes: [code] });
    await shopper.payOnDelivery();
    return shopper;
  };

  it("takes so much off each piece of its co-operative, and nothing off others'", async () => {
    const made = await make({ kind: "fixed", value: 7_000, code: "tet2027", uses_limit: 1 });
    expect(made.body.promotion).toMatchObject({ code, uses: 0, uses_limit: 1 });
    id = made.body.promotion.id;
    expect(await shown("nuoc-mam")).toEqual(plain(95_000));
    const shopper = await cartWith({ [good("NM-500").variant]: 3, [good("GAO-5").variant]: 1 });
    const { items } = await shopper.look();
    const totals = new Map(
      items.map((item: Item & { product_handle: string }) => [item.product_handle, paidFor(item)]),
    );
    expect([totals.get("nuoc-mam"), totals.get("gao")]).toEqual([3 * 88_000, 140_000]);
    const { body } = await shopper.complete();
    expect(body.order.total).toBe(3 * 88_000 + 140_000 + 2 * 25_000);
    expect((await mam("GET", `/seller/promotions/${id}`)).body.promotion.uses).toBe(1);
  });

  it("is refused once it was used as often as it may, and taken by nobody else", async () => {
    const shopper = await cartWith({ [good("NM-500").variant]: 1 });
    expect(paidFor((await shopper.look()).items[0])).toBe(95_000);
    const theirs = await lua("POST", "/seller/promotions", {
      ...{ ...BODY, key: randomUUID(), kind: "fixed", value: 1_000, code },
    });
    expect([theirs.status, theirs.body.code]).toEqual([409, "marketplace.promotion_code_taken"]);
  });

  it("with more uses works again, and paused or ended it does not", async () => {
    const { revision: seen } = (await mam("GET", `/seller/promotions/${id}`)).body.promotion;
    const changed = { ...BODY, seen, kind: "fixed", value: 9_000, code, uses_limit: 5 };
    expect((await mam("POST", `/seller/promotions/${id}`, changed)).status).toBe(200);
    const price = async () =>
      paidFor((await (await cartWith({ [good("NM-500").variant]: 1 })).look()).items[0]);
    expect(await price()).toBe(86_000);
    await move(id, "pause");
    expect(await price()).toBe(95_000);
    await move(id, "resume");
    expect(await price()).toBe(86_000);
    await move(id, "end");
    expect(await price()).toBe(95_000);
  });
});

it("the part of an order that a co-operative ships is reduced, to the đồng", async () => {
  const { body } = await make({ value: 33 });
  await expect.poll(() => shown("nuoc-mam"), SOON).toEqual(reduced(63_650, 95_000));
  const { ids } = await placeOrder(market, { [good("NM-500").variant]: 3 });
  const { consignment } = (await mam("GET", `/seller/consignments/${ids.get("htx-mam")}`)).body;
  expect(consignment.goods_total).toBe(3 * 63_650);
  await move(body.promotion.id, "end");
});
