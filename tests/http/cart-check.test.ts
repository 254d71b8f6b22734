import { afterAll, beforeAll, expect, it } from "vitest";
import {
  setPrice as changePrice,
  setStock as changeStock,
  goodsBySku,
  importGoods,
} from "../support/goods";
import { TestMarket } from "../support/market";
import { Shopper } from "../support/shopper";

let market: TestMarket;
let goods: Awaited<ReturnType<typeof goodsBySku>>;
let staff: Awaited<ReturnType<TestMarket["staff"]>>;

beforeAll(async () => {
  market = await TestMarket.open("cart_check");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO", price: 140_000, stock: 3 }],
  });
  goods = await goodsBySku(market);
  staff = await market.staff("province");
});
afterAll(() => market.close());

const good = (sku: string) => goods.get(sku) ?? expect.fail(`no ${sku}`);

const setPrice = (sku: string, amount: number) => changePrice(staff, good(sku), amount);
const setStock = (sku: string, pieces: number) => changeStock(staff, good(sku), pieces);

it("an empty cart is told what it lacks, in the reader's language", async () => {
  const shopper = await Shopper.come(market);
  const { status, body } = await shopper.check();
  expect(status).toBe(200);
  expect(body.ok).toBe(false);
  expect(body.problems.map(({ code }: { code: string }) => code)).toEqual([
    "cart_empty",
    "address_missing",
  ]);
  expect(body.problems[0].message).toBe("Giỏ hàng đang trống.");
  expect((await shopper.check("en")).body.problems[0].message).toBe("The cart is empty.");
});

it("price, stock, delivery and address are told all at once, and the new price holds from then", async () => {
  const shopper = await Shopper.come(market);
  await shopper.add(good("NM").variant, 2);
  await shopper.add(good("GAO").variant, 3);
  await setPrice("NM", 99_000);
  await setStock("GAO", 1);
  const { body } = await shopper.check();
  const problems = new Map(body.problems.map((one: { code: string }) => [one.code, one]));
  expect([...problems.keys()]).toEqual([
    "price_changed",
    "too_few",
    "delivery_missing",
    "address_missing",
  ]);
  expect(problems.get("price_changed")).toMatchObject({ price_before: 95_000, price_now: 99_000 });
  expect(problems.get("too_few")).toMatchObject({
    available: 1,
    message: "“Gạo OM18” chỉ còn 1, không đủ 3 như bạn chọn. Hãy giảm số lượng.",
  });
  expect(body.cart_total).toBe(2 * 99_000 + 3 * 140_000);
  const again = await shopper.check();
  expect(again.body.problems.map(({ code }: { code: string }) => code)).not.toContain(
    "price_changed",
  );
  expect((await shopper.look()).items).toHaveLength(2);
  await setPrice("NM", 95_000);
  await setStock("GAO", 3);
});

it("goods taken off sale are named, and the prices of the others still follow", async () => {
  const shopper = await Shopper.withCart(market, {
    [good("NM").variant]: 1,
    [good("GAO").variant]: 1,
  });
  expect((await shopper.check()).body).toEqual({
    ok: true,
    problems: [],
    cart_total: 95_000 + 140_000 + 2 * 25_000,
  });
  await staff("POST", `/admin/products/${good("GAO").product}`, { status: "draft" });
  await setPrice("NM", 90_000);
  const { body } = await shopper.check();
  expect(body.problems.map(({ code }: { code: string }) => code).sort()).toEqual([
    "gone",
    "price_changed",
  ]);
  await staff("POST", `/admin/products/${good("GAO").product}`, { status: "published" });
  await setPrice("NM", 95_000);
});

it("a discount from before the rules, which leaves a part of a đồng, is told and can't be ordered", async () => {
  const { body } = await staff("POST", "/admin/promotions", {
    code: "GIAM-CU",
    type: "standard",
    status: "active",
    is_automatic: false,
    application_method: {
      type: "fixed",
      target_type: "items",
      allocation: "each",
      max_quantity: 10,
      currency_code: "vnd",
      value: 1_000,
    },
  });
  await market.sql(
    `update promotion_application_method set value = 1000.5,
     raw_value = '{"value": "1000.5", "precision": 20}' where promotion_id = $1`,
    [body.promotion.id],
  );
  const shopper = await Shopper.withCart(market, { [good("NM").variant]: 1 });
  expect((await shopper.tell({ promo_codes: ["GIAM-CU"] })).status).toBe(200);
  const { status, body: checked } = await shopper.check();
  expect(status).toBe(200);
  expect(checked).toMatchObject({
    ok: false,
    problems: [{ code: "total_not_whole", message: expect.stringContaining("số lẻ của đồng") }],
    cart_total: 95_000 + 25_000 - 1_000,
  });
  const english = await shopper.check("en");
  expect(english.body.problems[0].message).toContain("a part of a đồng");
  await shopper.payOnDelivery();
  expect((await shopper.complete()).body.type).not.toBe("order");
});

it("a cart that is unknown or ordered can't be checked", async () => {
  const unknown = await market.store("POST", "/store/carts/cart_none/check");
  expect(unknown.status).toBe(404);
  const shopper = await Shopper.withCart(market, { [good("NM").variant]: 1 });
  expect((await shopper.complete()).body.type).toBe("order");
  expect((await shopper.check()).status).toBe(400);
});

it("an order is found by its number and phone, in whichever form the phone is written", async () => {
  const shopper = await Shopper.withCart(market, {
    [good("NM").variant]: 2,
    [good("GAO").variant]: 1,
  });
  const { order } = (await shopper.complete()).body;
  const lookup = (number: unknown, phone: string) =>
    market.store(
      "GET",
      `/store/orders/lookup?${new URLSearchParams({ number: String(number), phone })}`,
    );
  const found = await lookup(order.display_id, "0900000001");
  expect(found.status).toBe(200);
  expect(found.body.order).toMatchObject({
    id: order.id,
    number: order.display_id,
    payment: "cash_on_delivery",
    phone: "0900000001",
    address: { province: "68", commune: "Phường Mũi Né", detail: "12 Nguyễn Đình Chiểu" },
    goods_total: 330_000,
    shipping_total: 50_000,
    discount_total: 0,
    total: 380_000,
  });
  // Which co-operative's consignment has number 1 is not promised.
  expect(
    found.body.order.consignments
      .map((one: { total: number; cooperative: { handle: string } }) => [
        one.cooperative.handle,
        one.total,
      ])
      .sort(),
  ).toEqual([
    ["htx-mam", 215_000],
    ["tht-lua", 165_000],
  ]);
  expect((await lookup(order.display_id, "+84 900 000 001")).body).toEqual(found.body);

  const wrongPhone = await lookup(order.display_id, "0900000002");
  const wrongNumber = await lookup(order.display_id + 1000, "0900000001");
  expect([wrongPhone.status, wrongNumber.status]).toEqual([404, 404]);
  expect(wrongPhone.body).toEqual(wrongNumber.body);
});

it("a lookup names what is wrong in it, and knows no other filter", async () => {
  const wrong = await market.store("GET", "/store/orders/lookup?number=0&phone=abc&email=a");
  expect(wrong.status).toBe(400);
  expect(wrong.body.details.map(({ field }: { field: string }) => field).sort()).toEqual([
    "email",
    "number",
    "phone",
  ]);
});

it("guessing phones for one number is stopped", async () => {
  const statuses: number[] = [];
  for (let guess = 0; guess < 25; guess += 1) {
    const path = `/store/orders/lookup?number=777777&phone=09111111${10 + guess}`;
    statuses.push((await market.store("GET", path)).status);
  }
  expect(statuses.slice(0, 20).every((status) => status === 404)).toBe(true);
  expect(statuses.at(-1)).toBe(429);
});
