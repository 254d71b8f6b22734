import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { goodsBySku, importGoods, setPrice, setStock } from "../support/goods";
import { type Answer, TestMarket } from "../support/market";
import { Shopper } from "../support/shopper";

let market: TestMarket;
let goods: Awaited<ReturnType<typeof goodsBySku>>;
let staff: Awaited<ReturnType<TestMarket["staff"]>>;

beforeAll(async () => {
  market = await TestMarket.open("cart_races");
  await importGoods(market, {
    "nuoc-mam": [
      { sku: "NM", price: 95_000, stock: 1 },
      { sku: "NM-6", price: 540_000, stock: 1 },
    ],
    gao: [{ sku: "GAO", price: 140_000, stock: 1 }],
  });
  goods = await goodsBySku(market);
  staff = await market.staff("province");
  // A case of six bottles draws on the same stock as the single bottle.
  const { product, variant } = good("NM-6");
  const inventory = `/admin/products/${product}/variants/${variant}/inventory-items`;
  const linked = await staff("POST", inventory, {
    inventory_item_id: good("NM").stock,
    required_quantity: 6,
  });
  expect(linked.status).toBe(200);
  expect((await staff("DELETE", `${inventory}/${good("NM-6").stock}`)).status).toBe(200);
});
afterAll(() => market.close());
beforeEach(async () => {
  await market.sql("update reservation_item set deleted_at = now()");
  await market.sql(
    'update inventory_level set reserved_quantity = 0, raw_reserved_quantity = \'{"value": "0", "precision": 20}\'',
  );
  for (const sku of ["NM", "GAO"]) await setStock(staff, good(sku), 1);
});

const good = (sku: string) => goods.get(sku) ?? expect.fail(`no ${sku}`);
const ordered = (answers: Answer[]) => answers.filter(({ body }) => body.type === "order");
const refused = (answers: Answer[]) => answers.filter(({ body }) => body.type !== "order");

const levelOf = async (sku: string) => {
  const [level] = await market.sql<{ stocked: number; reserved: number }>(
    `select stocked_quantity::int as stocked, reserved_quantity::int as reserved
     from inventory_level where inventory_item_id = $1 and deleted_at is null`,
    [good(sku).stock],
  );
  return level;
};

const orderCount = async () =>
  (await market.sql<{ count: number }>('select count(*)::int from "order"'))[0]?.count ?? 0;

it("of two carts that race for the last piece one wins, and the other is told in its language", async () => {
  for (let round = 0; round < 3; round += 1) {
    await setStock(staff, good("NM"), round + 1);
    const before = await orderCount();
    const first = await Shopper.withCart(market, { [good("NM").variant]: 1 });
    const second = await Shopper.withCart(market, { [good("NM").variant]: 1 });
    const answers = await Promise.all([first.complete("en"), second.complete("en")]);
    expect(ordered(answers)).toHaveLength(1);
    expect(refused(answers)[0]).toMatchObject({
      status: 409,
      body: { code: "marketplace.sold_out", message: "“Nước mắm cá cơm” is sold out." },
    });
    expect(await levelOf("NM")).toEqual({ stocked: round + 1, reserved: round + 1 });
    expect((await orderCount()) - before).toBe(1);
    const loser = answers[0]?.body.type === "order" ? second : first;
    expect((await loser.look()).items).toHaveLength(1);
    expect((await loser.complete()).body.message).toBe("“Nước mắm cá cơm” đã hết hàng.");
  }
});

it("of eight carts that race for the last three pieces exactly three are ordered", async () => {
  await setStock(staff, good("NM"), 3);
  const shoppers = await Promise.all(
    Array.from({ length: 8 }, () => Shopper.withCart(market, { [good("NM").variant]: 1 })),
  );
  const answers = await Promise.all(shoppers.map((shopper) => shopper.complete()));
  expect(ordered(answers)).toHaveLength(3);
  expect(refused(answers).map(({ body }) => body.code)).toEqual(
    Array.from({ length: 5 }, () => "marketplace.sold_out"),
  );
  expect(await levelOf("NM")).toEqual({ stocked: 3, reserved: 3 });
});

it("two carts with the same goods the other way round both come through", async () => {
  await setStock(staff, good("NM"), 10);
  await setStock(staff, good("GAO"), 10);
  for (let round = 0; round < 3; round += 1) {
    const one = await Shopper.withCart(market, {
      [good("NM").variant]: 1,
      [good("GAO").variant]: 1,
    });
    const other = await Shopper.withCart(market, {
      [good("GAO").variant]: 1,
      [good("NM").variant]: 1,
    });
    expect(ordered(await Promise.all([one.complete(), other.complete()]))).toHaveLength(2);
  }
});

it("two lines of one cart that draw on one stock are counted together", async () => {
  await setStock(staff, good("NM"), 7);
  const shopper = await Shopper.withCart(market, {
    [good("NM").variant]: 1,
    [good("NM-6").variant]: 1,
  });
  await setStock(staff, good("NM"), 6);
  const answer = await shopper.complete("en");
  expect(answer).toMatchObject({ status: 409, body: { code: "marketplace.sold_out" } });
  expect(await levelOf("NM")).toEqual({ stocked: 6, reserved: 0 });
  await setStock(staff, good("NM"), 7);
  expect((await shopper.complete()).body.type).toBe("order");
  expect(await levelOf("NM")).toEqual({ stocked: 7, reserved: 7 });
});

it("the same goods on two lines can't both have the last piece", async () => {
  await setStock(staff, good("NM"), 2);
  const shopper = await Shopper.come(market);
  await shopper.add(good("NM").variant, 1, { metadata: { gift: "yes" } });
  await shopper.add(good("NM").variant, 1);
  await shopper.tellAddress();
  await shopper.choose();
  await shopper.payOnDelivery();
  expect((await shopper.look()).items).toHaveLength(2);
  await setStock(staff, good("NM"), 1);
  expect((await shopper.complete()).body.code).toBe("marketplace.sold_out");
  expect((await shopper.add(good("NM").variant, 1)).status).toBe(400);
});

it("a cart completed twice at once is one order, and both are told of it", async () => {
  const before = await orderCount();
  const shopper = await Shopper.withCart(market, { [good("NM").variant]: 1 });
  const answers = await Promise.all([shopper.complete(), shopper.complete(), shopper.complete()]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(new Set(answers.map(({ body }) => body.order.id)).size).toBe(1);
  expect((await orderCount()) - before).toBe(1);
  expect(await levelOf("NM")).toEqual({ stocked: 1, reserved: 1 });
  expect((await shopper.complete()).body.order.id).toBe(answers[0]?.body.order.id);
});

it("a price that changed is told before the order, not after, and the cart keeps its goods", async () => {
  const shopper = await Shopper.withCart(market, { [good("NM").variant]: 1 });
  await setPrice(staff, good("NM"), 120_000);
  const refusal = await shopper.complete();
  expect(refusal).toMatchObject({
    status: 409,
    body: {
      code: "marketplace.price_changed",
      message: "Giá của “Nước mắm cá cơm” đã đổi từ 95.000\u00a0₫ thành 120.000\u00a0₫.",
    },
  });
  const { items } = await shopper.look();
  expect(refusal.body.field).toBe(`items.${items[0].id}`);
  expect((await shopper.check()).body.problems).toHaveLength(1);
  await shopper.payOnDelivery();
  const { order } = (await shopper.complete()).body;
  expect(order.total).toBe(120_000 + 25_000);
  await setPrice(staff, good("NM"), 95_000);
});

it("goods taken off sale while in a cart are named, with all else that is wrong", async () => {
  const shopper = await Shopper.withCart(market, {
    [good("NM").variant]: 1,
    [good("GAO").variant]: 1,
  });
  await staff("POST", `/admin/products/${good("GAO").product}`, { status: "draft" });
  await setStock(staff, good("NM"), 0);
  const { status, body } = await shopper.complete();
  expect(status).toBe(409);
  expect(body.details.map(({ message }: { message: string }) => message).sort()).toEqual([
    "“Gạo OM18” hiện không còn bán. Hãy bỏ sản phẩm này khỏi giỏ.",
    "“Nước mắm cá cơm” đã hết hàng.",
  ]);
  expect((await shopper.look()).items).toHaveLength(2);
  expect((await shopper.add(good("GAO").variant, 1)).body).toMatchObject({
    code: "marketplace.gone",
    field: "variant_id",
  });
  await staff("POST", `/admin/products/${good("GAO").product}`, { status: "published" });
});

it("an order without an address is refused by name", async () => {
  const shopper = await Shopper.come(market);
  await shopper.add(good("NM").variant, 1);
  await shopper.choose();
  await shopper.payOnDelivery();
  expect((await shopper.complete()).body).toMatchObject({
    code: "marketplace.address_missing",
    field: "shipping_address",
  });
});

it("what Medusa itself refuses is told in the reader's language too", async () => {
  const shopper = await Shopper.come(market);
  await shopper.tellAddress();
  const codeOf = async () => {
    const { status, body } = await shopper.complete("en");
    return [status, body.code, body.message];
  };
  await shopper.add(good("NM").variant, 1);
  expect(await codeOf()).toEqual([
    400,
    "marketplace.payment_missing",
    "No way to pay has been chosen.",
  ]);
  await shopper.payOnDelivery();
  expect(await codeOf()).toEqual([
    400,
    "marketplace.deliveries_missing",
    "No delivery has been chosen for every co-operative in the cart.",
  ]);
  const empty = await Shopper.come(market);
  expect((await empty.complete()).body).toMatchObject({
    code: "marketplace.cart_empty",
    message: "Giỏ hàng đang trống.",
  });
  const tooMany = { items: [{ variant_id: good("NM").variant, quantity: 2 }] };
  expect((await market.store("POST", "/store/carts", tooMany)).body).toMatchObject({
    code: "marketplace.no_stock",
    message: "Không còn đủ hàng cho giỏ này.",
  });
  expect((await shopper.add("variant_none", 1)).body.code).toBe("marketplace.goods_unknown");
});

it("a crash while ordering leaves neither the cart nor its stock locked for good", async () => {
  const shopper = await Shopper.withCart(market, { [good("NM").variant]: 1 });
  await market.sql(
    `insert into locking (id, owner_id, expiration) values
     ($1, null, now() - interval '1 second'), ($2, 'ordering:cart_of_the_dead', now() + interval '2 seconds')`,
    [shopper.cart, `stock:${good("NM").stock}`],
  );
  expect((await shopper.complete()).body.type).toBe("order");
  // What follows the order holds its own lock for a moment.
  await expect.poll(() => market.sql("select id from locking")).toEqual([]);
});
