import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placeOrder } from "../support/consignments";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { chargeCommission } from "../support/ledger";
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

/** A deletion is refused with a sentence that says what hangs on it, in the reader's language. */
async function refused(
  method: string,
  path: string,
  code: string,
  body?: object,
  status = 409,
): Promise<void> {
  const answer = await province(method, path, body);
  expect([path, answer.status, answer.body.code]).toEqual([path, status, `marketplace.${code}`]);
  expect(answer.body.message).toContain("Không xoá được");
}

/** The one id that a question to the database finds. */
async function idBy(sql: string, ...values: unknown[]): Promise<string> {
  const [row] = await market.sql<{ id: string }>(sql, values);
  return row?.id ?? expect.fail(sql);
}

describe("goods on which records hang", () => {
  it("are not deleted once they were ordered, by whatever route, and are sold on", async () => {
    const id = product("GAO-5");
    await placeOrder(market, { [variant("GAO-5")]: 1 });
    const both = { delete: [product("NM-500"), id] };
    await refused("DELETE", `/admin/products/${id}`, "in_use_orders");
    await refused("POST", "/admin/products/batch", "in_use_orders", both);
    const variants = `/admin/products/${id}/variants`;
    await refused("DELETE", `${variants}/${variant("GAO-5")}`, "in_use_orders");
    await refused("POST", `${variants}/batch`, "in_use_orders", { delete: [variant("GAO-5")] });
    const ordered = await (await Shopper.withCart(market, { [variant("GAO-5")]: 1 })).complete();
    expect(ordered.status).toBe(200);
    expect(await market.sql("select id from product where deleted_at is not null")).toEqual([]);
  });

  it("are not deleted with a certificate, nor with a lot; without any they are", async () => {
    const id = product("NM-500");
    const mam = await seller(market, "mam");
    const lot = { product_id: id, number: "L-1", produced_on: "2026-01-05", place: "Phan Thiết" };
    expect((await mam("POST", "/seller/lots", lot)).status).toBe(201);
    await refused("DELETE", `/admin/products/${id}`, "in_use_lots");
    await market.sql("delete from production_lot");
    const entered = await province("POST", `/admin/cooperatives/${htx}/certificates`, {
      ...{ number: "1/QĐ", product_id: id, group: "food", stars: 4 },
      ...{ issuer: "UBND tỉnh (minh hoạ)", issued_on: "2026-01-05" },
    });
    expect(entered.status).toBe(201);
    await refused("DELETE", `/admin/products/${id}`, "in_use_certificates");
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

const OF_PLACE = "from selling_place where organisation_id = $1";
const OPTION = "from shipping_option where shipping_profile_id =";

describe("what a co-operative keeps and sends its goods by stays", () => {
  it.each([
    ["stock location", "stock-locations", `select stock_location_id as id ${OF_PLACE}`],
    ["profile", "shipping-profiles", `select shipping_profile_id as id ${OF_PLACE}`],
    [
      "way of delivery",
      "shipping-options",
      `select id ${OPTION} (select shipping_profile_id ${OF_PLACE}) order by id limit 1`,
    ],
    [
      "kind of delivery",
      "shipping-option-types",
      `select shipping_option_type_id as id ${OPTION} (select shipping_profile_id ${OF_PLACE}) limit 1`,
    ],
    [
      "set of ways",
      "fulfillment-sets",
      `select fulfillment_set_id as id from location_fulfillment_set
       where stock_location_id = (select stock_location_id ${OF_PLACE})`,
    ],
  ])("its %s", async (_what, area, sql) => {
    await refused("DELETE", `/admin/${area}/${await idBy(sql, htx)}`, "in_use_shop");
  });

  it("its zone of delivery", async () => {
    const [zone] = await market.sql<{ id: string; set: string }>(
      `select id, fulfillment_set_id as set from service_zone limit 1`,
    );
    const path = `/admin/fulfillment-sets/${zone?.set}/service-zones/${zone?.id}`;
    await refused("DELETE", path, "in_use_shop");
  });
});

const CATEGORY = "select id from product_category where handle";

describe("what orders, goods, reductions and the market itself stand on", () => {
  beforeAll(async () => {
    await chargeCommission(market, 0);
    await market.sql("update commission_rule set category_handle = 'hat-dieu'");
    const lua = await seller(market, "lua");
    const begins_at = "2026-01-01T00:00:00Z";
    const reduction = { kind: "percentage", value: 10, product_ids: null, begins_at };
    for (const more of [
      { name: "Mùa gặt (minh hoạ)" },
      { name: "Mã gặt (minh hoạ)", code: "GATLUA", kind: "fixed", value: 10_000 },
    ]) {
      const sent = { key: randomUUID(), ...reduction, ...more };
      expect((await lua("POST", "/seller/promotions", sent)).status).toBe(201);
    }
    const staff = await province("POST", "/admin/promotions", {
      ...{ code: "CHO10", type: "standard", status: "active" },
      application_method: {
        ...{ type: "fixed", target_type: "items", allocation: "each", value: 10_000 },
        ...{ currency_code: "vnd", max_quantity: 10 },
      },
    });
    expect(staff.status).toBe(200);
    const shopper = await Shopper.come(market);
    await shopper.add(variant("GAO-5"), 1);
    await shopper.tellAddress();
    await shopper.tell({ email: "khach@example.com", promo_codes: ["CHO10"] });
    await shopper.choose();
    await shopper.payOnDelivery();
    expect((await shopper.complete()).status).toBe(200);
    const collection = await province("POST", "/admin/collections", { title: "Tết" });
    await market.sql("update product set collection_id = $1 where id = $2", [
      collection.body.collection.id,
      product("GAO-5"),
    ]);
    const child = {
      name: "Gốm Chăm",
      handle: "gom-cham",
      parent_category_id: await idBy(`${CATEGORY} = 'gom'`),
    };
    expect((await province("POST", "/admin/product-categories", child)).status).toBe(200);
  });

  it.each([
    ["product-categories", `${CATEGORY} = 'gao-ngu-coc'`, "in_use_goods"],
    ["product-categories", `${CATEGORY} = 'hat-dieu'`, "in_use_commission"],
    ["product-categories", `${CATEGORY} = 'gom'`, "in_use_categories"],
    ["product-categories", `${CATEGORY} = 'luu-tru'`, "in_use_market"],
    ["collections", "select id from product_collection", "in_use_goods"],
    [
      "product-options",
      `select product_option_id as id from product_product_option where product_id in
         (select product_id from product_variant where sku = 'GAO-5')`,
      "in_use_goods",
    ],
    ["inventory-items", "select id from inventory_item where sku = 'GAO-5'", "in_use_goods"],
    ["reservations", "select id from reservation_item limit 1", "in_use_orders"],
    [
      "shipping-options",
      "select shipping_option_id as id from order_shipping_method limit 1",
      "in_use_orders",
    ],
    ["regions", "select id from region", "in_use_orders"],
    ["tax-regions", "select id from tax_region", "in_use_market"],
    ["sales-channels", "select default_sales_channel_id as id from store", "in_use_market"],
    [
      "price-lists",
      "select price_list_id as id from goods_promotion where price_list_id is not null",
      "in_use_reduction",
    ],
    ["price-lists", "select id from price_list where title = 'Giá khuyến mãi'", "in_use_market"],
    [
      "promotions",
      "select promotion_id as id from goods_promotion where promotion_id is not null",
      "in_use_reduction",
    ],
    ["promotions", "select id from promotion where code = 'CHO10'", "in_use_orders"],
    ["campaigns", "select id from promotion_campaign", "in_use_reduction"],
    ["customers", "select id from customer where email = 'khach@example.com'", "in_use_orders"],
    ["api-keys", "select id from api_key where title = 'Storefront'", "in_use_market"],
  ])("%s: %s", async (area, sql, code) => {
    await refused("DELETE", `/admin/${area}/${await idBy(sql)}`, code);
  });

  it("the key of the shop is not revoked either, which would close it", async () => {
    const id = await idBy("select id from api_key where title = 'Storefront'");
    await refused("POST", `/admin/api-keys/${id}/revoke`, "in_use_market", {});
    expect((await market.store("GET", "/store/regions")).status).toBe(200);
  });

  it("and what Medusa itself refuses is said in the reader's language", async () => {
    const stock = goods.get("GAO-5");
    const level = `/admin/inventory-items/${stock?.stock}/location-levels/${stock?.place}`;
    await refused("DELETE", level, "in_use_reservations", undefined, 400);
    const made = await province("POST", "/admin/api-keys", { title: "Khác", type: "secret" });
    const { id } = made.body.api_key;
    await refused("DELETE", `/admin/api-keys/${id}`, "in_use_key", undefined, 400);
  });

  it("what nothing hangs on goes", async () => {
    const gone = async (path: string) =>
      expect([path, (await province("DELETE", path)).status]).toEqual([path, 200]);
    await gone(`/admin/product-categories/${await idBy(`${CATEGORY} = 'gom-cham'`)}`);
    const made = await province("POST", "/admin/sales-channels", { name: "Hội chợ" });
    await gone(`/admin/sales-channels/${made.body.sales_channel.id}`);
    const nobody = await province("POST", "/admin/customers", { email: "ai@example.com" });
    await gone(`/admin/customers/${nobody.body.customer.id}`);
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
