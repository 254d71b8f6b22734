import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import { openWorkbook } from "@nang-gio/workbook/reading/open-workbook";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { change, moveTo, placeOrder, readConsignment } from "../support/consignments";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { cooperativeIds, logIn, makeSellers, SELLERS, seller } from "../support/sellers";

type Ask = Awaited<ReturnType<typeof seller>>;

const TODAY = dateInVietnam(new Date());
const BEFORE = addDays(TODAY, -40);

let market: TestMarket;
let mam: Ask;
let organisation: string;
let variants: { small: string; big: string; gao: string };

beforeAll(async () => {
  market = await TestMarket.open("seller_sales");
  await importGoods(market, {
    "nuoc-mam": [
      { sku: "NM-500", price: 95_000, stock: 1_000 },
      { sku: "NM-1000", price: 180_000, stock: 1_000 },
    ],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 1_000 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  organisation = (await cooperativeIds(market)).get("htx-mam") ?? "";
  mam = await seller(market, "mam");
  const goods = await goodsBySku(market);
  const of = (sku: string) => goods.get(sku)?.variant ?? "";
  variants = { small: of("NM-500"), big: of("NM-1000"), gao: of("GAO-5") };
});
afterAll(() => market.close());

const sales = async (period = "") => (await mam("GET", `/seller/sales${period}`)).body.sales;
const order = async (pieces: Record<string, number>) =>
  (await placeOrder(market, pieces)).ids.get("htx-mam") ?? "";
const lineOf = async (id: string): Promise<string> =>
  (await readConsignment(mam, id)).lines[0].line_item_id;

const sum = (parts: Array<Record<string, number>>, field: string) =>
  parts.reduce((total, part) => total + (part[field] ?? 0), 0);

describe("what a co-operative has sold", () => {
  it("is nothing, and says so, before the first order", async () => {
    expect(await sales()).toMatchObject({
      from: addDays(TODAY, -29),
      to: TODAY,
      totals: { consignments: 0, sold_total: 0 },
      days: [],
      products: [],
      channels: [],
    });
  });

  it("is less what was cancelled and came back, to the đồng, as the market itself counts", async () => {
    await order({ [variants.small]: 2, [variants.big]: 1, [variants.gao]: 4 });
    const shortened = await order({ [variants.small]: 3 });
    await change(mam, shortened, "cancel-line", {
      line_item_id: await lineOf(shortened),
      quantity: 1,
      reason: "Vỡ chai",
    });
    const cancelled = await order({ [variants.big]: 1 });
    await mam("POST", `/seller/consignments/${cancelled}/cancel`, {
      seen: "placed",
      reason: "Hết hàng",
    });
    const returned = await order({ [variants.small]: 2 });
    await moveTo(mam, returned, "deliver");
    await change(mam, returned, "return", {
      lines: [{ line_item_id: await lineOf(returned), quantity: 1, reason: "damaged" }],
    });
    const return_id = (await readConsignment(mam, returned)).returns[0].id;
    expect((await change(mam, returned, "receive-return", { return_id })).status).toBe(200);

    const goods = 5 * 95_000 + 180_000;
    await expect
      .poll(async () => (await sales()).totals.goods_total, { timeout: 10_000 })
      .toBe(goods);
    const { totals, days, products, channels } = await sales();
    expect(totals).toMatchObject({
      consignments: 4,
      shipping_total: 3 * 25_000,
      sold_total: goods + 3 * 25_000,
    });
    expect(products).toMatchObject([{ title: "Nước mắm cá cơm", pieces: 6, goods_total: goods }]);
    expect(channels).toMatchObject([{ name: "Nắng Gió", ...totals }]);
    expect(days).toEqual([{ day: TODAY, ...totals }]);
    const staff = await market.staff();
    const { body } = await staff(
      "GET",
      `/admin/market-connection?from=${addDays(TODAY, -29)}&to=${TODAY}&cooperative_id=${organisation}`,
    );
    expect(body.totals.all).toEqual(totals);
  }, 120_000);

  it("is of the day in Vietnam: the last moment of one and the first of the next are apart", async () => {
    const [early, late] = [
      await order({ [variants.small]: 1 }),
      await order({ [variants.small]: 2 }),
    ];
    const at = (id: string, moment: string) =>
      market.sql("update consignment set placed_at = $2 where id = $1", [id, moment]);
    await at(early, `${BEFORE}T16:59:59.999Z`);
    await at(late, `${BEFORE}T17:00:00Z`);
    const next = addDays(BEFORE, 1);
    const { days, totals } = await sales(`?from=${BEFORE}&to=${next}`);
    expect(
      days.map(({ day, goods_total }: { day: string; goods_total: number }) => [day, goods_total]),
    ).toEqual([
      [BEFORE, 95_000],
      [next, 190_000],
    ]);
    expect(sum(days, "sold_total")).toBe(totals.sold_total);
    expect((await sales(`?from=${next}&to=${next}`)).totals.goods_total).toBe(190_000);
  });

  it("is refused for a period that ends before it begins or is too long, by its field", async () => {
    const backwards = await mam("GET", `/seller/sales?from=${TODAY}&to=${BEFORE}`);
    expect([backwards.status, backwards.body.details[0].field]).toEqual([400, "to"]);
    const long = await mam("GET", `/seller/sales?from=2024-01-01&to=2025-01-01`);
    expect([long.status, long.body.details[0].code]).toEqual([400, "marketplace.period_too_long"]);
    const upToToday = await mam("GET", "/seller/sales?from=2020-01-01");
    expect(upToToday.body.details[0].code).toBe("marketplace.period_too_long");
    expect((await mam("GET", "/seller/sales?from=2024-01-01&to=2024-12-31")).status).toBe(200);
  });

  it("is not for who packs", async () => {
    const packer = await seller(market, "packer");
    expect((await packer("GET", "/seller/sales")).status).toBe(403);
    expect((await packer("GET", "/seller/exports/sales")).status).toBe(403);
  });
});

it("the spreadsheet holds the same figures, by day, by product and by channel", async () => {
  const { token } = (await logIn(market, SELLERS.mam.phone)).body;
  const answer = await fetch(`${market.url}/seller/exports/sales`, {
    headers: { authorization: `Bearer ${token}`, "accept-language": "vi" },
  });
  expect(answer.status).toBe(200);
  const opened = await openWorkbook("sales.xlsx", Buffer.from(await answer.arrayBuffer()));
  const cells = JSON.stringify(opened.tables);
  opened.close();
  const { totals } = await sales();
  for (const text of ["Theo ngày", "Theo mặt hàng", "Theo kênh bán", "Nắng Gió"]) {
    expect(cells).toContain(text);
  }
  expect(cells).toContain(String(totals.sold_total));
});
