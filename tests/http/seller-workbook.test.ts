import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { openWorkbook } from "@nang-gio/workbook/reading/open-workbook";
import { fillWorkbook } from "@nang-gio/workbook/writing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importGoods } from "../support/goods";
import { TestMarket } from "../support/market";
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

async function imported(content: Buffer, name = "giá.xlsx") {
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(content)]), name);
  const answer = await fetch(`${market.url}/seller/imports`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  return { status: answer.status, body: await answer.json() };
}

const prices = (rows: object[]) =>
  fillWorkbook({ variants: rows } as Parameters<typeof fillWorkbook>[0], MARKET_CATEGORIES);
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

describe("a co-operative's spreadsheet", () => {
  it("holds its own goods only, and sent back as it is changes nothing", async () => {
    const content = await exported();
    const opened = await openWorkbook("a.xlsx", content);
    const cells = JSON.stringify(opened.tables);
    opened.close();
    expect(cells).toContain("NM-500");
    expect(cells).not.toContain("GAO-5");
    expect((await imported(content)).body).toEqual({ changed: [], rows: 2 });
  });

  it("changes prices and stocks; a blank stock stays", async () => {
    const content = await prices([
      row({ price: 99_000, sale_price: 89_000 }),
      row({ sku: "NM-1000", variant: "NM-1000", price: 180_000, stock: 7 }),
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

  it("that is none is refused in a sentence", async () => {
    const { status, body } = await imported(Buffer.from("PK\x03\x04 not a workbook"));
    expect([status, body.code]).toEqual([400, "workbook.offers_refused"]);
    expect(body.details).toHaveLength(1);
  });
});
