import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { openWorkbook } from "@nang-gio/workbook/reading/open-workbook";
import { fillWorkbook } from "@nang-gio/workbook/writing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importGoods } from "../support/goods";
import { TestMarket } from "../support/market";
import { photograph, sendPicture } from "../support/proposals";
import { logIn, makeSellers, SELLERS, seller } from "../support/sellers";

let market: TestMarket;
let token: string;

beforeAll(async () => {
  market = await TestMarket.open("seller_workbook");
  await importGoods(market, {
    "nuoc-mam": [
      { sku: "NM-500", price: 95_000, stock: 10 },
      { sku: "NM-1000", price: 180_000, stock: 10 },
    ],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await makeSellers(market);
  token = (await logIn(market, SELLERS.mam.phone)).body.token;
});
afterAll(() => market.close());

async function exported(): Promise<Buffer> {
  const answer = await fetch(`${market.url}/seller/exports/goods`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toMatch(/hang-hoa-\d{4}-\d\d-\d\d\.xlsx/);
  return Buffer.from(await answer.arrayBuffer());
}

async function imported(content: Buffer, query = "", name = "giá.xlsx") {
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(content)]), name);
  const answer = await fetch(`${market.url}/seller/imports${query}`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  return { status: answer.status, body: await answer.json() };
}

const filled = (rows: object) =>
  fillWorkbook(rows as Parameters<typeof fillWorkbook>[0], MARKET_CATEGORIES, {});
const prices = (rows: object[]) => filled({ variants: rows });
const row = (changed: object) => ({
  ...{ sku: "NM-500", product: "nuoc-mam", variant: "NM-500", price: 95_000 },
  ...changed,
});

const offers = async () => {
  const { body } = await (await seller(market, "mam"))("GET", "/seller/products");
  return body.products[0].variants.map(
    ({ sku, price, sale_price, stock }: Record<string, unknown>) => [sku, price, sale_price, stock],
  );
};

const productId = async (): Promise<string> =>
  (await (await seller(market, "mam"))("GET", "/seller/products")).body.products[0].id;

describe("a co-operative's spreadsheet", () => {
  it("holds its own goods only, and sent back as it is changes nothing", async () => {
    const content = await exported();
    const opened = await openWorkbook("a.xlsx", content);
    const cells = JSON.stringify(opened.tables);
    opened.close();
    expect(cells).toContain("NM-500");
    expect(cells).not.toContain("GAO-5");
    expect((await imported(content)).body).toEqual({
      ...{ changed: [], rows: 2 },
      ...{ submitted: [], drafts: [] },
    });
  });

  it("changes prices and stocks; a blank stock stays", async () => {
    const content = await prices([
      row({ price: 99_000, sale_price: 89_000 }),
      row({ sku: "NM-1000", variant: "NM-1000", price: 180_000, stock: 7, stock_was: 10 }),
    ]);
    const { status, body } = await imported(content);
    expect([status, body.changed.sort()]).toEqual([200, ["NM-1000", "NM-500"]]);
    expect(await offers()).toEqual([
      ["NM-500", 99_000, 89_000, 10],
      ["NM-1000", 180_000, null, 7],
    ]);
  });

  it("with another's goods, or with what is no price, changes nothing and says where", async () => {
    const before = await offers();
    const content = await prices([
      row({ price: 50_000 }),
      row({ sku: "GAO-5", product: "gao", variant: "GAO-5", price: 1000 }),
      row({ sku: "KHONG-CO", price: 1000 }),
    ]);
    const { status, body } = await imported(content);
    expect([status, body.code]).toEqual([400, "workbook.offers_refused"]);
    const told = body.details.map(({ message }: { message: string }) => message).join("\n");
    expect(told).toMatch(/dòng 3, cột A .*Không có mã hàng này trong gian hàng của bạn/);
    expect(told).toMatch(/dòng 4, cột A .*“KHONG-CO”/);
    expect(await offers()).toEqual(before);
  });

  it("that is old changes no stock that was left alone in it, and sets none that has moved", async () => {
    const old = await exported();
    await (await seller(market, "mam"))("POST", "/seller/offers", {
      offers: [{ sku: "NM-500", stock: 4 }],
    });
    expect((await imported(old)).body).toMatchObject({ changed: [] });
    expect((await offers())[0]).toEqual(["NM-500", 99_000, 89_000, 4]);
    const content = await prices([
      row({ price: 99_000, sale_price: 89_000, stock: 30, stock_was: 10 }),
    ]);
    const refused = await imported(content);
    expect([refused.status, refused.body.confirmable]).toEqual([400, ["stock"]]);
    expect(refused.body.details[0].message).toMatch(/dòng 2, cột F .*nay trên chợ là 4; thấy “30”/);
    expect((await offers())[0]).toEqual(["NM-500", 99_000, 89_000, 4]);
    expect((await imported(content, "?confirm=stock")).body).toMatchObject({ changed: ["NM-500"] });
    expect((await offers())[0]).toEqual(["NM-500", 99_000, 89_000, 30]);
  });

  it("that is old changes no price that was left alone in it, and asks before it sets one that another has changed", async () => {
    const mam = await seller(market, "mam");
    const old = await exported();
    const set = (one: object) => mam("POST", "/seller/offers", { offers: [one] });
    await set({ sku: "NM-500", price: 97_000 });
    expect((await imported(old)).body).toMatchObject({ changed: [] });
    expect((await offers())[0]).toEqual(["NM-500", 97_000, 89_000, 30]);
    const was = { price_was: 99_000, sale_price_was: 89_000 };
    const untouched = { ...row({ sku: "NM-1000", variant: "NM-1000", price: 180_000, stock: 6 }) };
    const content = await prices([
      row({ price: 105_000, sale_price: 80_000, ...was }),
      { ...untouched, stock_was: 7, price_was: 180_000 },
    ]);
    const refused = await imported(content);
    expect([refused.status, refused.body.confirmable]).toEqual([400, ["price"]]);
    expect(refused.body.details).toHaveLength(1);
    expect(refused.body.details[0].message).toMatch(
      /dòng 2, cột D .*lúc tải về là 99\.000, nay trên chợ là 97\.000; thấy “105000”/,
    );
    expect((await offers())[1]).toEqual(["NM-1000", 180_000, null, 7]);
    expect((await imported(content, "?confirm=stock")).status).toBe(400);
    const { body } = await imported(content, "?confirm=stock,price");
    expect(body.changed.sort()).toEqual(["NM-1000", "NM-500"]);
    expect(await offers()).toEqual([
      ["NM-500", 105_000, 80_000, 30],
      ["NM-1000", 180_000, null, 6],
    ]);
    const late = await set({ sku: "NM-500", price: 120_000, price_seen: 97_000 });
    expect([late.status, late.body.code]).toEqual([409, "marketplace.offer_price_moved"]);
    await set({ sku: "NM-500", price: 99_000, sale_price: 89_000 });
    await set({ sku: "NM-1000", stock: 7 });
  });

  it("that does not say what the stock was asks first, too", async () => {
    const content = await prices([row({ price: 99_000, sale_price: 89_000, stock: 31 })]);
    const { status, body } = await imported(content);
    expect([status, body.confirmable, body.details[0].code]).toEqual([
      400,
      ["stock"],
      "workbook.stock_unseen",
    ]);
  });

  it("with other texts proposes them: what lacks nothing waits for staff, the shop stays as it is", async () => {
    const mam = await seller(market, "mam");
    const { product } = (await mam("GET", `/seller/products/${await productId()}`)).body;
    const said = {
      code: "nuoc-mam",
      organisation: "htx-mam",
      title: "Nước mắm cá cơm than",
      title_en: "Anchovy sauce",
      category: "nuoc-mam-gia-vi",
      unit: "chai",
      ingredients: "Cá cơm, muối",
      storage: "Nơi khô mát",
      shelf_life_days: 730,
      origin: "Mũi Né",
      status: "published",
    };
    const first = await imported(await filled({ products: [said] }));
    expect(first.body).toEqual({
      ...{ changed: [], rows: 0 },
      ...{ submitted: [], drafts: ["Nước mắm cá cơm than"] },
    });
    const { product: now } = (await mam("GET", `/seller/products/${product.id}`)).body;
    expect(now).toMatchObject({
      ...{ state: "live", pending: "draft" },
      content: { title: "Nước mắm cá cơm than", title_en: "Anchovy sauce", origin: "Mũi Né" },
      live: { title: "Nước mắm cá cơm", origin: null },
    });
    const picture = (await sendPicture(market, "ảnh.jpg", await photograph())).body.picture.base;
    const { title: _title, ...content } = now.content;
    await mam("POST", `/seller/products/${product.id}`, {
      seen: now.revision,
      content: {
        ...{ ...content, title: "Nước mắm cá cơm than", pictures: [picture] },
        variants: content.variants.map((one: object) => ({ ...one, net_weight_g: 500 })),
      },
    });
    const again = await imported(
      await filled({ products: [{ ...said, title: "Nước mắm than nhĩ" }] }),
    );
    expect(again.body.submitted).toEqual(["Nước mắm than nhĩ"]);
    const waits = await imported(await filled({ products: [{ ...said, title: "Khác nữa" }] }));
    expect([waits.status, waits.body.details[0].code]).toEqual([400, "workbook.goods_submitted"]);
  });

  it("names no goods that are not its own", async () => {
    const foreign = {
      ...{ code: "gao", organisation: "tht-lua", title: "Gạo của tôi", category: "gao-ngu-coc" },
      ...{ unit: "kg", status: "published" },
    };
    const { status, body } = await imported(await filled({ products: [foreign] }));
    expect(status).toBe(400);
    expect(body.details.map(({ code }: { code: string }) => code)).toContain(
      "workbook.unknown_goods",
    );
  });

  it("that is none is refused in a sentence", async () => {
    const { status, body } = await imported(Buffer.from("PK\x03\x04 not a workbook"));
    expect([status, body.code]).toEqual([400, "workbook.offers_refused"]);
    expect(body.details).toHaveLength(1);
  });
});
