import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { goodsBySku, importProducts, onSale } from "../support/goods";
import { type Answer, TestMarket } from "../support/market";
import { cooperativeIds, makeSellers, SELLERS, seller } from "../support/sellers";
import { TestShop } from "../support/shop";
import { ADDRESS, Shopper } from "../support/shopper";

/** How soon goods of a co-operative that may no longer sell are gone from everywhere. */
const SOON_MS = 2_000;

type Staff = Awaited<ReturnType<TestMarket["staff"]>>;

let market: TestMarket;
let shop: TestShop;
let province: Staff;
let mam: string;
let lua: string;
let variants: { live: string; other: string };
let products: { live: string; draft: string };

beforeAll(async () => {
  market = await TestMarket.open("seller_standing");
  await importProducts(market, [
    {
      code: "nuoc-mam",
      title: "Nước mắm cá cơm",
      variants: [{ sku: "NM-500", price: 95_000, stock: 100 }],
    },
    {
      code: "mam-ruoc",
      title: "Mắm ruốc",
      variants: [{ sku: "MR-250", price: 45_000, stock: 100 }],
    },
    {
      code: "gao",
      title: "Gạo OM18",
      organisation: "tht-lua",
      category: "gao-ngu-coc",
      variants: [{ sku: "GAO-5", price: 140_000, stock: 100 }],
    },
  ]);
  await onSale(market, 3);
  await makeSellers(market);
  shop = await TestShop.open(market);
  province = await market.staff("province");
  const ids = await cooperativeIds(market);
  mam = ids.get("htx-mam") ?? "";
  lua = ids.get("tht-lua") ?? "";
  const goods = await goodsBySku(market);
  variants = { live: goods.get("NM-500")?.variant ?? "", other: goods.get("GAO-5")?.variant ?? "" };
  products = {
    live: goods.get("NM-500")?.product ?? "",
    draft: goods.get("MR-250")?.product ?? "",
  };
  await province("POST", `/admin/products/${products.draft}`, { status: "draft" });
  await onSale(market, 2);
});
afterAll(async () => {
  await shop?.close();
  await market?.close();
});

const standing = async (id = mam) => (await province("GET", `/admin/sellers/${id}`)).body.seller;

const move = (action: string, seen: string, more: object = {}, ask = province, id = mam) =>
  ask("POST", `/admin/sellers/${id}/${action}`, { seen, ...more });

const suspend = (reason = "Bị kiểm tra an toàn thực phẩm") =>
  move("suspend", "approved", { reason });

async function approveAgain(): Promise<void> {
  const { state } = await standing();
  if (state !== "approved") expect((await move("reactivate", state)).status).toBe(200);
  await onSale(market, 2);
}

const titles = (answer: Answer, list: string) =>
  answer.body[list].map(({ title }: { title: string }) => title).sort();

const searchFor = async (q: string) => {
  const body = { entity: "product", filters: { q } };
  return (await market.store("POST", "/store/search", body)).body;
};

/** Everywhere that a shopper could meet the fish sauce. */
const PLACES: Readonly<Record<string, () => Promise<boolean>>> = {
  "the listing": async () =>
    titles(await market.store("GET", "/store/listing"), "products").includes("Nước mắm cá cơm"),
  "the search": async () => JSON.stringify(await searchFor("nước mắm")).includes("Nước mắm cá cơm"),
  suggestions: async () =>
    JSON.stringify(
      (await market.store("GET", `/store/search/suggestions?q=${encodeURIComponent("mắm")}`)).body,
    ).includes("Nước mắm cá cơm"),
  "Medusa's own list": async () =>
    titles(await market.store("GET", "/store/products?limit=50"), "products").includes(
      "Nước mắm cá cơm",
    ),
  "Medusa's own product": async () =>
    (await market.store("GET", `/store/products/${products.live}`)).status === 200,
  "the shop's kept listing": async () =>
    (await shop.visit("/san-pham")).text.includes("Nước mắm cá cơm"),
  "its kept product page": async () => (await shop.visit("/san-pham/nuoc-mam")).status === 200,
  "its kept page of the co-operative": async () =>
    (await shop.visit("/hop-tac-xa/htx-mam")).text.includes("Nước mắm cá cơm"),
};

const everywhere = async () => {
  const seen = await Promise.all(
    Object.entries(PLACES).map(async ([place, shows]) => [place, await shows()] as const),
  );
  return Object.fromEntries(seen);
};

const all = (value: boolean) =>
  Object.fromEntries(Object.keys(PLACES).map((place) => [place, value]));

const kept = (path: string) =>
  expect
    .poll(async () => (await shop.visit(path)).cache, { timeout: 20_000, interval: 100 })
    .toBe("hit");

beforeEach(approveAgain);

describe("a co-operative that is suspended", () => {
  it("leaves the shop everywhere within two seconds, and comes back with exactly what was on sale", async () => {
    for (const path of ["/san-pham", "/san-pham/nuoc-mam", "/hop-tac-xa/htx-mam"]) await kept(path);
    expect(await everywhere()).toEqual(all(true));

    expect((await suspend()).status).toBe(200);
    await expect.poll(everywhere, { timeout: SOON_MS, interval: 50 }).toEqual(all(false));
    expect(titles(await market.store("GET", "/store/listing"), "products")).toEqual(["Gạo OM18"]);

    expect((await move("reactivate", "suspended")).status).toBe(200);
    await expect.poll(everywhere, { timeout: SOON_MS, interval: 50 }).toEqual(all(true));
    expect(titles(await market.store("GET", "/store/listing"), "products")).toEqual([
      "Gạo OM18",
      "Nước mắm cá cơm",
    ]);
    expect((await standing()).goods).toEqual({ total: 2, published: 1 });
  });

  it("can be bought no more, also from a cart that held its goods", async () => {
    const shopper = await Shopper.withCart(market, { [variants.live]: 1, [variants.other]: 1 });
    await suspend();
    expect((await shopper.add(variants.live, 1)).body.code).toBe("marketplace.gone");
    expect((await shopper.check()).body).toMatchObject({
      ok: false,
      problems: [{ code: "gone" }],
    });
    const ordered = await shopper.complete();
    expect([ordered.status, ordered.body.code]).toEqual([409, "marketplace.gone"]);
    expect((await shopper.add(variants.other, 1)).status).toBe(200);
  });

  it("goes on with its open orders to the door", async () => {
    const { body } = await (await Shopper.withCart(market, { [variants.live]: 1 })).complete();
    const ask = await seller(market, "mam");
    const placed = async () => (await ask("GET", "/seller/consignments")).body.consignments[0];
    await expect.poll(async () => (await placed())?.number).toContain(`${body.order.display_id}-`);
    await suspend();
    const { id } = await placed();
    expect((await standing()).open_consignments).toBeGreaterThan(0);
    for (const [action, seen] of [
      ["accept", "placed"],
      ["pack", "accepted"],
      ["ship", "packed"],
      ["deliver", "shipped"],
    ]) {
      const answer = await ask("POST", `/seller/consignments/${id}/${action}`, { seen });
      expect([action, answer.status]).toEqual([action, 200]);
    }
    const path = `/store/orders/lookup?number=${body.order.display_id}&phone=${ADDRESS.phone}`;
    const { order } = (await market.store("GET", path)).body;
    expect(order.consignments[0].state).toBe("delivered");
  });

  it("reads in its workspace that it is, and why", async () => {
    await suspend("Giấy phép hết hạn");
    const mam = await seller(market, "mam");
    const { workplace } = (await mam("GET", "/seller/me")).body;
    expect(workplace).toMatchObject({
      standing: "suspended",
      standing_reason: "Giấy phép hết hạn",
    });
    const { checklist } = (await mam("GET", "/seller/work")).body;
    expect(checklist.at(-1)).toEqual({ step: "live", done: false });
  });

  it("stays out of the shop when its goods are imported, published or repaired", async () => {
    await suspend();
    await expect.poll(everywhere, { timeout: SOON_MS }).toEqual(all(false));
    await province("POST", `/admin/products/${products.draft}`, { status: "published" });
    await province("POST", `/admin/products/${products.live}`, { subtitle: "Mẻ mới" });
    expect((await market.store("GET", `/store/products/${products.draft}`)).status).toBe(404);
    expect(titles(await market.store("GET", "/store/listing"), "products")).toEqual(["Gạo OM18"]);
    await province("POST", `/admin/products/${products.draft}`, { status: "draft" });
  });
});

describe("a standing", () => {
  it("is moved with a reason where that takes something away, and by its table only", async () => {
    const without = await move("suspend", "approved");
    expect([without.status, without.body.field]).toEqual([400, "reason"]);
    const short = await move("close", "approved", { reason: " x " });
    expect([short.status, short.body.field]).toEqual([400, "reason"]);
    const refused = await move("refuse", "approved", { reason: "Không rõ" });
    expect([refused.status, refused.body.code]).toEqual([409, "marketplace.standing_is_approved"]);
    expect(refused.body.message).toBe("Gian hàng vừa được duyệt. Hãy xem lại rồi bấm tiếp.");
    expect((await standing()).state).toBe("approved");
  });

  it("moves once, however often the button is pressed", async () => {
    const before = (await standing()).history.length;
    const answers = await Promise.all(Array.from({ length: 10 }, () => suspend()));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await standing()).history).toHaveLength(before + 1);
  });

  it("keeps nobody else waiting, though more press than there are connections to the database", async () => {
    const presses = Array.from({ length: 30 }, () => suspend());
    expect((await market.store("GET", "/store/regions")).status).toBe(200);
    const statuses = (await Promise.all(presses)).map(({ status }) => status);
    expect(statuses).toEqual(statuses.map(() => 200));
  });

  it("has one winner of two officers who press different buttons", async () => {
    const answers = await Promise.all([
      suspend(),
      move("close", "approved", { reason: "Giải thể" }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = answers.find(({ status }) => status === 200)?.body.seller.state;
    expect((await standing()).state).toBe(won);
  });

  it("tells who moved it and why, in its history and in the trail", async () => {
    await suspend("Theo đề nghị của xã");
    const { history, actions } = await standing();
    expect(history.at(-1)).toMatchObject({
      state: "suspended",
      by: "Cán bộ tỉnh (minh hoạ)",
      reason: "Theo đề nghị của xã",
    });
    expect(actions).toEqual(["reactivate", "close"]);
    const path = `/admin/sellers/${mam}/suspend`;
    const { entries } = (await province("GET", `/admin/audit?path=${path}`)).body;
    expect(entries[0]).toMatchObject({ status: 200, role: "province" });
    expect(entries[0].changes).toContainEqual({
      field: "state",
      before: "approved",
      after: "suspended",
    });
  });

  it("can be closed, and brought back", async () => {
    expect((await move("close", "approved", { reason: "Giải thể" })).status).toBe(200);
    await expect.poll(everywhere, { timeout: SOON_MS }).toEqual(all(false));
    expect((await standing()).actions).toEqual(["reactivate"]);
  });
});

describe("the list of sellers", () => {
  it("is searched without accents and by standing", async () => {
    await suspend();
    const list = async (query: string) =>
      (await province("GET", `/admin/sellers?${query}`)).body.sellers.map(
        ({ name, state }: { name: string; state: string }) => [name, state],
      );
    expect(await list("state=suspended")).toEqual([["HTX Mắm (minh hoạ)", "suspended"]]);
    expect(await list("q=thT LUA")).toEqual([["THT Lúa (minh hoạ)", "approved"]]);
    expect(await list("state=applied")).toEqual([]);
    expect(await list("q=%25")).toEqual([]);
    const unknown = await province("GET", "/admin/sellers?standing=applied");
    expect(unknown.status).toBe(400);
  });

  it("shows an officer of a commune its own only, and lets none but the province decide", async () => {
    const commune = await market.staff("commune");
    const { body } = await commune("GET", "/admin/sellers");
    expect([body.count, body.sellers[0].id]).toEqual([1, mam]);
    expect((await commune("GET", `/admin/sellers/${lua}`)).status).toBe(404);
    expect((await commune("GET", `/admin/sellers/${mam}`)).body.seller).toMatchObject({
      actions: [],
      members: expect.arrayContaining([
        expect.objectContaining({ name: SELLERS.mam.name, role: "owner" }),
      ]),
    });
    const decided = await move("suspend", "approved", { reason: "Thử" }, commune);
    expect(decided.status).toBe(403);
    expect((await (await market.staff("agency"))("GET", "/admin/sellers")).status).toBe(403);
    expect((await move("suspend", "approved", { reason: "Thử" }, province, "none")).status).toBe(
      404,
    );
  });
});
