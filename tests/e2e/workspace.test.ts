import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hydrated, openBrowser, openPage } from "../support/browser";
import { goodsBySku } from "../support/goods";
import type { TestMarket } from "../support/market";
import { takeToDoor } from "../support/member-steps";
import { SELLERS } from "../support/sellers";
import { TestShop } from "../support/shop";
import { ADDRESS, Shopper } from "../support/shopper";
import { logIn, openSellersMarket, PHONE, sound } from "../support/workspace";

let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  market = await openSellersMarket("workspace");
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
});

/** An order of both co-operatives; gives its number once it is split. */
async function place(): Promise<number> {
  const goods = await goodsBySku(market);
  const shopper = await Shopper.withCart(market, {
    [goods.get("NM-500")?.variant ?? ""]: 2,
    [goods.get("GAO-5")?.variant ?? ""]: 1,
  });
  const { body } = await shopper.complete();
  const number: number = body.order.display_id;
  await expect
    .poll(async () => (await lookUp(number)).consignments.length, { timeout: 10_000 })
    .toBe(2);
  return number;
}

const lookUp = async (number: number) =>
  (await market.store("GET", `/store/orders/lookup?number=${number}&phone=${ADDRESS.phone}`)).body
    .order;

const stateOf = async (number: number, handle: string) =>
  (await lookUp(number)).consignments.find(
    ({ cooperative }: { cooperative: { handle: string } }) => cooperative.handle === handle,
  )?.state;

async function signIn(page: Page, login: string, path = "/ban-hang"): Promise<void> {
  await page.goto(shop.url + path);
  await page.waitForURL(/\/ban-hang\/dang-nhap(\?|$)/);
  await logIn(page, login);
}

/** Opens the consignment of an order from the list. */
async function open(page: Page, number: number): Promise<void> {
  await page.goto(`${shop.url}/ban-hang/kien-hang`);
  await page.getByRole("link", { name: new RegExp(`Kiện ${number}-`) }).click();
  await page.getByRole("heading", { level: 1, name: `Kiện ${number}-` }).waitFor();
}

const soundToTouch = (page: Page, what: string) =>
  sound(page, what, "main a.button, main button, .work-menu a, .work-footer a, .work-filter a");

it.each([
  ["with scripts", true],
  ["without scripts", false],
])("a member takes an order from the phone to the door, %s", async (_, javaScriptEnabled) => {
  const number = await place();
  const { page, complaints, close } = await openPage(browser, {
    viewport: PHONE,
    javaScriptEnabled,
  });
  await signIn(page, "0900.000.201");
  await page.getByRole("heading", { name: "Việc hôm nay" }).waitFor();
  await page.getByRole("link", { name: /Đơn mới chờ nhận/ }).click();
  await page.getByRole("link", { name: new RegExp(`Kiện ${number}-`) }).click();
  await page.getByText(ADDRESS.address_1).waitFor();
  await takeToDoor(page);
  await expect.poll(() => page.locator(".work-history li").count()).toBe(6);
  expect(await page.locator(".work-history").innerText()).toContain("Bưu điện Mũi Né · VN123");
  expect(await stateOf(number, "htx-mam")).toBe("delivered");
  expect(await stateOf(number, "tht-lua")).toBe("placed");
  expect(complaints).toEqual([]);
  await close();
});

it("each page is sound on a small phone, in both languages", async () => {
  const number = await place();
  const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
  await page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await soundToTouch(page, "log-in");
  await page.locator("form button[type=submit]").first().click();
  await page.getByRole("alert").waitFor();
  await soundToTouch(page, "log-in, empty");
  await signIn(page, SELLERS.both.phone);
  await page.waitForURL(/\/chon$/);
  await soundToTouch(page, "choose");
  await page.getByRole("button", { name: /HTX Mắm/ }).click();
  await page.getByRole("heading", { name: "Việc hôm nay" }).waitFor();
  await soundToTouch(page, "today");
  await open(page, number);
  await soundToTouch(page, "consignment");
  await page.getByText("Không giao được?").click();
  await soundToTouch(page, "consignment, cancelling");
  const address = page.url();
  for (const path of ["/ban-hang", "/ban-hang/kien-hang", new URL(address).pathname]) {
    await page.goto(`${shop.url}/en${path}`);
    await soundToTouch(page, `/en${path}`);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
  }
  expect(complaints).toEqual([]);
  await close();
});

it("who has read on before the scripts came stays where they are, and the menu shows the page", async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 360, height: 480 } });
  await signIn(page, SELLERS.mam.phone);
  await page.waitForURL(`${shop.url}/ban-hang`);
  const menu = page.locator(".work-menu");
  const along = () => menu.evaluate((element) => element.scrollLeft);
  let send = () => {};
  const arrive = async (path: string) => {
    const sent = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.unrouteAll();
    await page.route("**/assets/*.js", async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto(shop.url + path, { waitUntil: "commit" });
  };
  await arrive("/ban-hang/thanh-vien");
  const last = page.locator(".work-footer");
  await last.scrollIntoViewIfNeeded();
  const height = () => page.evaluate(() => Math.round(window.scrollY));
  const read = await height();
  expect(read).toBeGreaterThan(200);
  send();
  await hydrated(page);
  await expect.poll(along).toBeGreaterThan(0);
  expect(await height()).toBe(read);
  await arrive("/ban-hang");
  await menu.getByRole("link").last().scrollIntoViewIfNeeded();
  const pushed = await along();
  expect(pushed).toBeGreaterThan(0);
  send();
  await hydrated(page);
  expect(await along()).toBe(pushed);
  await close();
});

it("who works for two co-operatives goes to the other and back, and sees of each its own", async () => {
  const fish = (await goodsBySku(market)).get("NM-500")?.product;
  const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
  const enter = async (name: string) => {
    await page.getByRole("button", { name: `Vào gian hàng ${name}` }).click();
    await page.locator(".work-place", { hasText: name }).waitFor();
  };
  const goods = async () => {
    await page.goto(`${shop.url}/ban-hang/hang`);
    return (await page.locator("main").innerText()).match(/Nước mắm cá cơm|Gạo OM18/g);
  };
  await signIn(page, SELLERS.both.phone);
  await page.waitForURL(/\/chon$/);
  await enter("HTX Mắm");
  expect(await goods()).toEqual(["Nước mắm cá cơm"]);
  await page.getByRole("link", { name: "Đổi hợp tác xã" }).click();
  await enter("THT Lúa");
  expect(await goods()).toEqual(["Gạo OM18"]);
  expect((await page.goto(`${shop.url}/ban-hang/hang/${fish}`))?.status()).toBe(404);
  await page.goto(`${shop.url}/ban-hang`);
  await page.getByRole("link", { name: "Đổi hợp tác xã" }).click();
  await enter("HTX Mắm");
  expect(await goods()).toEqual(["Nước mắm cá cơm"]);
  expect((await page.goto(`${shop.url}/ban-hang/hang/${fish}`))?.status()).toBe(200);
  expect(complaints).toEqual([]);
  await close();
});

it("a consignment that can't be delivered is cancelled with a reason, and not without", async () => {
  const number = await place();
  const { page, close } = await openPage(browser, { viewport: PHONE });
  await signIn(page, SELLERS.mam.email);
  await open(page, number);
  await page.getByText("Không giao được?").click();
  await page.getByRole("button", { name: "Huỷ kiện này" }).click();
  await page.getByText("Hãy ghi lý do (từ 3 chữ cái).").waitFor();
  await page.getByLabel("Lý do, người mua có thể hỏi bạn").fill("Mẻ này chưa đạt");
  await page.getByRole("button", { name: "Huỷ kiện này" }).click();
  await page.locator(".state-cancelled").first().waitFor();
  await page.getByText("Mẻ này chưa đạt").waitFor();
  expect((await lookUp(number)).total).toBe(165_000);
  await close();
});

it("of two who press different buttons one is told how the consignment stands", async () => {
  const number = await place();
  const owner = await openPage(browser, { viewport: PHONE });
  const packer = await openPage(browser, { viewport: PHONE });
  await signIn(owner.page, SELLERS.mam.phone);
  await signIn(packer.page, SELLERS.packer.phone);
  await open(owner.page, number);
  await open(packer.page, number);
  await packer.page.getByRole("button", { name: "Nhận đơn" }).click();
  await packer.page.getByRole("button", { name: "Đã đóng gói xong" }).waitFor();
  await owner.page.getByText("Không giao được?").click();
  await owner.page.getByLabel("Lý do, người mua có thể hỏi bạn").fill("Hết hàng");
  await owner.page.getByRole("button", { name: "Huỷ kiện này" }).click();
  await owner.page.getByText(/vừa được nhận đơn/).waitFor();
  await owner.page.getByRole("button", { name: "Đã đóng gói xong" }).waitFor();
  expect(await stateOf(number, "htx-mam")).toBe("accepted");
  await owner.close();
  await packer.close();
});

it.each([
  ["with scripts", true],
  ["without scripts", false],
])("a member hears of a new order and marks it as read, %s", async (_, javaScriptEnabled) => {
  await place();
  const number = await place();
  const { page, complaints, close } = await openPage(browser, {
    viewport: PHONE,
    javaScriptEnabled,
  });
  await signIn(page, SELLERS.packer.phone);
  await page.getByRole("link", { name: /Thông báo \d+ chưa đọc/ }).click();
  await page.getByRole("heading", { level: 1, name: "Thông báo" }).waitFor();
  const told = page.locator("li", { hasText: `Đơn mới: kiện ${number}-` });
  await expect
    .poll(async () => {
      await page.reload();
      return told.count();
    })
    .toBe(1);
  if (javaScriptEnabled) await soundToTouch(page, "notices");
  await told.getByRole("button", { name: /Đánh dấu đã đọc/ }).click();
  await expect.poll(() => told.getByRole("button").count()).toBe(0);
  await page.getByRole("button", { name: "Đánh dấu đã đọc tất cả" }).click();
  await expect.poll(() => page.locator(".work-unread, .work-count").count()).toBe(0);
  await told.getByRole("link", { name: /Mở kiện/ }).click();
  await page.getByRole("heading", { level: 1, name: `Kiện ${number}-` }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("a bookkeeper sees the consignment and no button", async () => {
  const number = await place();
  const { page, close } = await openPage(browser, { viewport: PHONE });
  await signIn(page, SELLERS.keeper.phone);
  await open(page, number);
  expect(await page.locator("main form").count()).toBe(0);
  await close();
});

it("another co-operative's consignment is no page", async () => {
  const number = await place();
  const { page, close } = await openPage(browser, { viewport: PHONE });
  await signIn(page, SELLERS.mam.phone);
  await open(page, number);
  const address = page.url();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await page.waitForURL(/dang-nhap$/);
  await signIn(page, SELLERS.lua.phone);
  expect((await page.goto(address))?.status()).toBe(404);
  await close();
});

it("nothing of the workspace is kept by anyone, and signing out ends it in this browser", async () => {
  const { page, close } = await openPage(browser, { viewport: PHONE });
  await signIn(page, SELLERS.mam.phone);
  const answer = await page.goto(`${shop.url}/ban-hang/kien-hang`);
  expect(answer?.headers()["cache-control"]).toBe("private, no-store");
  expect(answer?.headers()["content-security-policy"]).toContain("form-action 'self'");
  const [session] = (await page.context().cookies()).filter(({ name }) => name === "gian-hang");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await page.waitForURL(/dang-nhap$/);
  await page.goto(`${shop.url}/ban-hang/kien-hang`);
  expect(new URL(page.url()).pathname).toBe("/ban-hang/dang-nhap");
  await close();
});
