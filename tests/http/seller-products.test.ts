import { randomUUID } from "node:crypto";
import { fold, foldedSql } from "@nang-gio/vietnam";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { photograph, sendPicture, submitted, wholeContent } from "../support/proposals";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";

type Ask = Awaited<ReturnType<typeof seller>>;

const LETTERS = "Ăn quả ĐẶC SẢN nhớ kẻ trồng cây; ẰẴẲỒỖỔỜỠỞỪỮỬỸỶ ằẵẳồỗổờỡởừữửỹỷ é 5%".normalize(
  "NFC",
);

let market: TestMarket;
let mam: Ask;
let lua: Ask;
let staff: Awaited<ReturnType<TestMarket["staff"]>>;
let picture: string;
let other: string;
let htx: string;

beforeAll(async () => {
  market = await TestMarket.open("seller_products");
  await importGoods(market, {
    "nuoc-mam": [
      { sku: "NM-500", price: 95_000, stock: 10 },
      { sku: "NM-1000", price: 180_000, stock: 10 },
    ],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  htx = (await cooperativeIds(market)).get("htx-mam") ?? "";
  [mam, lua, staff] = await Promise.all([
    seller(market, "mam", htx),
    seller(market, "lua"),
    market.staff(),
  ]);
  const sent = async (colour: string) =>
    (await sendPicture(market, "ảnh.jpg", await photograph(colour))).body.picture.base;
  [picture, other] = [await sent("#c2410c"), await sent("#0f766e")];
});
afterAll(() => market.close());

const productOf = async (sku: string) => (await goodsBySku(market)).get(sku)?.product ?? "";
const inShop = async (handle: string) =>
  (await market.store("GET", `/store/catalogue/products/${handle}`)).body;
const stockOf = async (sku: string) => {
  const { body } = await mam("GET", "/seller/products");
  return body.products
    .flatMap(({ variants }: { variants: Array<{ sku: string }> }) => variants)
    .find((variant: { sku: string }) => variant.sku === sku);
};
const draft = (content: object, key: string = randomUUID()) =>
  mam("POST", "/seller/products", { key, content });

describe("price and stock of goods in the shop", () => {
  it("change at once, without review, and are seen by shoppers within two seconds", async () => {
    const offers = [
      { sku: "NM-500", price: 99_000, sale_price: 90_000, stock: 25, stock_seen: 10 },
    ];
    const { status, body } = await mam("POST", "/seller/offers", { offers });
    expect([status, body.changed]).toEqual([200, ["NM-500"]]);
    await expect
      .poll(async () => (await inShop("nuoc-mam")).product.variants, { timeout: 2000 })
      .toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            sku: "NM-500",
            price_vnd: 90_000,
            compare_price_vnd: 99_000,
            stock: 25,
          }),
        ]),
      );
    expect((await mam("POST", "/seller/offers", { offers })).body.changed).toEqual([]);
    const back = [{ sku: "NM-500", price: 95_000, sale_price: null, stock: 10, stock_seen: 25 }];
    expect((await mam("POST", "/seller/offers", { offers: back })).body.changed).toEqual([
      "NM-500",
    ]);
  });

  it.each([
    [{ price: 0 }, "offers.0.price"],
    [{ price: 95_000.5 }, "offers.0.price"],
    [{ price: 1_000_000_001 }, "offers.0.price"],
    [{ price: "95000" }, "offers.0.price"],
    [{ sale_price: 95_000 }, "offers.0.sale_price"],
    [{ stock: -1 }, "offers.0.stock"],
    [{ stock: 1.5 }, "offers.0.stock"],
    [{ stock: 10_000_001 }, "offers.0.stock"],
    [{ colour: "red" }, "offers.0.colour"],
  ])("%j is refused at its field", async (wrong, field) => {
    const { status, body } = await mam("POST", "/seller/offers", {
      offers: [{ sku: "NM-500", ...wrong }],
    });
    expect([status, body.field]).toEqual([400, field]);
    expect(await stockOf("NM-500")).toMatchObject({ price: 95_000, stock: 10 });
  });

  it("are never set over what has changed since it was seen", async () => {
    const { status, body } = await mam("POST", "/seller/offers", {
      offers: [{ sku: "NM-500", stock: 30, stock_seen: 12 }],
    });
    expect([status, body.code, body.field]).toEqual([
      409,
      "marketplace.offer_stock_moved",
      "offers.0.stock",
    ]);
    expect(body.message).toContain("tồn kho vừa đổi từ 12 thành 10");
  });

  it("never fall below what is ordered, and all of a batch stay where one can't be", async () => {
    const variant = (await goodsBySku(market)).get("NM-1000")?.variant ?? "";
    expect((await (await Shopper.withCart(market, { [variant]: 4 })).complete()).status).toBe(200);
    const offers = (stock: number) => [
      { sku: "NM-500", price: 91_000 },
      { sku: "NM-1000", stock, stock_seen: 10 },
    ];
    const { status, body } = await mam("POST", "/seller/offers", { offers: offers(3) });
    expect([status, body.code, body.field]).toEqual([
      400,
      "marketplace.offer_reserved",
      "offers.1.stock",
    ]);
    expect(body.message).toContain("4 món đã có người đặt");
    expect(await stockOf("NM-500")).toMatchObject({ price: 95_000 });
    expect(
      (await mam("POST", "/seller/offers", { offers: offers(4) })).body.changed.sort(),
    ).toEqual(["NM-1000", "NM-500"]);
    expect(await stockOf("NM-1000")).toMatchObject({ stock: 4, reserved: 4 });
  });

  it("of two people at once take turns: each sees what the other did", async () => {
    const answers = await Promise.all(
      [21, 22, 23].map((stock) =>
        mam("POST", "/seller/offers", { offers: [{ sku: "NM-500", stock, stock_seen: 10 }] }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it("of another co-operative do not exist", async () => {
    const offers = [
      { sku: "NM-500", price: 91_000 },
      { sku: "GAO-5", price: 1000 },
    ];
    const { status, body } = await mam("POST", "/seller/offers", { offers });
    expect([status, body.code, body.field]).toEqual([
      404,
      "marketplace.listing_unknown",
      "offers.1.sku",
    ]);
  });

  it("are closed to who packs and who keeps the books", async () => {
    for (const who of ["packer", "keeper"] as const) {
      const ask = await seller(market, who);
      const offers = [{ sku: "NM-500", price: 91_000 }];
      expect((await ask("POST", "/seller/offers", { offers })).status).toBe(403);
      expect((await ask("GET", "/seller/products")).status).toBe(200);
    }
  });
});

describe("a new product", () => {
  it("is one draft, however often it is sent", async () => {
    const key = randomUUID();
    const content = { title: "Bản nháp", unit: "", variants: [{ title: "" }] };
    const sent = await Promise.all([1, 2, 3].map(() => draft(content, key)));
    expect(new Set(sent.map(({ body }) => body.product.id)).size).toBe(1);
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
    const again = await draft({ ...content, unit: "kg" }, key);
    expect(again.body.product).toMatchObject({ revision: 2, state: "draft" });
    expect(again.body.product.content.unit).toBe("kg");
  });

  it("tells field by field what is missing, and is not submitted before", async () => {
    const { body } = await draft({
      title: "Thiếu",
      unit: "",
      category_handle: "nuoc-mam-gia-vi",
      variants: [{ title: "Hũ", price: 1000 }],
    });
    const { id, missing } = body.product;
    const fields = [
      ...["pictures", "unit", "variants.0.stock", "origin"],
      ...["variants.0.net_weight_g", "ingredients", "storage", "shelf_life_days"],
    ];
    expect(missing.map(({ field }: { field: string }) => field)).toEqual(fields);
    const refused = await mam("POST", `/seller/products/${id}/submit`, { seen: 1 });
    expect([refused.status, refused.body.code]).toEqual([400, "marketplace.listing_incomplete"]);
    expect(refused.body.details.map(({ field }: { field: string }) => field)).toEqual(fields);
  });

  it("of an unknown picture, field or unit over its length is refused at its field", async () => {
    const refused = async (content: object) => (await draft(content)).body.field;
    const base = { title: "X", unit: "kg", variants: [{ title: "a" }] };
    expect(await refused({ ...base, pictures: [`/media/${"0".repeat(32)}`] })).toBe("pictures.0");
    expect(await refused({ ...base, unit: "k".repeat(31) })).toBe("content.unit");
    expect(await refused({ ...base, approved: true })).toBe("content.approved");
    expect(await refused({ ...base, variants: [{ title: "a", price: 0.5 }] })).toBe(
      "content.variants.0.price",
    );
  });

  it("is in the shop within two seconds of its approval, and one product however often approved", async () => {
    const { id, seen } = await submitted(mam, wholeContent(picture));
    const listed = await staff("GET", "/admin/listings?state=submitted");
    expect(listed.body.listings).toMatchObject([
      { id, title: "Mắm nêm cá cơm", is_change: false, cooperative: { id: htx } },
    ]);
    const answers = await Promise.all(
      [1, 2].map(() => staff("POST", `/admin/listings/${id}/approve`, { seen })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await expect
      .poll(async () => (await inShop("mam-nem-ca-com")).product?.title, { timeout: 2000 })
      .toBe("Mắm nêm cá cơm");
    const page = await inShop("mam-nem-ca-com");
    expect(page).toMatchObject({
      product: { title_en: "Fermented anchovy dip" },
      cooperative: { handle: "htx-mam" },
      listing: { origin: "Phan Thiết, Lâm Đồng", shelf_life_days: 365 },
      card: { price_vnd: 60_000, stock: 12 },
    });
    expect(page.pictures.map(({ base }: { base: string }) => base)).toEqual([picture]);
    const rows = await market.sql("select 1 from product where title = 'Mắm nêm cá cơm'");
    expect(rows).toHaveLength(1);
    const { body } = await mam("GET", `/seller/products/${id}`);
    expect(body.product).toMatchObject({
      id: page.product.id,
      state: "live",
      pending: null,
      handle: "mam-nem-ca-com",
    });
  });

  it("with a name that is taken gets an address and SKUs of its own", async () => {
    const { id, seen } = await submitted(mam, wholeContent(picture));
    const { body } = await staff("POST", `/admin/listings/${id}/approve`, { seen });
    expect(body.listing).toMatchObject({ state: "approved", handle: "mam-nem-ca-com-2" });
    const skus = await market.sql<{ sku: string }>(
      "select sku from product_variant where sku like 'MAM-NEM-CA-COM%' order by sku",
    );
    expect(skus.map(({ sku }) => sku)).toEqual(["MAM-NEM-CA-COM-1", "MAM-NEM-CA-COM-2-1"]);
  });

  it("approved for a later day is not in the shop before it", async () => {
    const made = await mam("POST", "/seller/products", {
      key: randomUUID(),
      content: wholeContent(picture, { title: "Mắm Tết" }),
      publish_on: "2099-01-28",
    });
    const { id } = made.body.product;
    await mam("POST", `/seller/products/${id}/submit`, { seen: 1 });
    await staff("POST", `/admin/listings/${id}/approve`, { seen: 1 });
    const { body } = await mam("GET", `/seller/products/${id}`);
    expect(body.product).toMatchObject({ state: "scheduled", publish_on: "2099-01-28" });
    expect((await market.store("GET", "/store/catalogue/products/mam-tet")).status).toBe(404);
    await market.sql("update listing set publish_on = '2020-01-01' where publish_on is not null");
    await expect
      .poll(async () => (await inShop("mam-tet")).product?.title, {
        timeout: 90_000,
        interval: 1000,
      })
      .toBe("Mắm Tết");
  }, 120_000);
});

describe("a change of a product in the shop", () => {
  it("waits for review, and the shop stays as it was until then", async () => {
    const id = await productOf("NM-500");
    const { body: before } = await mam("GET", `/seller/products/${id}`);
    const { pictures: _none, ...content } = before.product.content;
    const changed = {
      ...content,
      ...wholeContent(other, { title: "Nước mắm nhĩ" }),
      variants: content.variants.map((one: object) => ({ ...one, net_weight_g: 500 })),
    };
    const saved = await mam("POST", `/seller/products/${id}`, { seen: 0, content: changed });
    expect(saved.body.product).toMatchObject({
      id,
      state: "live",
      pending: "draft",
      revision: 1,
      live: { title: "Nước mắm cá cơm" },
    });
    const sent = await mam("POST", `/seller/products/${id}/submit`, { seen: 1 });
    expect(sent.body.product.pending).toBe("submitted");
    expect((await inShop("nuoc-mam")).product.title).toBe("Nước mắm cá cơm");

    // Price and stock go on by themselves meanwhile, and the approval does not take them back.
    const offers = [{ sku: "NM-500", price: 97_000, stock: 40 }];
    expect((await mam("POST", "/seller/offers", { offers })).status).toBe(200);

    const [proposal] = (await staff("GET", "/admin/listings?state=submitted")).body.listings;
    const { body: read } = await staff("GET", `/admin/listings/${proposal.id}`);
    expect(read.listing.is_change).toBe(true);
    expect(read.listing.changed).toEqual(expect.arrayContaining(["title", "pictures", "variants"]));
    expect(read.listing.live.title).toBe("Nước mắm cá cơm");
    await staff("POST", `/admin/listings/${proposal.id}/approve`, { seen: 1 });
    await expect
      .poll(async () => (await inShop("nuoc-mam")).product.title, { timeout: 2000 })
      .toBe("Nước mắm nhĩ");
    const page = await inShop("nuoc-mam");
    expect(page.pictures.map(({ base }: { base: string }) => base)).toEqual([other]);
    expect(page.product.variants).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ sku: "NM-500", price_vnd: 97_000, stock: 40 }),
      ]),
    );
  });

  it("that changes nothing is none", async () => {
    const id = await productOf("NM-500");
    const { content } = (await mam("GET", `/seller/products/${id}`)).body.product;
    const pictures = content.pictures.map(({ base }: { base: string }) => base);
    const { body } = await mam("POST", `/seller/products/${id}`, {
      seen: 0,
      content: { ...content, pictures },
    });
    expect(body.product).toMatchObject({ pending: null, revision: 0 });
  });

  it("of two people is one, and the second is told", async () => {
    const id = await productOf("NM-500");
    const { content } = (await mam("GET", `/seller/products/${id}`)).body.product;
    const pictures = content.pictures.map(({ base }: { base: string }) => base);
    const save = (title: string) =>
      mam("POST", `/seller/products/${id}`, { seen: 0, content: { ...content, pictures, title } });
    const answers = await Promise.all([save("Tên thứ nhất"), save("Tên thứ hai")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe(
      "marketplace.listing_rewritten",
    );
    expect((await mam("POST", `/seller/products/${id}/discard`, { seen: 1 })).status).toBe(200);
    expect((await mam("GET", `/seller/products/${id}`)).body.product.pending).toBeNull();
  });
});

describe("review by staff", () => {
  it("returns with a comment for each field, which the co-operative sees until it sends anew", async () => {
    const { id, seen } = await submitted(mam, wholeContent(picture, { title: "Mắm ruốc" }));
    const comments = [
      { field: "ingredients", text: "Ghi rõ tỉ lệ muối." },
      { field: "variants.0.title", text: "Ghi khối lượng." },
    ];
    const toMend = async () => (await mam("GET", "/seller/work")).body.waiting.returned_goods;
    const before = await toMend();
    const back = await staff("POST", `/admin/listings/${id}/return`, { seen, comments });
    expect(back.body.listing.state).toBe("returned");
    expect(await toMend()).toBe(before + 1);
    expect((await staff("POST", `/admin/listings/${id}/return`, { seen, comments })).status).toBe(
      200,
    );
    const trail = await staff("GET", `/admin/audit?path=/admin/listings/${id}/return`);
    expect(trail.body.entries[0].body).toEqual({ seen, comments });
    const { product } = (await mam("GET", `/seller/products/${id}`)).body;
    expect(product).toMatchObject({ state: "returned", comments });
    expect(
      product.history.map(({ state, by }: { state: string; by: string }) => [state, by]),
    ).toEqual([
      ["draft", "Chủ mắm (minh hoạ)"],
      ["submitted", "Chủ mắm (minh hoạ)"],
      ["returned", null],
    ]);
    const content = wholeContent(picture, { title: "Mắm ruốc", ingredients: "Ruốc, muối 20%" });
    await mam("POST", `/seller/products/${id}`, { seen, content });
    const again = await mam("POST", `/seller/products/${id}/submit`, { seen: seen + 1 });
    expect(again.body.product).toMatchObject({ state: "submitted", comments: [] });
    expect(
      (
        await mam("POST", `/seller/products/${id}`, {
          seen: 2,
          content: {
            ...content,
            title: "Khác",
          },
        })
      ).body.code,
    ).toBe("marketplace.listing_is_submitted");
    expect(await toMend()).toBe(before);
    const approve = { seen: seen + 1 };
    const approved = await staff("POST", `/admin/listings/${id}/approve`, approve);
    expect((await staff("POST", `/admin/listings/${id}/approve`, approve)).status).toBe(200);
    const told = async () => {
      const { notices } = (await mam("GET", "/seller/notices?limit=100")).body;
      return notices.filter(({ subject }: { subject: string }) => subject.endsWith(": Mắm ruốc"));
    };
    await expect.poll(async () => (await told()).length).toBe(2);
    const [last, first] = await told();
    expect(last).toMatchObject({
      subject: "Đã duyệt: Mắm ruốc",
      link: { path: `/ban-hang/hang/${approved.body.listing.product_id}` },
    });
    expect(first).toMatchObject({
      subject: "Cán bộ trả hàng về để sửa: Mắm ruốc",
      paragraphs: [expect.any(String), "Nhận xét: Ghi rõ tỉ lệ muối. · Ghi khối lượng."],
      link: { path: `/ban-hang/hang/${id}` },
    });
  });

  it("of two officers has one winner and one clear message", async () => {
    const { id, seen } = await submitted(mam, wholeContent(picture, { title: "Mắm tôm" }));
    const commune = await market.staff("commune");
    const comments = [{ field: "", text: "Chưa đủ giấy tờ." }];
    const [approved, returned] = await Promise.all([
      staff("POST", `/admin/listings/${id}/approve`, { seen }),
      commune("POST", `/admin/listings/${id}/return`, { seen, comments }),
    ]);
    expect([approved.status, returned.status].sort()).toEqual([200, 409]);
    const loser = approved.status === 409 ? approved : returned;
    expect(loser.body.message).toMatch(/“Mắm tôm” đã được (duyệt|trả về để sửa)\. Hãy xem lại/);
  });

  it("refuses what was written anew since it was read", async () => {
    const { id, seen } = await submitted(mam, wholeContent(picture, { title: "Mắm cá linh" }));
    await mam("POST", `/seller/products/${id}/withdraw`, { seen });
    await mam("POST", `/seller/products/${id}`, {
      seen,
      content: wholeContent(picture, { title: "Mắm cá sặc" }),
    });
    await mam("POST", `/seller/products/${id}/submit`, { seen: seen + 1 });
    const stale = await staff("POST", `/admin/listings/${id}/approve`, { seen });
    expect([stale.status, stale.body.code]).toEqual([409, "marketplace.listing_rewritten"]);
  });

  it("is of the communes in sight, and of drafts nothing is seen", async () => {
    const mine = await submitted(
      lua,
      wholeContent(picture, {
        title: "Bột gạo",
        category_handle: "gao-ngu-coc",
      }),
    );
    const hidden = (await draft(wholeContent(picture, { title: "Chưa gửi" }))).body.product.id;
    const commune = await market.staff("commune");
    const { body } = await commune("GET", "/admin/listings?limit=100");
    const seenByCommune = body.listings.map(
      ({ cooperative }: { cooperative: { id: string } }) => cooperative.id,
    );
    expect(new Set(seenByCommune)).toEqual(new Set([htx]));
    expect((await commune("GET", `/admin/listings/${mine.id}`)).status).toBe(404);
    expect(
      (await commune("POST", `/admin/listings/${mine.id}/approve`, { seen: mine.seen })).status,
    ).toBe(404);
    expect((await staff("GET", `/admin/listings/${hidden}`)).status).toBe(404);
    const auditor = await market.staff("auditor");
    expect((await auditor("GET", "/admin/listings")).status).toBe(200);
    expect(
      (await auditor("POST", `/admin/listings/${mine.id}/approve`, { seen: mine.seen })).status,
    ).toBe(403);
  });

  it("leaves each move in the trail with what changed", async () => {
    const { id, seen } = await submitted(mam, wholeContent(picture, { title: "Mắm ghi sổ" }));
    await staff("POST", `/admin/listings/${id}/approve`, { seen });
    const { body } = await staff("GET", `/admin/audit?path=/admin/listings/${id}/approve`);
    expect(body.entries[0]).toMatchObject({ record_title: "Mắm ghi sổ", status: 200 });
    expect(JSON.stringify(body.entries[0].changes)).toContain("approved");
  });
});

describe("the co-operative's own list", () => {
  it("finds by name without accents, by state, and pages", async () => {
    const found = async (query: string) => (await mam("GET", `/seller/products?${query}`)).body;
    const all = await found("limit=100");
    expect(all.count).toBe(all.products.length);
    const byName = await found("q=mam%20nem&limit=100");
    expect(byName.count).toBe(2);
    expect((await found("q=%C4%90%C4%90%20mam&limit=100")).count).toBe(0);
    const [told] = await market.sql<{ folded: string }>(
      `select ${foldedSql("$1::text")} as folded`,
      [LETTERS],
    );
    expect(told?.folded).toBe(fold(LETTERS));
    for (const { id, state, pending } of all.products) {
      const { product } = (await mam("GET", `/seller/products/${id}`)).body;
      expect([product.state, product.pending]).toEqual([state, pending]);
    }
    const drafts = await found("state=draft&limit=1");
    expect(drafts.products).toHaveLength(1);
    expect(drafts.count).toBe(all.counts.draft);
    const [first, second] = [await found("limit=2"), await found("limit=2&offset=2")];
    const ids = [...first.products, ...second.products].map(({ id }: { id: string }) => id);
    expect(ids).toEqual(all.products.slice(0, 4).map(({ id }: { id: string }) => id));
    expect((await mam("GET", "/seller/products?colour=red")).status).toBe(400);
  });

  it("never holds another's, nor opens it", async () => {
    const { body } = await lua("GET", "/seller/products?limit=100");
    expect(body.products.map(({ title }: { title: string }) => title).sort()).toEqual([
      "Bột gạo",
      "Gạo OM18",
    ]);
    const { id } = (await draft({ title: "Riêng", unit: "", variants: [{ title: "" }] })).body
      .product;
    expect((await lua("GET", `/seller/products/${id}`)).status).toBe(404);
    expect((await lua("POST", `/seller/products/${id}/discard`, { seen: 1 })).status).toBe(404);
  });

  it("puts away and back, and a copy begins without stock", async () => {
    const id = await productOf("NM-500");
    for (const _ of [1, 2]) {
      const { body } = await mam("POST", `/seller/products/${id}/archive`, {});
      expect(body.product.state).toBe("archived");
    }
    await expect
      .poll(async () => (await market.store("GET", "/store/catalogue/products/nuoc-mam")).status, {
        timeout: 2000,
      })
      .toBe(404);
    const { body } = await mam("POST", `/seller/products/${id}/copy`, { key: randomUUID() });
    expect(body.product).toMatchObject({ state: "draft", title: "Nước mắm nhĩ" });
    expect(body.product.content.variants[0]).toMatchObject({
      sku: null,
      price: 97_000,
      stock: null,
    });
    for (const _ of [1, 2]) {
      const restored = await mam("POST", `/seller/products/${id}/restore`, {});
      expect(restored.body.product.state).toBe("live");
    }
    await expect
      .poll(async () => (await inShop("nuoc-mam")).product?.title, { timeout: 2000 })
      .toBe("Nước mắm nhĩ");
  });

  it("does not put back what staff took off", async () => {
    const id = await productOf("NM-500");
    await staff("POST", `/admin/products/${id}`, { status: "draft" });
    const { product } = (await mam("GET", `/seller/products/${id}`)).body;
    expect([product.state, product.actions]).toEqual(["off", []]);
    await mam("POST", `/seller/products/${id}/restore`, {});
    expect((await mam("GET", `/seller/products/${id}`)).body.product.state).toBe("off");
    await staff("POST", `/admin/products/${id}`, { status: "published" });
  });
});
