import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hydrated, openBrowser, openPage } from "../support/browser";
import { addToCart, fillAddress, orderNumber, placeButton, RECIPIENT } from "../support/buying";
import { importDemoGoods } from "../support/demo-goods";
import { goodsBySku, setPrice, setStock } from "../support/goods";
import { TestMarket } from "../support/market";
import { TestShop } from "../support/shop";

let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  market = await TestMarket.open("purchase");
  await importDemoGoods(market);
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
});

const SAUCE = "nuoc-mam-nhi-40-do-dam";
const SQUID = "muc-mot-nang-cau-den";

const ordersPlaced = async () =>
  Number((await market.sql<{ count: string }>('select count(*) from "order"'))[0]?.count);

const goodsOf = async (variant: string) =>
  [...(await goodsBySku(market)).values()].find((goods) => goods.variant === variant) ??
  expect.fail(`no ${variant}`);

const lookedUp = async (number: number) =>
  (await market.store("GET", `/store/orders/lookup?number=${number}&phone=${RECIPIENT.national}`))
    .body.order;

it("leads from “nuoc mam” to an order, which stands under the right co-operatives", async () => {
  const { page, complaints, close } = await openPage(browser);
  await page.goto(shop.url);
  await page.getByRole("combobox").fill("nuoc mam");
  await page.getByRole("button", { name: "Tìm kiếm" }).click();
  await page.getByRole("heading", { name: "Kết quả cho “nuoc mam”" }).waitFor();
  await page.getByRole("link", { name: "Nước mắm nhĩ cá cơm 40 độ đạm" }).click();
  await page.locator(".product-tags").getByText("Phụ nữ quản lý").waitFor();
  await page.getByLabel("Số lượng").fill("2");
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await page.getByText("Đã thêm vào giỏ.").waitFor();
  await addToCart(page, shop.url, SQUID);
  await expect.poll(() => page.locator(".cart-count").innerText()).toContain("3");
  await page.getByRole("link", { name: /Giỏ hàng/ }).click();
  await page.getByRole("heading", { name: "HTX Nước mắm Biển Nắng (minh hoạ)" }).waitFor();
  await page.getByLabel("Nhận tại nơi bán").last().check();
  await page.getByText("1 × ").or(page.locator(".totals-all")).first().waitFor();
  await expect.poll(() => page.locator(".totals").innerText()).toContain("25.000");
  await page.getByRole("link", { name: "Đặt hàng" }).click();
  await fillAddress(page);
  await placeButton(page).click();
  const order = await lookedUp(await orderNumber(page));
  const makers = order.consignments.map(
    ({ cooperative }: { cooperative: { handle: string } }) => cooperative.handle,
  );
  expect(makers.sort()).toEqual(["htx-mot-nang-phuoc-hoi", "htx-nuoc-mam-bien-nang"]);
  expect(order.address).toEqual({
    province: "68",
    commune: "Phường Mũi Né",
    detail: RECIPIENT.detail,
  });
  expect(order.total).toBe(
    order.consignments.reduce((sum: number, { total }: { total: number }) => sum + total, 0),
  );
  expect(complaints).toEqual([]);
  await close();
});

it("works without scripts, communes and all", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${shop.url}/tim-kiem?q=nuoc+mam`);
  await page.getByRole("link", { name: "Nước mắm nhĩ cá cơm 40 độ đạm" }).click();
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await page.waitForURL(/\/gio-hang$/);
  await page.getByRole("button", { name: /^Thêm một/ }).click();
  expect(await page.getByLabel(/^Số lượng Nước mắm/).inputValue()).toBe("2");
  await page.getByLabel("Nhận tại nơi bán").check();
  await page.getByRole("button", { name: "Chọn cách này" }).click();
  expect(await page.getByLabel("Nhận tại nơi bán").isChecked()).toBe(true);
  await page.getByRole("link", { name: "Đặt hàng" }).click();
  await page.getByLabel("Họ và tên").fill(RECIPIENT.name);
  await page.getByLabel("Tỉnh, thành phố").selectOption(RECIPIENT.province);
  await page.getByRole("button", { name: "Hiện xã, phường của tỉnh này" }).click();
  expect(await page.getByLabel("Họ và tên").inputValue()).toBe(RECIPIENT.name);
  await fillAddress(page);
  await placeButton(page).click();
  expect(await orderNumber(page)).toBeGreaterThan(0);
  expect(await page.locator(".consignment ol:empty, .consignment ul:empty").count()).toBe(0);
  await close();
});

it("keeps what was typed, names each fault, and takes the reader to it", async () => {
  const { page, close } = await openPage(browser);
  await addToCart(page, shop.url, SAUCE);
  await page.goto(`${shop.url}/thanh-toan`);
  await page.getByLabel("Họ và tên").fill(RECIPIENT.name);
  await page.getByLabel("Số điện thoại").fill("12");
  await placeButton(page).click();
  const notice = page.getByRole("alert");
  await notice.waitFor();
  expect(await notice.getByRole("link").allInnerTexts()).toEqual([
    "Số điện thoại chưa đúng. Ví dụ: 0912 345 678.",
    "Hãy chọn tỉnh hoặc thành phố.",
    "Hãy chọn xã, phường thuộc tỉnh đã chọn.",
    "Hãy ghi số nhà, tên đường hoặc thôn xóm (từ 4 chữ cái).",
  ]);
  await expect
    .poll(() => notice.evaluate((element) => element === document.activeElement))
    .toBe(true);
  expect(await page.getByLabel("Họ và tên").inputValue()).toBe(RECIPIENT.name);
  expect(await page.getByLabel("Số điện thoại").inputValue()).toBe("12");
  expect(await page.getByLabel("Số điện thoại").getAttribute("aria-invalid")).toBe("true");
  await notice.getByRole("link").first().click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("phone");
  await close();
});

it("no longer shows a fault once its field was changed, and leaves the reader in the field", async () => {
  const { page, close } = await openPage(browser);
  await addToCart(page, shop.url, SAUCE);
  await page.goto(`${shop.url}/thanh-toan`);
  await hydrated(page);
  await placeButton(page).click();
  const notice = page.getByRole("alert");
  await notice.waitFor();
  const faults = () => notice.getByRole("link").count();
  const before = await faults();
  const phone = page.getByLabel("Số điện thoại");
  await phone.focus();
  await page.keyboard.type("0912");
  expect(await phone.getAttribute("aria-invalid")).toBeNull();
  expect(await page.locator("#checkout-phone-error").count()).toBe(0);
  expect(await faults()).toBe(before - 1);
  expect(await phone.inputValue()).toBe("0912");
  // The number is short: sent again, it is told again.
  await placeButton(page).click();
  await expect.poll(() => phone.getAttribute("aria-invalid")).toBe("true");
  await close();
});

it("offers the communes of a province that was chosen before the page's scripts had come", async () => {
  const { page, close } = await openPage(browser);
  await addToCart(page, shop.url, SAUCE);
  let come = () => {};
  const coming = new Promise<void>((done) => {
    come = done;
  });
  await page.route("**/assets/*.js", async (route) => {
    await coming;
    await route.continue();
  });
  await page.goto(`${shop.url}/thanh-toan`);
  await page.getByLabel("Tỉnh, thành phố").selectOption(RECIPIENT.province);
  come();
  await page.getByLabel("Xã, phường, đặc khu").selectOption(RECIPIENT.commune);
  expect(await page.getByLabel("Tỉnh, thành phố").inputValue()).toBe(RECIPIENT.province);
  await close();
});

it("makes one order of a double click", async () => {
  const { page, close } = await openPage(browser);
  await addToCart(page, shop.url, SQUID);
  await page.goto(`${shop.url}/thanh-toan`);
  await fillAddress(page);
  const before = await ordersPlaced();
  await placeButton(page).dblclick();
  await orderNumber(page);
  expect(await ordersPlaced()).toBe(before + 1);
  await close();
});

it("makes one order of two sendings at once, and both lead to it", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${shop.url}/san-pham/${SQUID}`);
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await page.goto(`${shop.url}/thanh-toan`);
  const total = (await page.locator("[name=total]").getAttribute("value")) ?? "";
  const before = await ordersPlaced();
  const { name, phone, province, commune, detail } = RECIPIENT;
  const send = () =>
    page.request.post(`${shop.url}/thanh-toan`, {
      form: { name, phone, province, commune, detail, total, intent: "order" },
      maxRedirects: 0,
    });
  const answers = await Promise.all([send(), send()]);
  expect(answers.map((answer) => answer.headers().location)).toEqual([
    "/dat-hang/xong",
    "/dat-hang/xong",
  ]);
  expect(await ordersPlaced()).toBe(before + 1);
  await close();
});

it("tells when the last pieces went to someone else, and keeps the cart", async () => {
  const { page, close } = await openPage(browser);
  const variant = await addToCart(page, shop.url, SQUID, 2);
  await page.goto(`${shop.url}/thanh-toan`);
  await fillAddress(page);
  const goods = await goodsOf(variant);
  const staff = await market.staff("province");
  const { body } = await staff("GET", `/admin/inventory-items/${goods.stock}`);
  const { reserved_quantity } = body.inventory_item.location_levels[0];
  await setStock(staff, goods, reserved_quantity + 1);
  await placeButton(page).click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").innerText()).toMatch(/chỉ còn 1, không đủ 2/);
  expect(await page.getByLabel("Họ và tên").inputValue()).toBe(RECIPIENT.name);
  await page.goto(`${shop.url}/gio-hang`);
  expect(await page.getByLabel(/^Số lượng/).inputValue()).toBe("2");
  await setStock(staff, goods, reserved_quantity + 100);
  await close();
});

it("tells a changed price before it is paid", async () => {
  const { page, close } = await openPage(browser);
  const variant = await addToCart(page, shop.url, SAUCE);
  await page.goto(`${shop.url}/thanh-toan`);
  await fillAddress(page);
  const goods = await goodsOf(variant);
  const staff = await market.staff("province");
  await setPrice(staff, goods, 79_000);
  const before = await ordersPlaced();
  await placeButton(page).click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("alert").innerText()).toMatch(/đã đổi từ/);
  expect(await ordersPlaced()).toBe(before);
  await placeButton(page).click();
  expect(await orderNumber(page)).toBeGreaterThan(0);
  await close();
});

it("finds an order by number and phone, and tells a stranger nothing", async () => {
  const { page, close } = await openPage(browser);
  await addToCart(page, shop.url, SAUCE);
  await page.goto(`${shop.url}/thanh-toan`);
  await fillAddress(page);
  await placeButton(page).click();
  const number = String(await orderNumber(page));
  await page.context().clearCookies();
  await page.goto(`${shop.url}/dat-hang/xong`);
  await page.waitForURL(/\/tra-cuu$/);
  await page.getByLabel("Số đơn hàng").fill(number);
  await page.getByLabel("Số điện thoại").fill("0999 999 999");
  await page.getByRole("button", { name: "Tra cứu" }).click();
  expect(await page.getByRole("alert").innerText()).toContain("Không tìm thấy đơn hàng");
  expect(await page.getByLabel("Số đơn hàng").inputValue()).toBe(number);
  await page.getByLabel("Số điện thoại").fill("+84 912.345.678");
  await page.getByRole("button", { name: "Tra cứu" }).click();
  await page.getByRole("heading", { name: `Đơn hàng ${number}` }).waitFor();
  expect(page.url()).not.toContain("912");
  await close();
});

it("can be done with the keyboard alone", async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  /** Walks on with Tab until the focus is where the words say. */
  const reach = async (name: RegExp) => {
    for (let step = 0; step < 120; step++) {
      await page.keyboard.press("Tab");
      const words = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        const label = (element as HTMLInputElement | null)?.labels?.[0]?.innerText;
        return element?.getAttribute("aria-label") ?? label ?? element?.innerText ?? "";
      });
      if (name.test(words.trim())) return;
    }
    expect.fail(`Tab never reached ${name}`);
  };
  await page.goto(shop.url);
  await reach(/^Tìm kiếm$/);
  await page.keyboard.type("nuoc mam nhi");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/san-pham\//);
  await reach(/^Thêm vào giỏ$/);
  await page.keyboard.press("Enter");
  await page.getByText("Đã thêm vào giỏ.").waitFor();
  await reach(/^Xem giỏ hàng$/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/gio-hang$/);
  await reach(/^Đặt hàng$/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/thanh-toan$/);
  await reach(/^Họ và tên/);
  await page.keyboard.type(RECIPIENT.name);
  await reach(/^Số điện thoại/);
  await page.keyboard.type(RECIPIENT.phone);
  await reach(/^Tỉnh, thành phố/);
  await page.keyboard.press("ArrowDown");
  await expect
    .poll(() =>
      page
        .getByLabel(/^Xã, phường/)
        .locator("option")
        .count(),
    )
    .toBeGreaterThan(9);
  await reach(/^Xã, phường/);
  await page.keyboard.press("ArrowDown");
  await reach(/^Số nhà/);
  await page.keyboard.type(RECIPIENT.detail);
  await page.keyboard.press("Enter");
  expect(await orderNumber(page)).toBeGreaterThan(0);
  await close();
});
