import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inRoot } from "../../scripts/paths";
import { hydrated, openBrowser, openPage } from "../support/browser";
import { addToCart, fillAddress, orderNumber, placeButton } from "../support/buying";
import { importDemoGoods } from "../support/demo-goods";
import { TestMarket } from "../support/market";
import { TestShop } from "../support/shop";

let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  market = await TestMarket.open("pages");
  await importDemoGoods(market);
  await market.run("make-content", inRoot("seed/demo-content.json"));
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
});

const PAGES = [
  "/",
  "/san-pham",
  "/danh-muc/nuoc-mam-gia-vi",
  "/tim-kiem?q=nuoc+mam",
  "/tim-kiem?q=qzxw",
  "/san-pham/nuoc-mam-nhi-40-do-dam",
  "/hop-tac-xa",
  "/hop-tac-xa/htx-nuoc-mam-bien-nang",
  "/gio-hang",
  "/tra-cuu",
  "/cau-chuyen",
  "/cau-chuyen/nghe-mam-o-phu-hai",
  "/chien-dich/vao-mua-thanh-long",
  "/chinh-sach",
  "/quy-dinh",
  "/quy-dinh/quy-che-hoat-dong",
  "/ket-qua",
  "/ton-vinh",
  "/ve-chung-toi",
  "/quyen-rieng-tu",
  "/ngoai-tuyen",
  "/ban-hang",
  "/khong-co-trang-nay",
];

const LOOKS = [
  { width: 390, colorScheme: "light" },
  { width: 1440, colorScheme: "dark" },
] as const;

const inEnglish = (path: string) => (path === "/" ? "/en" : `/en${path}`);

describe.each(LOOKS)("at $width pixels, $colorScheme", ({ width, colorScheme }) => {
  it.each(PAGES.flatMap((path) => [path, inEnglish(path)]))("%s is sound", async (path) => {
    const { page, complaints, close } = await openPage(browser, {
      viewport: { width, height: 900 },
      colorScheme,
    });
    const answer = await page.goto(shop.url + path);
    expect(answer?.status()).toBe(path.includes("khong-co-trang") ? 404 : 200);
    expect(await answer?.text()).not.toContain("\0");
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    expect(await page.locator("html").getAttribute("lang")).toBe(
      path.startsWith("/en") ? "en" : "vi",
    );
    // Whoever only looks leaves nothing in their browser (decision 046).
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it("cart, order form, its faults, and confirmation are sound", async () => {
    const { page, complaints, close } = await openPage(browser, {
      viewport: { width, height: 900 },
      colorScheme,
    });
    const sound = async (what: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${what} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    };
    await addToCart(page, shop.url, "nuoc-mam-nhi-40-do-dam", 2);
    await addToCart(page, shop.url, "muc-mot-nang-cau-den");
    await sound("added");
    await page.goto(`${shop.url}/gio-hang`);
    await sound("cart");
    await page.goto(`${shop.url}/thanh-toan`);
    await sound("form");
    await placeButton(page).click();
    await page.getByRole("alert").waitFor();
    await sound("faults");
    await fillAddress(page);
    await placeButton(page).click();
    await orderNumber(page);
    await sound("confirmation");
    expect(complaints).toEqual([]);
    await close();
  });
});

it("hydrates: a link is followed without loading the document anew", async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${shop.url}/san-pham`);
  await hydrated(page);
  await page.evaluate(() => {
    document.documentElement.dataset.kept = "yes";
  });
  await page.getByRole("link", { name: "Nước mắm nhĩ cá cơm 40 độ đạm" }).click();
  await page.waitForURL(/\/san-pham\/nuoc-mam/);
  await page.getByRole("button", { name: "Thêm vào giỏ" }).waitFor();
  expect(await page.locator("html").getAttribute("data-kept")).toBe("yes");
  await close();
});

it("begins at the heading of a page that a script brings, and shows that it is on its way", async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${shop.url}/san-pham`);
  await hydrated(page);
  const focused = () =>
    page.evaluate(() => {
      const here = document.activeElement;
      return here?.tagName === "H1" ? here.textContent : here?.tagName;
    });
  expect(await focused()).toBe("BODY");
  const waiting = page.getByText("Đang mở trang…", { exact: true });
  let letItCome = () => {};
  const held = new Promise<void>((done) => {
    letItCome = done;
  });
  await page.route("**/*.data*", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("link", { name: "Nước mắm nhĩ cá cơm 40 độ đạm" }).click();
  await page.locator(".page-turn").waitFor({ state: "attached" });
  await waiting.waitFor({ state: "attached" });
  letItCome();
  await expect.poll(focused).toBe("Nước mắm nhĩ cá cơm 40 độ đạm");
  expect(await waiting.count()).toBe(0);
  expect(await page.locator(".page-turn").count()).toBe(0);
  await page.goBack();
  await expect.poll(focused).toBe("Tất cả sản phẩm");
  await page.getByRole("combobox", { name: "Sắp xếp" }).focus();
  await page.getByRole("combobox", { name: "Sắp xếp" }).selectOption("newest");
  await page.waitForURL(/sort=newest/);
  await page.locator(".page-turn").waitFor({ state: "detached" });
  expect(await focused()).toBe("SELECT");
  await close();
});

it("paints a page before it asks for scripts, and calls them sooner for who begins to use it", async () => {
  const { page, complaints, close } = await openPage(browser);
  await page.goto(`${shop.url}/san-pham`);
  await hydrated(page);
  const { painted, scripts, blocking } = await page.evaluate(() => {
    const begun = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return {
      painted: begun("first-contentful-paint"),
      scripts: files.filter(({ name }) => name.endsWith(".js")).map(({ startTime }) => startTime),
      blocking: document.querySelectorAll("link[rel=stylesheet], script[src]:not([async])").length,
    };
  });
  expect(scripts.length).toBeGreaterThan(3);
  expect(Math.min(...scripts)).toBeGreaterThanOrEqual(painted);
  expect(blocking).toBe(0);
  // A picture that does not come keeps the page loading; a touch does not wait for it.
  await page.route("**/media/**", () => undefined);
  await page.goto(`${shop.url}/san-pham?sort=newest`, { waitUntil: "domcontentloaded" });
  await page.locator("h1").click();
  await hydrated(page);
  expect(await page.evaluate(() => document.readyState)).toBe("interactive");
  expect(complaints).toEqual([]);
  await close();
});

it("narrows a listing choice by choice, with the filters open and the focus in them", async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${shop.url}/san-pham`);
  await hydrated(page);
  const filters = page.locator(".filter-more");
  const women = page.getByRole("checkbox", { name: "Do phụ nữ quản lý" });
  await filters.locator("> summary").click();
  await women.focus();
  await page.keyboard.press("Space");
  await page.waitForURL((url) => url.search === "?women_led=true");
  await page.getByText("Lọc (1)").waitFor();
  expect(await women.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await filters.getAttribute("open")).not.toBeNull();
  await page.getByLabel("Đến").fill("100.000");
  await page.getByRole("button", { name: "Áp dụng" }).click();
  await page.getByRole("link", { name: "Bỏ lọc: Đến 100.000" }).waitFor();
  expect(await filters.getAttribute("open")).toBeNull();
  await page.getByRole("link", { name: "Bỏ lọc: Do phụ nữ quản lý" }).click();
  await page.waitForURL((url) => url.search === "?price_max=100.000");
  await filters.locator("> summary").click();
  await expect.poll(() => women.isChecked()).toBe(false);
  await page.goBack();
  await page.waitForURL(/women_led=true/);
  await expect.poll(() => women.isChecked()).toBe(true);
  await close();
});

it("breaks a search without spaces into lines, and keeps a directory's search out of the shop's", async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 360, height: 740 } });
  await page.goto(`${shop.url}/tim-kiem?q=${"a".repeat(10_000)}`);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.goto(`${shop.url}/hop-tac-xa?q=qzxw`);
  await page.getByText("Chưa có tổ chức nào khớp").waitFor();
  expect(await page.getByRole("combobox", { name: "Tìm kiếm" }).inputValue()).toBe("");
  await close();
});

it("suggests while one types, and Escape puts the list away", async () => {
  const { page, close } = await openPage(browser);
  await page.goto(shop.url);
  await page.getByRole("combobox").pressSequentially("nuoc ma");
  await page
    .getByRole("option", { name: /Nước mắm/ })
    .first()
    .waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press("Escape");
  expect(await page.getByRole("option").count()).toBe(0);
  await close();
});

it("hydrates also under the hands of who types while it does", async () => {
  const { page, complaints, close } = await openPage(browser);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 8 });
  await page.goto(shop.url);
  await page.locator("#q").focus();
  await page.keyboard.type("nuoc mam nhi");
  await page.getByRole("option").first().waitFor();
  // A letter takes the place of what the one before it asked for, which Remix writes into the console.
  expect(complaints.filter((text) => !text.startsWith("AbortError"))).toEqual([]);
  await close();
});

it("says whole on a phone who made a thing", async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 390, height: 900 } });
  await page.goto(`${shop.url}/san-pham`);
  const cut = await page
    .locator(".card-maker span")
    .evaluateAll((names) =>
      names
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent),
    );
  expect(cut).toEqual([]);
  expect(await page.locator(".card-maker").first().innerText()).toContain("(minh hoạ)");
  await close();
});

it("narrows by what was ticked before scripts had come", async () => {
  const { page, close } = await openPage(browser);
  let letScriptsCome = () => {};
  const ticked = new Promise<void>((done) => {
    letScriptsCome = done;
  });
  await page.route("**/assets/*.js", async (route) => {
    await ticked;
    await route.continue();
  });
  await page.goto(`${shop.url}/san-pham`);
  await page.locator(".filter-more > summary").click();
  await page.locator('input[name="women_led"]').check();
  letScriptsCome();
  await page.waitForURL((url) => url.search === "?women_led=true");
  expect(await page.locator('input[name="women_led"]').isChecked()).toBe(true);
  await close();
});

it("tells in English pages which words are Vietnamese", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${shop.url}/en/san-pham/nuoc-mam-nhi-40-do-dam`);
  expect(await page.locator(".variants a").allInnerTexts()).toContain("500 ml bottle");
  expect(await page.locator(".label dd", { hasText: "days" }).getAttribute("lang")).toBe("en");
  await close();
});

it("tells a search engine what a product is", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${shop.url}/san-pham/nuoc-mam-nhi-40-do-dam`);
  const [product] = await page
    .locator('script[type="application/ld+json"]')
    .evaluateAll((scripts) => scripts.map((script) => JSON.parse(script.textContent ?? "")));
  expect(JSON.stringify(product)).toContain('"priceCurrency":"VND"');
  const link = (selector: string) => page.locator(`link[${selector}]`).getAttribute("href");
  expect(await link('rel="canonical"')).toBe(`${shop.url}/san-pham/nuoc-mam-nhi-40-do-dam`);
  expect(await link('hreflang="en"')).toBe(`${shop.url}/en/san-pham/nuoc-mam-nhi-40-do-dam`);
  await page.goto(`${shop.url}/en/tra-cuu`);
  expect(await link('rel="canonical"')).toBe(`${shop.url}/en/tra-cuu`);
  await close();
});

it("names every page to search engines, each with its twin, and nobody's own", async () => {
  const { page, close } = await openPage(browser);
  const robots = (await shop.visit("/robots.txt")).text;
  expect(robots).toContain(`\nSitemap: ${shop.url}/sitemap.xml\n`);
  const { headers, text } = await shop.visit("/sitemap.xml", { "accept-encoding": "gzip" });
  expect(headers.get("content-encoding")).toBe("gzip");
  const urls = await page.evaluate((xml) => {
    const sitemap = new DOMParser().parseFromString(xml, "application/xml").documentElement;
    if (sitemap.nodeName !== "urlset") throw new Error(sitemap.outerHTML);
    return [...sitemap.children].map((url) => ({
      parts: [...url.children].map(({ nodeName }) => nodeName),
      loc: url.querySelector("loc")?.textContent ?? "",
      lastmod: url.querySelector("lastmod")?.textContent ?? null,
      twins: [...url.getElementsByTagName("xhtml:link")].map((link) => [
        link.getAttribute("hreflang"),
        link.getAttribute("href"),
      ]),
    }));
  }, text);
  const locs = urls.map(({ loc }) => loc);
  expect(new Set(locs).size).toBe(locs.length);
  for (const { parts, loc, lastmod, twins } of urls) {
    expect(parts.filter((part) => part !== "lastmod")).toEqual(["loc", "xhtml:link", "xhtml:link"]);
    const vietnamese = loc.replace(`${shop.url}/en`, shop.url).replace(/\/$/, "");
    expect(twins.map(([, href]) => href?.replace(/\/$/, ""))).toEqual([
      vietnamese,
      vietnamese.replace(shop.url, `${shop.url}/en`),
    ]);
    if (lastmod !== null) expect(Date.parse(lastmod)).toBeLessThanOrEqual(Date.now());
  }
  const closed = [...robots.matchAll(/Disallow: (\S+)/g)].map(([, path]) => shop.url + path);
  expect(locs.filter((loc) => closed.some((path) => loc.startsWith(path)))).toEqual([]);
  for (const path of ["/", "/danh-muc/nuoc-mam-gia-vi", "/hop-tac-xa/htx-nuoc-mam-bien-nang"]) {
    expect(locs).toContain(shop.url + path);
  }
  const answers = await Promise.all(locs.map((loc) => shop.visit(loc.slice(shop.url.length))));
  expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
  expect((await shop.visit("/sitemap.xml?phan=1")).status).toBe(404);
  await close();
});

it("tells of the newest stories by RSS, in each language", async () => {
  const { page, close } = await openPage(browser);
  for (const [path, language, title] of [
    ["/cau-chuyen", "vi", "Mười hai tháng của một thùng mắm (minh hoạ)"],
    ["/en/cau-chuyen", "en", "Twelve months of a barrel of fish sauce (demonstration)"],
  ] as const) {
    const { headers, text } = await shop.visit(`${path}/rss.xml`);
    expect(headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    const feed = await page.evaluate((xml) => {
      const rss = new DOMParser().parseFromString(xml, "application/xml").documentElement;
      if (rss.nodeName !== "rss") throw new Error(rss.outerHTML);
      const partsOf = (parent: Element) =>
        Object.fromEntries(
          [...parent.children].map(({ nodeName, textContent }) => [nodeName, textContent ?? ""]),
        );
      const [channel] = rss.children;
      return {
        version: rss.getAttribute("version"),
        channel: channel ? partsOf(channel) : {},
        items: [...rss.getElementsByTagName("item")].map(partsOf),
      };
    }, text);
    expect(feed.version).toBe("2.0");
    expect(feed.channel).toMatchObject({ link: shop.url + path, language });
    expect(feed.items).toHaveLength(2);
    for (const { link, guid, pubDate = "", description } of feed.items) {
      expect(link?.startsWith(`${shop.url}${path}/`)).toBe(true);
      expect(guid).toBe(link);
      expect(description).not.toBe("");
      // RFC 822, with the year in four digits.
      expect(pubDate).toMatch(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
    }
    expect(feed.items.map((item) => item.title)).toContain(title);
    const address = feed.items.find((item) => item.title === title)?.link ?? "";
    await page.goto(address);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
  }
  await close();
});

describe("the product feed", () => {
  const readFeed = async (page: Page, path: string) => {
    const { headers, text } = await shop.visit(path);
    expect(headers.get("content-type")).toBe("application/xml; charset=utf-8");
    return page.evaluate((xml) => {
      const feed = new DOMParser().parseFromString(xml, "application/xml").documentElement;
      if (feed.nodeName !== "rss") throw new Error(feed.outerHTML);
      return [...feed.getElementsByTagName("item")].map(
        (item): Record<string, string> =>
          Object.fromEntries(
            [...item.children].map(({ nodeName, textContent }) => [nodeName, textContent ?? ""]),
          ),
      );
    }, text);
  };

  /** What a page's own data says of a variant, and what its reader sees. */
  const readPage = async (address: string, id: string | undefined) => {
    const { text } = await shop.visit(address.slice(shop.url.length));
    const data = JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)?.[1] ?? "",
    );
    const offer = data["@graph"][0].offers.find(({ sku }: { sku: string }) => sku === id);
    const seen = text.slice(text.indexOf('class="buy"'), text.indexOf('class="delivery"'));
    return { offer, seen };
  };

  it("says of each variant what its page and the page's data say", async () => {
    const { page, close } = await openPage(browser);
    const items = await readFeed(page, "/feeds/google-merchant.xml");
    expect(items.length).toBeGreaterThan(10);
    expect(new Set(items.map((item) => item["g:id"])).size).toBe(items.length);
    for (const item of items) {
      for (const [name, most] of [
        ["g:id", 50],
        ["title", 150],
        ["description", 5_000],
        ["link", 2_000],
        ["g:image_link", 2_000],
        ["g:brand", 70],
      ] as const) {
        expect([item["g:id"], name, item[name]?.length]).not.toEqual([item["g:id"], name, 0]);
        expect(item[name]?.length).toBeLessThanOrEqual(most);
      }
      const amount = (item["g:sale_price"] ?? item["g:price"] ?? "").replace(/ VND$/, "");
      const { offer, seen } = await readPage(item.link ?? "", item["g:id"]);
      const isThere = item["g:availability"] === "in_stock";
      expect(offer).toMatchObject({
        price: Number(amount),
        availability: `https://schema.org/${isThere ? "InStock" : "OutOfStock"}`,
        url: item.link,
      });
      expect(seen).toContain(Number(amount).toLocaleString("vi-VN"));
      expect([item["g:id"], seen.includes('class="add"')]).toEqual([item["g:id"], isThere]);
    }
    const english = await readFeed(page, "/en/feeds/google-merchant.xml");
    expect(english.map((item) => item.title)).toContainEqual(
      expect.stringContaining("anchovy fish sauce"),
    );
    await close();
  });

  it("follows a changed price within two seconds", async () => {
    const feed = async () => (await shop.visit("/feeds/google-merchant.xml")).text;
    const staff = await market.staff("province");
    const { products } = (
      await staff(
        "GET",
        "/admin/products?handle=muc-mot-nang-cau-den&fields=id,variants.id,*variants.prices",
      )
    ).body;
    const [{ id: product, variants }] = products;
    const [{ id: variant, prices }] = variants;
    expect(await feed()).not.toContain("<g:price>765432 VND</g:price>");
    const changed = await staff("POST", `/admin/products/${product}/variants/${variant}`, {
      prices: [{ id: prices[0].id, currency_code: "vnd", amount: 765_432 }],
    });
    expect(changed.status).toBe(200);
    await expect
      .poll(feed, { timeout: 2_000, interval: 50 })
      .toContain("<g:price>765432 VND</g:price>");
  });
});

it("is handed on by plain links, or as the phone does it, with a card of its own picture", async () => {
  const path = "/san-pham/nuoc-mam-nhi-40-do-dam";
  const plain = await openPage(browser, { javaScriptEnabled: false });
  await plain.page.goto(shop.url + path);
  const to = (place: string) =>
    plain.page.locator(".share").getByRole("link", { name: place }).getAttribute("href");
  const facebook = new URL((await to("Facebook")) ?? "");
  expect(facebook.searchParams.get("u")).toBe(shop.url + path);
  expect((await to("Zalo"))?.startsWith("https://button-share.zalo.me/")).toBe(true);
  const cards = await plain.page
    .locator('meta[property^="og:"], meta[property^="product:"], meta[name="description"]')
    .evaluateAll((tags) =>
      tags.map((tag) => [
        tag.getAttribute("property") ?? tag.getAttribute("name"),
        tag.getAttribute("content"),
      ]),
    );
  // Networks keep cards for as long as they like; stars may lapse meanwhile.
  expect(cards.filter(([, content]) => /★|OCOP/.test(content ?? ""))).toEqual([]);
  const card = Object.fromEntries(cards);
  expect(card["product:price:currency"]).toBe("VND");
  const picture = await plain.page.request.get(card["og:image"]);
  const { width, height, format } = await sharp(await picture.body()).metadata();
  expect([width, height, format]).toEqual([1_200, 630, "jpeg"]);
  expect((await shop.visit(`/media/${"0".repeat(32)}-card.jpg`)).status).toBe(404);
  await plain.close();

  const phone = await openPage(browser);
  await phone.page.addInitScript(() => {
    navigator.share = async (given) => {
      document.documentElement.dataset.shared = given?.url;
    };
  });
  await phone.page.goto(`${shop.url}/hop-tac-xa/htx-nuoc-mam-bien-nang?fbclid=1`);
  await phone.page.locator(".share").getByRole("button", { name: "Chia sẻ" }).click();
  expect(await phone.page.locator("html").getAttribute("data-shared")).toBe(
    `${shop.url}/hop-tac-xa/htx-nuoc-mam-bien-nang`,
  );
  expect(await phone.page.locator(".share a").count()).toBe(0);
  expect(phone.complaints).toEqual([]);
  await phone.close();
});

describe("in the browser of who comes again", () => {
  it("keeps the shell alone, tells of a missing network in both languages, and goes on with it", async () => {
    const { page, close } = await openPage(browser, { serviceWorkers: "allow" });
    await page.goto(shop.url);
    const isReady = () => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await isReady();
    const kept = () =>
      page.evaluate(async () => {
        const names = await caches.keys();
        const requests = await Promise.all(
          names.map(async (name) => (await caches.open(name)).keys()),
        );
        return { names, paths: requests.flat().map(({ url }) => new URL(url).pathname) };
      });
    const { names, paths } = await kept();
    expect(names).toEqual([expect.stringMatching(/^shell-\w{12}$/)]);
    expect(paths).toContain("/ngoai-tuyen");
    expect(paths.length).toBeGreaterThan(6);
    const isShell = /^\/(assets|fonts)\/|^\/favicon\.svg$|^(\/en)?\/ngoai-tuyen$/;
    expect(paths.filter((path) => !isShell.test(path))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);

    await page.context().setOffline(true);
    await page.goto(`${shop.url}/en/hop-tac-xa`);
    await page.getByRole("heading", { level: 1, name: "No network" }).waitFor();
    await page.goto(`${shop.url}/san-pham?women_led=true`);
    await page.getByRole("heading", { level: 1, name: "Không có mạng" }).waitFor();
    await page.getByRole("link", { name: "Thử lại" }).click();
    await page.getByRole("heading", { level: 1, name: "Không có mạng" }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole("heading", { level: 1, name: "Tất cả sản phẩm" }).waitFor();
    expect(new URL(page.url()).search).toBe("?women_led=true");
    await hydrated(page);
    expect((await kept()).paths).toEqual(paths);
    // Also where a script would have brought the page.
    await page.goto(`${shop.url}/san-pham/nuoc-mam-nhi-40-do-dam`);
    await hydrated(page);
    await page.context().setOffline(true);
    await page.locator(".shelf .card a").first().click();
    await page.getByRole("heading", { level: 1, name: "Không có mạng" }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Thêm vào giỏ" }).waitFor();
    expect(page.url()).not.toContain("nuoc-mam-nhi-40-do-dam");

    await close();
  });

  it("takes away what an earlier build had kept", async () => {
    const { page, close } = await openPage(browser, { serviceWorkers: "allow" });
    const kept = () => page.evaluate(() => caches.keys());
    // A file of the shop, where no script of its pages has called for a worker yet.
    await page.goto(`${shop.url}/favicon.svg`);
    await page.evaluate(() => caches.open("shell-of-old"));
    expect(await kept()).toEqual(["shell-of-old"]);
    await page.goto(shop.url);
    await expect.poll(kept).toEqual([expect.stringMatching(/^shell-\w{12}$/)]);
    await close();
  });

  it.each([
    ["/", "vi"],
    ["/en", "en"],
  ])("can be installed from %s", async (path, lang) => {
    const { page, close } = await openPage(browser);
    await page.goto(shop.url + path);
    const devtools = await page.context().newCDPSession(page);
    const { errors, data } = await devtools.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? "");
    expect(manifest).toMatchObject({ lang, id: path, start_url: path, display: "standalone" });
    // What Chromium asks for beside it; a browser without windows does not tell.
    const named = manifest.icons.map(
      ({ sizes, purpose }: Record<string, string>) => `${sizes} ${purpose}`,
    );
    expect(named).toEqual(
      expect.arrayContaining(["192x192 any", "512x512 any", "512x512 maskable"]),
    );
    for (const { src, sizes } of manifest.icons) {
      const icon = await sharp(await (await page.request.get(shop.url + src)).body()).metadata();
      expect(`${icon.width}x${icon.height}`).toBe(sizes);
    }
    await close();
  });
});

it("offers variants in the order in which their co-operative wrote them", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${shop.url}/san-pham/nuoc-mam-nhi-40-do-dam`);
  expect(await page.locator(".variants a").allInnerTexts()).toEqual([
    "Chai 250 ml",
    "Chai 500 ml",
    "Chai 1 lít",
  ]);
  await close();
});

it("says so where the market does not answer", async () => {
  const alone = await TestShop.open(market, "http://localhost:1");
  const { page, close } = await openPage(browser);
  for (const [path, words] of [
    ["/san-pham", "Chợ đang gặp sự cố"],
    ["/en/gio-hang", "Your cart is empty"],
    ["/en/san-pham", "The market has a problem"],
  ] as const) {
    const answer = await page.goto(alone.url + path);
    expect(answer?.status()).toBe(path.includes("gio-hang") ? 200 : 503);
    await page.getByRole("heading", { name: words }).waitFor();
  }
  await close();
  await alone.close();
});
