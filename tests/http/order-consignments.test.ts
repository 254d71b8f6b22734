import { afterAll, beforeAll, expect, it } from "vitest";
import { importProducts } from "../support/goods";
import { TestMarket } from "../support/market";
import { ADDRESS, Shopper } from "../support/shopper";

let market: TestMarket;

beforeAll(async () => {
  market = await TestMarket.open("order_consignments");
  await importProducts(market, [
    {
      code: "nuoc-mam",
      title: "Nước mắm cá cơm",
      title_en: "Anchovy fish sauce",
      variants: [{ sku: "NM-500", variant: "Chai 500 ml", price: 95_000, stock: 10 }],
    },
    {
      code: "gao",
      title: "Gạo OM18",
      organisation: "tht-lua",
      category: "gao-ngu-coc",
      variants: [{ sku: "GAO-5", variant: "Túi 5 kg", price: 140_000, stock: 3 }],
    },
  ]);
});
afterAll(() => market.close());

const variantOf = async (handle: string): Promise<string> =>
  (await market.store("GET", `/store/catalogue/products/${handle}`)).body.product.variants[0].id;

it("goods that the import command brought are found when it has ended", async () => {
  await expect
    .poll(async () => (await market.store("GET", "/store/listing")).body.count, {
      timeout: 10_000,
    })
    .toBe(2);
});

it("a shopper orders from two co-operatives, and each has its part to the đồng", async () => {
  const regions = await market.store("GET", "/store/regions");
  const cart = await market.store("POST", "/store/carts", {
    region_id: regions.body.regions[0].id,
    email: "khach@example.com",
    shipping_address: ADDRESS,
  });
  const id = cart.body.cart.id;
  for (const [handle, quantity] of [
    ["nuoc-mam", 2],
    ["gao", 1],
  ] as const) {
    const added = await market.store("POST", `/store/carts/${id}/line-items`, {
      variant_id: await variantOf(handle),
      quantity,
    });
    expect(added.status).toBe(200);
  }
  const options = await market.store("GET", `/store/shipping-options?cart_id=${id}`);
  const delivered = options.body.shipping_options.filter(
    ({ name }: { name: string }) => name === "Giao tận nơi",
  );
  expect(delivered).toHaveLength(2);
  for (const { id: option_id } of delivered) {
    await market.store("POST", `/store/carts/${id}/shipping-methods`, { option_id });
  }
  const payment = await market.store("POST", "/store/payment-collections", { cart_id: id });
  await market.store(
    "POST",
    `/store/payment-collections/${payment.body.payment_collection.id}/payment-sessions`,
    { provider_id: "pp_cod_vietnam" },
  );
  const completed = await market.store("POST", `/store/carts/${id}/complete`);
  expect(completed.body.type).toBe("order");
  const order = completed.body.order;
  expect(order.total).toBe(2 * 95_000 + 140_000 + 2 * 25_000);

  const parts = () =>
    market.sql<{ goods_total: number; shipping_total: number; total: number; state: string }>(
      "select goods_total, shipping_total, total, state from consignment where order_id = $1 order by goods_total desc",
      [order.id],
    );
  await expect.poll(parts, { timeout: 10_000 }).toEqual([
    { goods_total: 190_000, shipping_total: 25_000, total: 215_000, state: "placed" },
    { goods_total: 140_000, shipping_total: 25_000, total: 165_000, state: "placed" },
  ]);

  const query = new URLSearchParams({ number: order.display_id, phone: ADDRESS.phone });
  const seen = (await market.store("GET", `/store/orders/lookup?${query}`)).body.order;
  expect(
    seen.consignments
      .flatMap(({ lines }: { lines: Array<{ title: string; title_en: string | null }> }) => lines)
      .map(({ title, title_en }: { title: string; title_en: string | null }) => [title, title_en])
      .sort(),
  ).toEqual([
    ["Gạo OM18", null],
    ["Nước mắm cá cơm", "Anchovy fish sauce"],
  ]);

  const again = await market.store("POST", `/store/carts/${id}/complete`);
  expect(again.body.order.id).toBe(order.id);
  expect(await parts()).toHaveLength(2);
});

it("more than the stock can't be put in a cart", async () => {
  const regions = await market.store("GET", "/store/regions");
  const cart = await market.store("POST", "/store/carts", {
    region_id: regions.body.regions[0].id,
  });
  const added = await market.store("POST", `/store/carts/${cart.body.cart.id}/line-items`, {
    variant_id: await variantOf("gao"),
    quantity: 50,
  });
  expect(added.status).toBe(400);
});

it("an order takes from the shelf what shoppers see", async () => {
  await expect
    .poll(
      async () =>
        (await market.store("GET", "/store/catalogue/products/gao")).body.product.variants[0].stock,
      { timeout: 10_000 },
    )
    .toBe(2);
  await expect
    .poll(
      async () => {
        const listing = await market.store("GET", "/store/listing?q=gao");
        return listing.body.products[0]?.stock;
      },
      { timeout: 10_000 },
    )
    .toBe(2);
});

it("a transfer is not offered until the market has an account, and staff read why", async () => {
  const regions = await market.store("GET", "/store/regions");
  const region_id = regions.body.regions[0].id;
  const offered = await market.store("GET", `/store/payment-providers?region_id=${region_id}`);
  expect(offered.body.payment_providers.map(({ id }: { id: string }) => id)).toEqual([
    "pp_cod_vietnam",
  ]);
  const shopper = await Shopper.come(market);
  await shopper.add(await variantOf("nuoc-mam"), 1);
  expect((await shopper.pay("pp_vietqr_vietnam")).status).toBe(400);
  const staff = await market.staff();
  const { settings } = (await staff("GET", "/admin/prepayments")).body;
  expect([settings.offered, settings.missing]).toEqual([
    false,
    ["VIETQR_BANK_BIN", "VIETQR_ACCOUNT_NUMBER", "VIETQR_ACCOUNT_HOLDER"],
  ]);
  const hook = await market.anyone("POST", "/hooks/bank-transactions", { account: "1" });
  expect([hook.status, hook.body.code]).toEqual([404, "payment.no_gateway"]);
});
