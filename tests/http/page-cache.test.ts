import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { goodsBySku, importGoods, onSale } from "../support/goods";
import { Line } from "../support/line";
import { TestMarket } from "../support/market";
import { makeSellers, seller } from "../support/sellers";
import { TestShop } from "../support/shop";

/** How soon a change has to show, with the cache in between. */
const SOON_MS = 2_000;

let market: TestMarket;
let line: Line;
let shop: TestShop;
let staff: Awaited<ReturnType<TestMarket["staff"]>>;
let goods: Awaited<ReturnType<typeof goodsBySku>>;

beforeAll(async () => {
  market = await TestMarket.open("page_cache");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 10 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 3 }],
  });
  line = await Line.to(market.url);
  shop = await TestShop.open(market, line.url);
  staff = await market.staff("province");
  goods = await goodsBySku(market);
  await onSale(market, 2);
}, 180_000);
afterAll(async () => {
  await shop?.close();
  line?.close();
  await market?.close();
});

/** Visits until the page comes from memory. */
const isKept = (path: string) =>
  expect
    .poll(async () => (await shop.visit(path)).cache, { timeout: 20_000, interval: 100 })
    .toBe("hit");

const shows = (path: string, seen: (page: { status: number; text: string }) => boolean) =>
  expect
    .poll(async () => seen(await shop.visit(path)), { timeout: SOON_MS, interval: 50 })
    .toBe(true);

async function setPrice(sku: string, amount: number): Promise<void> {
  const { product, variant } = goods.get(sku) ?? { product: "", variant: "" };
  const before = await staff(
    "GET",
    `/admin/products/${product}?fields=variants.id,*variants.prices`,
  );
  const [{ prices }] = before.body.product.variants.filter(
    ({ id }: { id: string }) => id === variant,
  );
  const answer = await staff("POST", `/admin/products/${product}/variants/${variant}`, {
    prices: [{ id: prices[0].id, currency_code: "vnd", amount }],
  });
  expect(answer.status).toBe(200);
}

it("a changed price shows within two seconds on the kept listing and product page", async () => {
  await isKept("/san-pham");
  await isKept("/en/san-pham/nuoc-mam");
  await isKept("/san-pham.data");
  await setPrice("NM-500", 123_456);
  await Promise.all([
    shows("/san-pham", ({ text }) => text.includes("123.456")),
    shows("/en/san-pham/nuoc-mam", ({ text }) => text.includes("123.456")),
    shows("/san-pham.data", ({ text }) => text.includes("123456")),
  ]);
});

it("a changed story shows on the co-operative's page, though no product has changed", async () => {
  const { body } = await market.store("GET", "/store/cooperatives/htx-mam");
  await isKept("/hop-tac-xa/htx-mam");
  const answer = await staff("POST", `/admin/cooperatives/${body.cooperative.id}`, {
    story: "Ba đời làm nước mắm ở Mũi Né.",
  });
  expect(answer.status).toBe(200);
  await shows("/hop-tac-xa/htx-mam", ({ text }) => text.includes("Ba đời làm nước mắm"));
});

/** Every page on which a good of the first co-operative stands; that of its label is never kept. */
const PLACES = ["/", "/san-pham", "/san-pham/nuoc-mam", "/hop-tac-xa/htx-mam"];

/** Waits until the pages are kept, lets staff change something, and until every page says otherwise in time. */
async function turns(sign: string, there: boolean, change: () => Promise<unknown>, also: string[]) {
  const shown = ({ text }: { text: string }) => text.includes(sign);
  for (const place of PLACES) {
    await isKept(place);
    expect([place, shown(await shop.visit(place))]).toEqual([place, !there]);
  }
  await change();
  await Promise.all([...PLACES, ...also].map((place) => shows(place, (p) => shown(p) === there)));
}

it("a woman in office, and her leaving, show within two seconds on every page with the tag", async () => {
  const { body } = await market.store("GET", "/store/cooperatives/htx-mam");
  const terms = `/admin/cooperatives/${body.cooperative.id}/terms`;
  const sign = 'class="tag tag-women"';
  let made = await staff("GET", `/admin/cooperatives/${body.cooperative.id}`);
  await turns(
    sign,
    true,
    async () => {
      made = await staff("POST", terms, {
        person_name: "Nguyễn Thị Lan (minh hoạ)",
        sex: "female",
        title: "director",
        from: "2024-01-01",
      });
      expect(made.status).toBeLessThan(300);
    },
    ["/san-pham?women_led=true"],
  );
  const [{ id }] = made.body.cooperative.terms;
  await turns(sign, false, () => staff("DELETE", `${terms}/${id}`), []);
});

it("stars show within two seconds of their verification, and go with their revocation", async () => {
  await makeSellers(market);
  const { product } = goods.get("NM-500") ?? { product: "" };
  const lot = await (await seller(market, "mam"))("POST", "/seller/lots", {
    product_id: product,
    number: "NM-1",
    produced_on: "2026-10-01",
    use_by: "2028-10-01",
    place: "Nhà thùng số 2, Phú Hài",
    inputs: [],
  });
  const label = `/truy-xuat/${lot.body.lot.trace_code}`;
  const { body } = await market.store("GET", "/store/cooperatives/htx-mam");
  const entered = await staff("POST", `/admin/cooperatives/${body.cooperative.id}/certificates`, {
    number: "12/QĐ-UBND",
    product_id: product,
    group: "food",
    stars: 4,
    issuer: "UBND tỉnh (minh hoạ)",
    issued_on: "2025-11-01",
  });
  expect(entered.status).toBeLessThan(300);
  const [{ id }] = (await staff("GET", "/admin/certificates")).body.certificates;
  const move = (what: string, said?: object) =>
    staff("POST", `/admin/certificates/${id}/${what}`, said);
  await turns("★★★★", true, () => move("verify"), [label]);
  await turns("★★★★", false, () => move("revoke", { reason: "Thu hồi (minh hoạ)" }), [label]);
});

it("a page that the browser has is not sent again", async () => {
  await isKept("/san-pham");
  const first = await shop.visit("/san-pham", { "accept-encoding": "br" });
  expect(first.headers.get("content-encoding")).toBe("br");
  expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  const etag = first.headers.get("etag") ?? "";
  // What a browser sends; without it, Node's fetch asks for a page past all caches.
  const ask = { "if-none-match": etag, "cache-control": "max-age=0" };
  const again = await shop.visit("/san-pham", ask);
  expect(again.status).toBe(304);
  expect(again.text).toBe("");
  await setPrice("GAO-5", 151_000);
  await shows("/san-pham", ({ text }) => text.includes("151.000"));
  expect((await shop.visit("/san-pham", ask)).status).toBe(200);
});

it("a page that many ask for at once is made once", async () => {
  const from = line.asked.length;
  const visits = Array.from({ length: 20 }, () => shop.visit("/tim-kiem?q=gao&sort=sold"));
  for (const { status } of await Promise.all(visits)) expect(status).toBe(200);
  const listings = line.asked.slice(from).filter((path) => path.startsWith("/store/listing"));
  expect(listings).toHaveLength(1);
});

it("a search of ten thousand characters is cut to what can be searched for", async () => {
  const q = "nước mắm ".repeat(1_200).slice(0, 10_000);
  const { status, text } = await shop.visit(`/tim-kiem?q=${encodeURIComponent(q)}`);
  expect(status).toBe(200);
  expect(text).toContain("Nước mắm cá cơm");
  // Links to the same search in another language or order repeat it as it was asked.
  expect(text.length).toBeLessThan(210_000);
});

it("scripts and styles come as the build has compressed them, to be kept for ever", async () => {
  const { text } = await shop.visit("/gio-hang");
  const [script = "", style = ""] = [/\/assets\/[\w.-]+\.js/, /\/assets\/[\w.-]+\.css/].map(
    (pattern) => pattern.exec(text)?.[0],
  );
  for (const [path, type] of [
    [script, "text/javascript"],
    [style, "text/css"],
  ] as const) {
    const { status, headers } = await shop.visit(path, { "accept-encoding": "br" });
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain(type);
    expect(headers.get("content-encoding")).toBe("br");
    expect(headers.get("cache-control")).toMatch(/max-age=31536000, immutable/);
  }
});

it("pages that may be somebody's own are neither kept nor kept by others", async () => {
  for (const path of ["/ban-hang", "/gio-hang", "/san-pham?khong_biet=1"]) {
    const { headers, cache } = await shop.visit(path, { cookie: "gio=abc" });
    expect(cache, path).toBeUndefined();
    expect(headers.get("cache-control"), path).toMatch(/no-store/);
    expect(headers.get("etag"), path).toBeNull();
  }
});

it("a kept page carries leave for its own scripts only", async () => {
  await isKept("/");
  const { headers } = await shop.visit("/");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/script-src 'self'( 'sha256-[\w+/=]+')+;/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
});

it("a page that does not show what has changed stays", async () => {
  let price = 150_000;
  // More than once, since a page made right after another change is kept for a moment only.
  const cacheAfterChange = async () => {
    await shop.visit("/hop-tac-xa/htx-mam");
    price += 1_000;
    await setPrice("GAO-5", price);
    const shown = `${price / 1_000}.000`;
    await vi.waitFor(
      async () => expect((await shop.visit("/hop-tac-xa/tht-lua")).text).toContain(shown),
      { timeout: SOON_MS, interval: 50 },
    );
    return (await shop.visit("/hop-tac-xa/htx-mam")).cache;
  };
  await expect.poll(cacheAfterChange, { timeout: 15_000, interval: 100 }).toBe("hit");
});

it("nothing is served from memory when the feed of changes is silent", async () => {
  await isKept("/san-pham/gao");
  line.silenceFeed();
  await expect
    .poll(async () => (await shop.visit("/san-pham/gao")).cache, { timeout: 2_500, interval: 50 })
    .toBe("bypass");
  await setPrice("GAO-5", 152_000);
  await shows("/san-pham/gao", ({ text }) => text.includes("152.000"));
  line.restoreFeed();
  await isKept("/san-pham/gao");
  expect((await shop.visit("/san-pham/gao")).text).toContain("152.000");
});

it("a product taken off sale is gone within two seconds, its page too", async () => {
  await isKept("/san-pham");
  await isKept("/san-pham/gao");
  await isKept("/sitemap.xml");
  expect((await shop.visit("/sitemap.xml")).text).toContain("/san-pham/gao<");
  const { product } = goods.get("GAO-5") ?? { product: "" };
  expect((await staff("POST", `/admin/products/${product}`, { status: "draft" })).status).toBe(200);
  await Promise.all([
    shows("/san-pham", ({ text }) => !text.includes("Gạo OM18")),
    shows("/san-pham/gao", ({ status }) => status === 404),
    shows("/sitemap.xml", ({ text }) => !text.includes("/san-pham/gao<")),
  ]);
});
