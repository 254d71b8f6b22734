import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goodsBySku, type ImportedProduct, importProducts, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { Shopper } from "../support/shopper";

const good = (code: string, title: string, variant = "Gói"): ImportedProduct => ({
  code,
  title,
  variants: [{ sku: code.toUpperCase(), variant, price: 50_000, stock: 20 }],
});

const GOODS = [
  {
    ...good("nuoc-mam", "Nước mắm cá cơm"),
    variants: [
      { sku: "CHAI", variant: "Chai 500 ml", price: 50_000, stock: 20 },
      { sku: "CAN", variant: "Can nhỏ", price: 30_000, stock: 20 },
    ],
  },
  good("thanh-long", "Thanh long ruột đỏ", "Túi 1 kg"),
  good("banh-trang", "Bánh tráng mè"),
  good("ruou", "Rượu ủ tháng Mười"),
  good("mu-trom", "Mủ trôm Hòa Thắng"),
  good("kho-ca", "Khô cá đặc sản"),
  {
    ...good("gao", "Gạo OM18"),
    organisation: "tht-lua" as const,
    category: "gao-ngu-coc",
    variants: [{ sku: "GAO", variant: "Bao 5 kg", price: 140_000, stock: 20 }],
  },
];

let market: TestMarket;
let staff: Awaited<ReturnType<TestMarket["staff"]>>;
let goods: Awaited<ReturnType<typeof goodsBySku>>;

beforeAll(async () => {
  market = await TestMarket.open("catalogue");
  await importProducts(market, GOODS);
  staff = await market.staff("province");
  goods = await goodsBySku(market);
  await onSale(market, GOODS.length);
}, 180_000);
afterAll(() => market?.close());

const listing = async (query: Record<string, string>, language = "vi") =>
  market.store("GET", `/store/listing?${new URLSearchParams(query)}`, undefined, language);

const search = (filters: object) =>
  market.store("POST", "/store/search", { entity: "product", filters });

const handles = (products: Array<{ handle: string }>) => products.map(({ handle }) => handle);

describe("a shopper's words", () => {
  it.each([
    ["nuoc mam", "nuoc-mam"],
    ["nuoc man", "nuoc-mam"],
    ["nước mắm".normalize("NFD"), "nuoc-mam"],
    ["mè", "banh-trang"],
    ["thanh lnog", "thanh-long"],
    ["1 ky", "thanh-long"],
    ["tháng", "ruou"],
    ["Thắng", "mu-trom"],
    ["Hoà Thắng", "mu-trom"],
    ["hòa thắng", "mu-trom"],
    ["dac san", "kho-ca"],
    ["đặc sản", "kho-ca"],
  ])("%s finds %s first, on the listing and by Medusa's own search", async (q, handle) => {
    expect(handles((await listing({ q })).body.products)[0]).toBe(handle);
    const { status, body } = await search({ q });
    expect(status).toBe(200);
    expect(body.results[0].hits[0].document.handle).toBe(handle);
  });

  it("tháng does not find Thắng", async () => {
    expect(handles((await listing({ q: "tháng" })).body.products)).toEqual(["ruou"]);
  });

  it("nothing but stop words finds nothing, and says so without an error", async () => {
    const { status, body } = await listing({ q: "của và những" });
    expect(status).toBe(200);
    expect(body.count).toBe(0);
  });

  it("ten thousand characters are refused with the limit, in the reader's language", async () => {
    const q = "nuoc mam ".repeat(1_200).slice(0, 10_000);
    const vietnamese = await listing({ q });
    expect(vietnamese.status).toBe(400);
    expect(vietnamese.body.details).toMatchObject([
      { field: "q", message: "Giá trị quá lớn hoặc quá dài (nhiều nhất 200)." },
    ]);
    const english = await listing({ q }, "en");
    expect(english.body.details[0].message).toMatch(/at most 200/);
    const typed = await market.store("GET", `/store/search/suggestions?q=${encodeURIComponent(q)}`);
    expect(typed.status).toBe(400);
    const medusas = await search({ q });
    expect(medusas.status).toBe(400);
    expect(medusas.body).toMatchObject({ code: "catalogue.search_too_long" });
  });

  it("an unknown filter is refused and named", async () => {
    const { status, body } = await listing({ colour: "red" });
    expect(status).toBe(400);
    expect(body.details).toMatchObject([{ field: "colour" }]);
    expect((await search({ colour: "red" })).status).toBe(400);
  });
});

const GONE_WITHIN_MS = 2_000;
const soon = (seen: () => Promise<unknown>) =>
  expect.poll(seen, { timeout: GONE_WITHIN_MS, interval: 50 });

const productPage = async (handle: string) =>
  (await market.store("GET", `/store/catalogue/products/${handle}`)).body;
const of = (sku: string) => {
  const found = goods.get(sku);
  if (!found) throw new Error(`no goods with the SKU ${sku}`);
  return found;
};
async function change(method: string, path: string, body?: object) {
  const answer = await staff(method, path, body);
  expect(answer.status, `${method} ${path}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
  return answer.body;
}

describe("a listing's facets and orders", () => {
  const facetsOf = async (query: string) =>
    (await market.store("GET", `/store/listing?${query}`)).body;

  beforeAll(async () => {
    const idOf = async (handle: string) =>
      (await market.store("GET", `/store/cooperatives/${handle}`)).body.cooperative.id;
    const [mam, lua] = [await idOf("htx-mam"), await idOf("tht-lua")];
    await change("POST", `/admin/cooperatives/${lua}/terms`, {
      person_name: "Trần Thị Cúc (minh hoạ)",
      sex: "female",
      title: "director",
      from: "2024-01-01",
    });
    for (const [sku, stars] of [
      ["CHAI", 4],
      ["KHO-CA", 3],
    ] as const) {
      await change("POST", `/admin/cooperatives/${mam}/certificates`, {
        number: `${stars}/QĐ-UBND`,
        product_id: of(sku).product,
        group: "food",
        stars,
        issuer: "UBND tỉnh (minh hoạ)",
        issued_on: "2025-11-01",
      });
    }
    for (const { id } of (await change("GET", "/admin/certificates")).certificates) {
      await change("POST", `/admin/certificates/${id}/verify`);
    }
  });

  it("count each value with its own filter left out and all others applied", async () => {
    await soon(async () => {
      const { ocop_stars, women_led } = (await facetsOf("")).facets;
      return { ocop_stars, women_led };
    }).toEqual({ ocop_stars: { "3": 1, "4": 1 }, women_led: { true: 1, false: 6 } });
    const rice = await facetsOf("cooperative=tht-lua");
    expect(rice.count).toBe(1);
    expect(rice.facets).toMatchObject({
      cooperative_handle: { "htx-mam": 6, "tht-lua": 1 },
      commune_code: { "22963": 1 },
      women_led: { true: 1 },
      ocop_stars: {},
      price_vnd: { min: 140_000, max: 140_000 },
    });
    expect(rice.facets.category_handles["gao-ngu-coc"]).toBe(1);
    expect(rice.facets.category_handles["nuoc-mam-gia-vi"]).toBeUndefined();

    const fourStars = await facetsOf("stars=4");
    expect(fourStars.count).toBe(1);
    expect(fourStars.facets).toMatchObject({
      ocop_stars: { "3": 1, "4": 1 },
      women_led: { false: 1 },
      cooperative_handle: { "htx-mam": 1 },
    });
    expect((await facetsOf("stars=3&stars=4")).count).toBe(2);
  });

  it("count what two filters that exclude each other would give one by one", async () => {
    const both = await facetsOf("women_led=true&stars=4");
    expect(both.count).toBe(0);
    expect(both.facets).toMatchObject({ women_led: { false: 1 }, ocop_stars: {} });
    const cheap = await facetsOf("women_led=true&price_max=60000");
    expect(cheap.count).toBe(0);
    expect(cheap.facets).toMatchObject({
      women_led: { false: 6 },
      price_vnd: { min: 140_000, max: 140_000 },
    });
  });

  it("are sorted by price, both ways", async () => {
    const prices = async (sort: string) =>
      (await listing({ sort })).body.products.map(
        ({ price_vnd }: { price_vnd: number }) => price_vnd,
      );
    const rising = [30_000, 50_000, 50_000, 50_000, 50_000, 50_000, 140_000];
    expect(await prices("price_asc")).toEqual(rising);
    expect(await prices("price_desc")).toEqual(rising.toReversed());
  });

  it("are sorted by when they came and by how many were sold", async () => {
    const first = async (sort: string) => handles((await listing({ sort })).body.products)[0];
    await market.sql("update product set created_at = now() + interval '1 hour' where id = $1", [
      of("MU-TROM").product,
    ]);
    await change("POST", `/admin/products/${of("MU-TROM").product}`, { subtitle: "Mát lành" });
    await soon(() => first("newest")).toBe("mu-trom");
    const shopper = await Shopper.withCart(market, { [of("RUOU").variant]: 3 });
    expect((await shopper.complete()).body.type).toBe("order");
    await expect.poll(() => first("sold"), { timeout: 20_000 }).toBe("ruou");
  });
});

describe("what staff change in Medusa shows within two seconds", () => {
  it("a title", async () => {
    await change("POST", `/admin/products/${of("KHO-CA").product}`, { title: "Khô cá dứa" });
    await soon(async () => (await productPage("kho-ca")).product.title).toBe("Khô cá dứa");
  });

  it("an English title", async () => {
    await change("POST", "/admin/translations/batch", {
      create: [
        {
          reference: "product",
          reference_id: of("KHO-CA").product,
          locale_code: "en-US",
          translations: { title: "Dried catfish" },
        },
      ],
    });
    await soon(async () => (await productPage("kho-ca")).product.title_en).toBe("Dried catfish");
  });

  it("a price", async () => {
    const { product, variant } = of("RUOU");
    await change("POST", `/admin/products/${product}/variants/${variant}`, {
      prices: [{ currency_code: "vnd", amount: 61_000 }],
    });
    await soon(async () => (await productPage("ruou")).card.price_vnd).toBe(61_000);
  });

  it("a sale, and its end", async () => {
    const { price_list } = await change("POST", "/admin/price-lists", {
      title: "Giảm giá",
      description: "Giảm giá",
      type: "sale",
      status: "active",
      prices: [{ variant_id: of("MU-TROM").variant, currency_code: "vnd", amount: 40_000 }],
    });
    const price = async () => {
      const { price_vnd, compare_price_vnd } = (await productPage("mu-trom")).card;
      return [price_vnd, compare_price_vnd];
    };
    await soon(price).toEqual([40_000, 50_000]);
    await change("POST", `/admin/price-lists/${price_list.id}`, { status: "draft" });
    await soon(price).toEqual([50_000, null]);
    await change("POST", `/admin/price-lists/${price_list.id}`, { status: "active" });
    await soon(price).toEqual([40_000, 50_000]);
    await change("DELETE", `/admin/price-lists/${price_list.id}`);
    await soon(price).toEqual([50_000, null]);
  });

  it("a stock level", async () => {
    const { stock, place } = of("BANH-TRANG");
    await change("POST", `/admin/inventory-items/${stock}/location-levels/${place}`, {
      stocked_quantity: 7,
    });
    await soon(async () => (await productPage("banh-trang")).card.stock).toBe(7);
  });

  it("a reservation, and its end", async () => {
    const { stock, place } = of("THANH-LONG");
    const { reservation } = await change("POST", "/admin/reservations", {
      inventory_item_id: stock,
      location_id: place,
      quantity: 5,
    });
    await soon(async () => (await productPage("thanh-long")).card.stock).toBe(15);
    await change("DELETE", `/admin/reservations/${reservation.id}`);
    await soon(async () => (await productPage("thanh-long")).card.stock).toBe(20);
  });

  it("a category, from the product's side and from the category's", async () => {
    const { product_categories } = (
      await staff("GET", "/admin/product-categories?handle=ruou-vang&handle=gom&limit=50")
    ).body;
    const idOf = (handle: string) =>
      product_categories.find((category: { handle: string }) => category.handle === handle).id;
    const inCategory = async (category: string) =>
      handles((await listing({ category })).body.products);
    await change("POST", `/admin/products/${of("RUOU").product}`, {
      categories: [{ id: idOf("ruou-vang") }],
    });
    await soon(() => inCategory("ruou-vang")).toEqual(["ruou"]);
    await change("POST", `/admin/product-categories/${idOf("gom")}/products`, {
      add: [of("MU-TROM").product],
    });
    await soon(() => inCategory("gom")).toEqual(["mu-trom"]);
  });

  it("a variant that is no more", async () => {
    const { product, variant } = of("CAN");
    const lowest = async () => (await productPage("nuoc-mam")).card.price_vnd;
    expect(await lowest()).toBe(30_000);
    await change("DELETE", `/admin/products/${product}/variants/${variant}`);
    await soon(lowest).toBe(50_000);
  });

  it("a product taken off sale is nowhere any more", async () => {
    const { product } = of("THANH-LONG");
    await change("POST", `/admin/products/${product}`, { status: "draft" });
    await soon(async () => (await listing({ q: "thanh long" })).body.count).toBe(0);
    expect((await productPage("thanh-long")).code).toBe("catalogue.not_found");
    const suggested = await market.store("GET", "/store/search/suggestions?q=thanh%20long");
    expect(JSON.stringify(suggested.body)).not.toContain("thanh-long");
    expect(JSON.stringify((await search({ q: "thanh long" })).body)).not.toContain("thanh-long");
    await change("POST", `/admin/products/${product}`, { status: "published" });
    await soon(async () => (await listing({ q: "thanh long" })).body.count).toBe(1);
  });

  it("a product taken out of the shop's channel is not on sale", async () => {
    const { sales_channels } = await change("GET", "/admin/sales-channels");
    for (const { id } of sales_channels) {
      await change("POST", `/admin/sales-channels/${id}/products`, {
        remove: [of("KHO-CA").product],
      });
    }
    await soon(async () => (await productPage("kho-ca")).code).toBe("catalogue.not_found");
  });

  it("a deleted product", async () => {
    await change("DELETE", `/admin/products/${of("BANH-TRANG").product}`);
    await soon(async () => (await listing({ q: "bánh tráng" })).body.count).toBe(0);
  });
});

describe("the jobs", () => {
  const WITHIN_ITS_MINUTE = { timeout: 75_000, interval: 500 };

  it("heal what no event told of", async () => {
    await market.sql("update product set title = 'Rượu ủ tháng Chạp' where id = $1", [
      of("RUOU").product,
    ]);
    await expect
      .poll(async () => (await productPage("ruou")).product.title, WITHIN_ITS_MINUTE)
      .toBe("Rượu ủ tháng Chạp");
  }, 90_000);

  it("forget old changes, and the shop goes on", async () => {
    await market.sql(
      "select setval(pg_get_serial_sequence('catalogue_change', 'id'), max(id) + 60000) from catalogue_change",
    );
    await change("POST", `/admin/products/${of("RUOU").product}`, { title: "Rượu vang nho" });
    await soon(async () => (await productPage("ruou")).product.title).toBe("Rượu vang nho");
    await expect
      .poll(async () => {
        const [row] = await market.sql<{ spread: number }>(
          "select (max(id) - min(id))::int as spread from catalogue_change",
        );
        return row?.spread;
      }, WITHIN_ITS_MINUTE)
      .toBeLessThanOrEqual(50_000);
    await change("POST", `/admin/products/${of("RUOU").product}`, { title: "Rượu nếp" });
    await soon(async () => (await productPage("ruou")).product.title).toBe("Rượu nếp");
  }, 90_000);
});
