import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
  "/ve-chung-toi",
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
  expect(complaints).toEqual([]);
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
  const sitemap = await (await page.request.get(`${shop.url}/sitemap.xml`)).text();
  expect(sitemap).toContain(`${shop.url}/hop-tac-xa/htx-nuoc-mam-bien-nang`);
  await close();
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
