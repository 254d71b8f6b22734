import { afterAll, beforeAll, expect, it } from "vitest";
import { goodsBySku, importGoods } from "../support/goods";
import { TestMarket } from "../support/market";
import { Shopper } from "../support/shopper";

let market: TestMarket;
let variant: string;

beforeAll(async () => {
  market = await TestMarket.open("cart_quantities");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM", price: 95_000, stock: 5 }],
    gao: [{ sku: "GAO", price: 140_000, stock: 3 }],
  });
  variant = (await goodsBySku(market)).get("NM")?.variant ?? expect.fail("no NM");
});
afterAll(() => market.close());

const BAD = [-1, 1.5, 1e9, 1e308, "2", null, true];

it.each([0, ...BAD])("%j pieces can't be put in a cart", async (quantity) => {
  const shopper = await Shopper.come(market);
  const { status, body } = await shopper.add(variant, quantity);
  expect(status).toBe(400);
  expect(body).toMatchObject({ code: "access.request.invalid", field: "quantity" });
  expect(body.message).toMatch(/^Yêu cầu có chỗ chưa đúng: quantity\. (Giá trị|Cần) .*\.$/);
  expect((await shopper.look()).items).toEqual([]);
});

it.each(BAD)("a line can't become %j pieces", async (quantity) => {
  const shopper = await Shopper.come(market);
  const [line] = (await shopper.add(variant, 2)).body.cart.items;
  const { status, body } = await shopper.change(line.id, quantity);
  expect(status).toBe(400);
  expect(body).toMatchObject({ code: "access.request.invalid", field: "quantity" });
  expect((await shopper.look()).items[0].quantity).toBe(2);
});

it("a new cart takes no bad quantity either, and says at which of its goods", async () => {
  const { status, body } = await market.store(
    "POST",
    "/store/carts",
    {
      items: [
        { variant_id: variant, quantity: 1 },
        { variant_id: variant, quantity: -1 },
      ],
    },
    "en",
  );
  expect(status).toBe(400);
  expect(body).toMatchObject({
    field: "items.1.quantity",
    message: expect.stringMatching(
      /^Something in the request is not right: items\.1\.quantity\. \S.*\.$/,
    ),
  });
});

it("changing a line to 0 takes it out", async () => {
  const shopper = await Shopper.come(market);
  const [line] = (await shopper.add(variant, 2)).body.cart.items;
  expect((await shopper.change(line.id, 0)).status).toBe(200);
  expect((await shopper.look()).items).toEqual([]);
});

it("more than there are is told with the goods and what is left, in the reader's language", async () => {
  const shopper = await Shopper.come(market);
  expect((await shopper.add(variant, 6)).body).toMatchObject({
    code: "marketplace.too_few",
    field: "quantity",
    message: "“Nước mắm cá cơm” chỉ còn 5, không đủ 6 như bạn chọn. Hãy giảm số lượng.",
  });
  const [line] = (await shopper.add(variant, 3)).body.cart.items;
  const more = await shopper.add(variant, 3, {}, "en");
  expect(more.status).toBe(400);
  expect(more.body.message).toBe(
    "Only 5 of “Nước mắm cá cơm” are left, not the 6 that you chose. Please take fewer.",
  );
  expect((await shopper.change(line.id, 6)).body).toMatchObject({ code: "marketplace.too_few" });
  expect((await shopper.change(line.id, 5)).status).toBe(200);
  expect((await shopper.look()).items[0].quantity).toBe(5);
});

it("goods that don't exist are not found, and nothing is lost", async () => {
  const shopper = await Shopper.come(market);
  await shopper.add(variant, 1);
  expect((await shopper.add("variant_none", 1)).status).toBe(400);
  expect((await shopper.look()).items).toHaveLength(1);
});
