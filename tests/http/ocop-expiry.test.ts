import { afterAll, beforeAll, expect, it } from "vitest";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { MovedClock } from "../support/moved-clock";
import { scanId } from "../support/papers";
import { makeSellers, seller } from "../support/sellers";
import { TestShop } from "../support/shop";

const PAGE = "/san-pham/nuoc-mam";
const STARS = "★★★★";
const MIDNIGHT = "2022-12-24T00:00:00+07:00";
const clock = new MovedClock("2022-12-23T09:00:00+07:00");

let market: TestMarket;
let shop: TestShop;

beforeAll(async () => {
  market = await TestMarket.open("ocop_expiry", { env: clock.env });
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  shop = await TestShop.open(market);
}, 300_000);
afterAll(async () => {
  await shop?.close();
  await market?.close();
  clock.forget();
});

/** Where the stars of the product show: listing, search, the page's record, and the shop's kept pages. */
async function whereStarsShow(): Promise<string[]> {
  const { body: listing } = await market.store("GET", "/store/listing?stars=4");
  const { body: search } = await market.store("POST", "/store/search", {
    entity: "product",
    filters: { ocop_stars: 4 },
  });
  const { body: page } = await market.store("GET", "/store/catalogue/products/nuoc-mam");
  const [own, list] = await Promise.all([shop.visit(PAGE), shop.visit("/san-pham")]);
  return [
    ...(listing.count > 0 ? ["listing"] : []),
    ...(JSON.stringify(search).includes('"ocop_stars":4') ? ["search"] : []),
    ...(page.ocop ? ["page record"] : []),
    ...(own.text.includes(STARS) ? ["product page"] : []),
    ...(own.text.includes("3310/QĐ-UBND") ? ["share card and data of the page"] : []),
    ...(list.text.includes(STARS) ? ["listing page"] : []),
  ];
}

it("stars decided on 23 December 2019 are gone everywhere within a minute of 24 December 2022", async () => {
  const ask = await seller(market, "mam");
  const product = (await goodsBySku(market)).get("NM-500")?.product;
  const submitted = await ask("POST", "/seller/certificates", {
    number: "3310/QĐ-UBND",
    product_id: product,
    group: "food",
    stars: 4,
    issuer: "UBND tỉnh Bình Thuận",
    issued_on: "2019-12-23",
    scan_id: await scanId(market),
  });
  expect([submitted.status, submitted.body.certificate?.expires_on]).toEqual([201, "2022-12-24"]);
  expect(await whereStarsShow()).toEqual([]);
  const { id } = submitted.body.certificate;
  const province = await market.staff("province");
  const verified = await province("POST", `/admin/certificates/${id}/verify`);
  expect(verified.body.certificate.state).toBe("verified");
  await expect
    .poll(whereStarsShow, { timeout: 20_000, interval: 500 })
    .toEqual(
      expect.arrayContaining(["listing", "search", "page record", "product page", "listing page"]),
    );

  clock.set("2022-12-23T23:59:40+07:00");
  expect(await whereStarsShow()).toContain("product page");
  await expect.poll(whereStarsShow, { timeout: 150_000, interval: 500 }).toEqual([]);
  const seconds = (clock.now().getTime() - Date.parse(MIDNIGHT)) / 1000;
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThan(60);
  const { body } = await ask("GET", `/seller/certificates/${id}`);
  expect(body.certificate.state).toBe("expired");
  expect(body.certificate.history.map(({ state }: { state: string }) => state)).toEqual([
    "submitted",
    "verified",
    "expired",
  ]);
  expect((await shop.visit(PAGE)).status).toBe(200);
}, 300_000);
