import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goodsBySku, importGoods } from "../support/goods";
import { TestMarket } from "../support/market";

let market: TestMarket;
let staff: Awaited<ReturnType<TestMarket["staff"]>>;
let english: typeof staff;
let good: { variant: string; product: string; stock: string; place: string };

beforeAll(async () => {
  market = await TestMarket.open("staff_numbers");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM", price: 95_000, stock: 5 }],
    gao: [{ sku: "GAO", price: 140_000, stock: 3 }],
  });
  good = (await goodsBySku(market)).get("NM") ?? expect.fail("no NM");
  staff = await market.staff("province");
  english = await market.staff("province", "en");
});
afterAll(() => market.close());

const vnd = (amount: unknown) => ({ currency_code: "vnd", amount });
const new_product = (amount: unknown) => ({
  title: "Thử (minh hoạ)",
  options: [{ title: "Cỡ", values: ["Một"] }],
  variants: [{ title: "Một", options: { Cỡ: "Một" }, prices: [vnd(amount)] }],
});
const list = (amount: unknown) => ({
  title: "Giảm giá",
  description: "Thử",
  prices: [{ ...vnd(amount), variant_id: good.variant }],
});

const PRICES: Array<
  [name: string, path: () => string, body: (amount: unknown) => object, field: string]
> = [
  ["a new product", () => "/admin/products", new_product, "variants.0.prices.0.amount"],
  [
    "a product",
    () => `/admin/products/${good.product}`,
    (amount) => ({ variants: [{ id: good.variant, prices: [vnd(amount)] }] }),
    "variants.0.prices.0.amount",
  ],
  [
    "many products",
    () => "/admin/products/batch",
    (amount) => ({ create: [new_product(amount)] }),
    "create.0.variants.0.prices.0.amount",
  ],
  [
    "a variant",
    () => `/admin/products/${good.product}/variants/${good.variant}`,
    (amount) => ({ prices: [vnd(95_000), vnd(amount)] }),
    "prices.1.amount",
  ],
  [
    "many variants",
    () => `/admin/products/${good.product}/variants/batch`,
    (amount) => ({ update: [{ id: good.variant, prices: [vnd(amount)] }] }),
    "update.0.prices.0.amount",
  ],
  ["a price list", () => "/admin/price-lists", list, "prices.0.amount"],
  [
    "prices of a list",
    () => "/admin/price-lists/plist_any/prices/batch",
    (amount) => ({ create: [{ ...vnd(amount), variant_id: good.variant }] }),
    "create.0.amount",
  ],
];

describe.each(PRICES)("the price of %s", (_name, path, body, field) => {
  it.each([-1, 0, 1e308, 1.5, 1_000_000_001])("is not %d", async (amount) => {
    const answer = await staff("POST", path(), body(amount));
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: "access.request.invalid", field });
    expect(answer.body.message).toContain(
      `Yêu cầu có chỗ chưa đúng: ${field}. ${answer.body.details[0].message}`,
    );
  });
});

const STOCKS: Array<
  [name: string, path: () => string, body: (pieces: unknown) => object, field: string]
> = [
  [
    "a stock",
    () => `/admin/inventory-items/${good.stock}/location-levels/${good.place}`,
    (stocked_quantity) => ({ stocked_quantity }),
    "stocked_quantity",
  ],
  [
    "a new stock",
    () => `/admin/inventory-items/${good.stock}/location-levels`,
    (stocked_quantity) => ({ location_id: good.place, stocked_quantity }),
    "stocked_quantity",
  ],
  [
    "stocks of an item",
    () => `/admin/inventory-items/${good.stock}/location-levels/batch`,
    (stocked_quantity) => ({ update: [{ location_id: good.place, stocked_quantity }] }),
    "update.0.stocked_quantity",
  ],
  [
    "many stocks",
    () => "/admin/inventory-items/location-levels/batch",
    (stocked_quantity) => ({
      update: [{ inventory_item_id: good.stock, location_id: good.place, stocked_quantity }],
    }),
    "update.0.stocked_quantity",
  ],
  [
    "a new item",
    () => "/admin/inventory-items",
    (stocked_quantity) => ({ location_levels: [{ location_id: good.place, stocked_quantity }] }),
    "location_levels.0.stocked_quantity",
  ],
];

describe.each(STOCKS)("%s", (_name, path, body, field) => {
  it.each([-1, 2 ** 31, 1.5, 1e308])("is not %d", async (pieces) => {
    const answer = await staff("POST", path(), body(pieces));
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: "access.request.invalid", field });
  });
});

it("says what is expected, in the reader's language, and leaves all as it was", async () => {
  const path = `/admin/products/${good.product}/variants/${good.variant}`;
  const reason = async (ask: typeof staff, amount: number) =>
    (await ask("POST", path, { prices: [vnd(amount)] })).body.details[0].message;
  expect(await reason(staff, 1.5)).toBe("Cần một số nguyên.");
  expect(await reason(english, -1)).toBe("The value is too small or too short (at least 1).");
  expect(await reason(staff, 1e308)).toMatch(/^Giá trị quá lớn/);
  const { body } = await staff(
    "GET",
    `/admin/products/${good.product}?fields=variants.prices.amount`,
  );
  expect(body.product.variants[0].prices.map(({ amount }: { amount: number }) => amount)).toEqual([
    95_000,
  ]);
  const levels = await staff("GET", `/admin/inventory-items/${good.stock}/location-levels`);
  expect(levels.body.inventory_levels[0].stocked_quantity).toBe(5);
});

const promotion = (application_method: object) => ({
  code: `GIAM-${Math.random().toString(36).slice(2)}`.toUpperCase(),
  type: "standard",
  status: "active",
  is_automatic: false,
  application_method: {
    target_type: "items",
    allocation: "each",
    max_quantity: 10,
    currency_code: "vnd",
    ...application_method,
  },
});

describe("a promotion", () => {
  it.each([
    ["of 7%", { type: "percentage", value: 7 }, "type"],
    ["of half a đồng", { type: "fixed", value: 1000.5 }, "value"],
    ["of -1 đồng", { type: "fixed", value: -1 }, "value"],
    ["shared over the order", { type: "fixed", value: 5000, allocation: "across" }, "allocation"],
  ])("%s, which would leave parts of a đồng, is refused", async (_what, method, field) => {
    const answer = await staff("POST", "/admin/promotions", promotion(method));
    expect(answer.status).toBe(400);
    expect(answer.body.details[0]).toMatchObject({
      field: `application_method.${field}`,
      code: expect.stringMatching(/^marketplace\.discount_(whole|each)$/),
    });
  });

  it("of whole đồng off each item is taken, and stays whole", async () => {
    const taken = await staff(
      "POST",
      "/admin/promotions",
      promotion({ type: "fixed", value: 5000 }),
    );
    expect(taken.status).toBe(200);
    const path = `/admin/promotions/${taken.body.promotion.id}`;
    const change = (method: object) => staff("POST", path, { application_method: method });
    expect((await change({ type: "percentage", value: 7 })).status).toBe(400);
    expect((await change({ value: 7.5 })).status).toBe(400);
    expect((await change({ type: "fixed", value: 7000 })).status).toBe(200);
  });
});

it("what is charged by hand is whole đồng, and never less than nothing", async () => {
  for (const unit_price of [-1, 0.5, 1e308]) {
    for (const path of ["/admin/draft-orders", "/admin/order-edits/order_any/items"]) {
      const answer = await staff("POST", path, {
        items: [{ title: "Quà", quantity: 1, unit_price }],
      });
      expect([answer.status, answer.body.field]).toEqual([400, "items.0.unit_price"]);
    }
  }
});

it("a parcel may be free, but not cheaper", async () => {
  const { body } = await staff("GET", "/admin/shipping-options?limit=1");
  const path = `/admin/shipping-options/${body.shipping_options[0].id}`;
  expect((await staff("POST", path, { prices: [vnd(-1)] })).status).toBe(400);
  expect((await staff("POST", path, { prices: [vnd(0)] })).status).toBe(200);
});

it("who may not write is told so before its numbers are looked at", async () => {
  const auditor = await market.staff("auditor");
  expect((await auditor("POST", "/admin/products", new_product(-1))).status).toBe(403);
  expect((await market.anyone("POST", "/admin/products", new_product(-1))).status).toBe(401);
});
