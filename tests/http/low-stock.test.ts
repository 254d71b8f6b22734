import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { MailServer } from "../support/mail-server";
import { TestMarket } from "../support/market";
import { cooperativeIds, makeSellers, SELLERS, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";

type Ask = Awaited<ReturnType<typeof seller>>;

const SOON = { timeout: 10_000, interval: 100 };

let mail: MailServer;
let market: TestMarket;
let mam: Ask;
let both: Ask;
let packer: Ask;
let fish: string;

beforeAll(async () => {
  mail = await MailServer.open();
  market = await TestMarket.open("low_stock", {
    env: { SMTP_URL: mail.url, MAIL_FROM: "Nắng Gió <cho@example.com>" },
  });
  await importGoods(market, {
    "nuoc-mam": [
      { sku: "NM-500", price: 95_000, stock: 10 },
      { sku: "NM-1000", price: 180_000, stock: 4 },
    ],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  const ids = await cooperativeIds(market);
  mam = await seller(market, "mam");
  packer = await seller(market, "packer");
  both = await seller(market, "both", ids.get("htx-mam"));
  fish = (await goodsBySku(market)).get("NM-500")?.variant ?? "";
  await offer({ low_stock: 6 });
});
afterAll(async () => {
  await market.close();
  await mail.close();
});

const offer = (changed: object, sku = "NM-500") =>
  mam("POST", "/seller/offers", { offers: [{ sku, ...changed }] });

const buy = async (pieces: number) =>
  expect((await (await Shopper.withCart(market, { [fish]: pieces })).complete()).status).toBe(200);

const list = async (query = "") => (await mam("GET", `/seller/products${query}`)).body;

const told = () =>
  mail
    .of(SELLERS.mam.email)
    .map(({ subject }) => subject)
    .filter((subject) => /hết hàng/i.test(subject ?? ""));

const inboxOf = async (ask: Ask) =>
  (await ask("GET", "/seller/notices?limit=50")).body.notices.filter(
    ({ kind }: { kind: string }) => kind === "marketplace.stock_low",
  );

describe("goods whose co-operative wants to hear at six pieces", () => {
  it("are told of once when they fall to it, to owners and managers, by mail and inside", async () => {
    await buy(2);
    await buy(2);
    await expect.poll(told, SOON).toEqual(["Sắp hết hàng: Nước mắm cá cơm – NM-500"]);
    await expect.poll(async () => (await inboxOf(both)).length, SOON).toBe(1);
    const [notice] = await inboxOf(mam);
    expect(notice.paragraphs[0]).toContain("chỉ còn 6 để bán");
    expect(notice.link.path).toMatch(/^\/ban-hang\/hang\/prod_/);
    expect(await inboxOf(packer)).toEqual([]);
  });

  it("are not told of at each sale, and again once they were refilled", async () => {
    await Promise.all([buy(1), buy(1)]);
    await expect.poll(async () => (await list()).products[0].variants[0].reserved, SOON).toBe(6);
    expect((await offer({ stock: 30 })).status).toBe(200);
    await expect.poll(async () => (await list("?low=true")).count, SOON).toBe(1);
    expect((await list("?low=true")).products[0].variants[0].low).toBe(false);
    await expect
      .poll(async () => {
        const [row] = await market.sql<{ low: boolean }>(
          "select low from stock_watch where variant_id = $1",
          [fish],
        );
        return row?.low;
      }, SOON)
      .toBe(false);
    await buy(24);
    await expect
      .poll(told, SOON)
      .toEqual(["Sắp hết hàng: Nước mắm cá cơm – NM-500", "Hết hàng: Nước mắm cá cơm – NM-500"]);
    expect(await inboxOf(mam)).toHaveLength(2);
  });

  it("are marked in the list, with the number that holds; a blank one is the co-operative's", async () => {
    const [{ variants }] = (await list("?low=true")).products;
    expect(variants).toMatchObject([
      { sku: "NM-500", low: true, low_stock: 6, low_at: 6 },
      { sku: "NM-1000", low: true, low_stock: null, low_at: 5 },
    ]);
    expect((await offer({ low_stock: null })).body).toEqual({ changed: ["NM-500"] });
    expect((await offer({ low_stock: null })).body).toEqual({ changed: [] });
    expect((await list()).products[0].variants[0]).toMatchObject({ low_stock: null, low_at: 5 });
  });
});

describe("the number of a co-operative for all its goods", () => {
  it("is five until it says another, which changes what is low and tells nobody", async () => {
    expect((await packer("GET", "/seller/low-stock")).body).toEqual({ low_stock: 5 });
    await offer({ stock: 40 });
    const before = (await inboxOf(mam)).length;
    expect((await mam("POST", "/seller/low-stock", { low_stock: 3 })).body).toEqual({
      low_stock: 3,
    });
    expect(await list("?low=true")).toMatchObject({ count: 0, low_count: 0 });
    await mam("POST", "/seller/low-stock", { low_stock: 20 });
    expect(await list("?low=true")).toMatchObject({ count: 1, low_count: 1 });
    expect(await inboxOf(mam)).toHaveLength(before);
  });

  it("is a whole number, and not for who packs to set", async () => {
    const refused = await mam("POST", "/seller/low-stock", { low_stock: -1 });
    expect([refused.status, refused.body.details[0].field]).toEqual([400, "low_stock"]);
    expect((await packer("POST", "/seller/low-stock", { low_stock: 2 })).status).toBe(403);
  });
});
