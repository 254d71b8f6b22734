import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placeOrder } from "../support/consignments";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { cooperativeIds, makeSellers, seller } from "../support/sellers";
import { Shopper } from "../support/shopper";

type Staff = Awaited<ReturnType<TestMarket["staff"]>>;

let market: TestMarket;
let province: Staff;
let goods: Awaited<ReturnType<typeof goodsBySku>>;
let htx: string;

beforeAll(async () => {
  market = await TestMarket.open("deletions");
  await importGoods(market, {
    "nuoc-mam": [
      { sku: "NM-500", price: 95_000, stock: 10 },
      { sku: "NM-750", price: 120_000, stock: 10 },
    ],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 30 }],
  });
  await onSale(market, 2);
  await makeSellers(market);
  province = await market.staff("province");
  goods = await goodsBySku(market);
  htx = (await cooperativeIds(market)).get("htx-mam") ?? "";
});
afterAll(() => market.close());

const product = (sku: string) => goods.get(sku)?.product ?? "";
const variant = (sku: string) => goods.get(sku)?.variant ?? "";

/** A deletion is refused with a sentence, in the reader's language. */
async function refused(method: string, path: string, body?: object): Promise<void> {
  const answer = await province(method, path, body);
  expect([path, answer.status, answer.body.code]).toEqual([path, 409, "marketplace.in_use"]);
  expect(answer.body.message).toContain("Không xoá được");
}

describe("goods on which records hang", () => {
  it("are not deleted once they were ordered, by whatever route, and are sold on", async () => {
    const id = product("GAO-5");
    await placeOrder(market, { [variant("GAO-5")]: 1 });
    await refused("DELETE", `/admin/products/${id}`);
    await refused("POST", "/admin/products/batch", { delete: [product("NM-500"), id] });
    await refused("DELETE", `/admin/products/${id}/variants/${variant("GAO-5")}`);
    await refused("POST", `/admin/products/${id}/variants/batch`, { delete: [variant("GAO-5")] });
    const ordered = await (await Shopper.withCart(market, { [variant("GAO-5")]: 1 })).complete();
    expect(ordered.status).toBe(200);
    expect(await market.sql("select id from product where deleted_at is not null")).toEqual([]);
  });

  it("are not deleted with a certificate, nor with a lot; without any they are", async () => {
    const id = product("NM-500");
    const mam = await seller(market, "mam");
    const lot = { product_id: id, number: "L-1", produced_on: "2026-01-05", place: "Phan Thiết" };
    expect((await mam("POST", "/seller/lots", lot)).status).toBe(201);
    await refused("DELETE", `/admin/products/${id}`);
    await market.sql("delete from production_lot");
    const entered = await province("POST", `/admin/cooperatives/${htx}/certificates`, {
      ...{ number: "1/QĐ", product_id: id, group: "food", stars: 4 },
      ...{ issuer: "UBND tỉnh (minh hoạ)", issued_on: "2026-01-05" },
    });
    expect(entered.status).toBe(201);
    await refused("DELETE", `/admin/products/${id}`);
    await market.sql("delete from ocop_certificate");
    const path = `/admin/products/${id}/variants/${variant("NM-750")}`;
    expect((await province("DELETE", path)).status).toBe(200);
    expect((await province("DELETE", `/admin/products/${id}`)).status).toBe(200);
  });
});

describe("what has no deletion at all", () => {
  it.each([
    ["an organisation", () => `/admin/cooperatives/${htx}`],
    ["a seller", () => `/admin/sellers/${htx}`],
    ["a certificate", () => "/admin/certificates/any"],
    ["a mark", () => "/admin/marks/any"],
    ["a lot", () => "/admin/lots/any"],
    ["a told fact", () => "/admin/facts/any"],
    ["a return", () => "/admin/consignment-returns/any"],
    ["a settlement", () => "/admin/settlements/any"],
  ])("%s", async (_what, path) => {
    expect([403, 404]).toContain((await province("DELETE", path())).status);
  });

  it("by the sellers' own routes neither", async () => {
    const mam = await seller(market, "mam");
    for (const path of ["/seller/lots/any", "/seller/marks/any", "/seller/certificates/any"]) {
      expect([403, 404]).toContain((await mam("DELETE", path, {})).status);
    }
    expect(await market.sql("select id from organisation where deleted_at is not null")).toEqual(
      [],
    );
  });
});

describe("the places of a co-operative", () => {
  it("stay: where its stock lies, and how its goods are sent", async () => {
    const [place] = await market.sql<{ stock_location_id: string; shipping_profile_id: string }>(
      "select stock_location_id, shipping_profile_id from selling_place where organisation_id = $1",
      [htx],
    );
    await refused("DELETE", `/admin/stock-locations/${place?.stock_location_id}`);
    await refused("DELETE", `/admin/shipping-profiles/${place?.shipping_profile_id}`);
  });
});

describe("a member who goes", () => {
  it("leaves what they did: the membership ends and stays in the records", async () => {
    const owner = await seller(market, "mam");
    const { members } = (await owner("GET", "/seller/members")).body;
    const packer = members.find(({ role }: { role: string }) => role === "fulfilment");
    expect((await owner("DELETE", `/seller/members/${packer.id}`, {})).status).toBe(200);
    const [kept] = await market.sql<{ ended: boolean }>(
      `select "to" is not null as ended from seller_membership where id = $1 and deleted_at is null`,
      [packer.id],
    );
    expect(kept).toEqual({ ended: true });
  });
});
