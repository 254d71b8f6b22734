import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, openPage } from "../support/browser";
import { addToCart, fillAddress, orderNumber, placeButton } from "../support/buying";
import { inDays } from "../support/days";
import type { TestMarket } from "../support/market";
import { SELLERS } from "../support/sellers";
import { TestShop } from "../support/shop";
import { logIn, openSellersMarket, PHONE, sound } from "../support/workspace";

let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  market = await openSellersMarket("delivery_pages");
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
});

const shortDay = (date: string) => `${date.slice(8, 10)}/${date.slice(5, 7)}`;

/** Fills one rate: a step and the days. */
async function fillRate(page: Page, zone: string, base: string, fee: string) {
  await page.getByLabel(`${zone}, mức 1: nặng đến, gam`).fill("1.000");
  await page.getByLabel(`${zone}, mức 1: phí, đồng`).fill(fee);
  await page.locator(`[name="${base}.days"]`).fill("3");
}

it("a member sets fees, pick-up and a holiday on the phone, and shoppers see them", async () => {
  const member = await openPage(browser, { viewport: PHONE });
  const { page } = member;
  await page.goto(`${shop.url}/ban-hang`);
  await logIn(page, SELLERS.mam.phone);
  await page.locator(".work-links").getByRole("link", { name: "Giao hàng" }).click();
  await page.getByText("Tự đặt phí", { exact: true }).click();
  await fillRate(page, "Trong tỉnh Lâm Đồng", "rates.home", "15.000");
  await fillRate(page, "Các nơi còn lại", "rates.rest", "45 nghìn");
  await page.getByText("Nhóm tỉnh 1", { exact: true }).click();
  await page.locator('[name="rates.named.0.days"]').fill("4");
  const fees = page.locator("section", { has: page.locator("#terms-fees") });
  await fees.getByRole("button", { name: "Lưu" }).click();
  await fees.getByRole("alert").waitFor();
  await sound(page, "terms, refused", "main button, main summary");
  const wrong = page.locator('[name="rates.rest.steps.0.fee"]');
  expect(await wrong.getAttribute("aria-invalid")).toBe("true");
  expect(await page.locator('[name="rates.home.steps.0.fee"]').inputValue()).toBe("15.000");
  const told = fees.getByRole("alert");
  await told.getByRole("link", { name: /^Các nơi còn lại, mức 1: phí, đồng: / }).click();
  expect(await page.locator(":focus").getAttribute("name")).toBe("rates.rest.steps.0.fee");
  await told.getByRole("link", { name: /^Nhóm tỉnh 1, Chọn tỉnh, thành phố: / }).click();
  expect(await page.locator(":focus").getAttribute("id")).toBe("field-rates.named.0.provinces");
  const groupDays = page.locator('[name="rates.named.0.days"]');
  expect(await groupDays.inputValue()).toBe("4");
  await groupDays.fill("");
  await wrong.fill("45.000");
  await fees.getByRole("button", { name: "Lưu" }).click();
  await fees.getByText("Đã lưu.").waitFor();

  const pickup = page.locator("section", { has: page.locator("#terms-pickup") });
  await pickup.getByLabel("Địa chỉ đến nhận").fill("Khu phố 5, Mũi Né");
  await pickup.getByLabel("Giờ nhận hàng").fill("8–11 giờ");
  await pickup.getByRole("button", { name: "Lưu" }).click();
  await pickup.getByText("Đã lưu.").waitFor();

  const closing = page.locator("section", { has: page.locator("#terms-closing") });
  await closing.getByLabel("Nghỉ từ ngày").fill(inDays(0));
  await closing.getByLabel("Gửi hàng lại từ ngày").fill(inDays(4));
  await closing.getByLabel("Lời nhắn cho khách").fill("Hợp tác xã nghỉ Tết");
  await closing.getByRole("button", { name: "Lưu" }).click();
  await closing.getByText("Đang báo nghỉ").waitFor();
  await sound(page, "terms, saved");
  expect(member.complaints).toEqual([]);
  await member.close();

  const shopper = await openPage(browser, { viewport: PHONE });
  const closed = `gửi hàng lại từ ${shortDay(inDays(4))}`;
  await expect
    .poll(async () => (await shop.visit("/san-pham/nuoc-mam")).text, { timeout: 15_000 })
    .toContain(closed);
  await addToCart(shopper.page, shop.url, "nuoc-mam");
  await shopper.page.goto(`${shop.url}/gio-hang`);
  await shopper.page.getByText(closed).waitFor();
  await shopper.page.getByText("Khu phố 5, Mũi Né · 8–11 giờ").waitFor();
  await sound(shopper.page, "cart with terms");
  await shopper.page.goto(`${shop.url}/thanh-toan`);
  await shopper.page.locator(".summary").getByText("45.000").first().waitFor();
  await fillAddress(shopper.page);
  await shopper.page.locator(".summary").getByText("15.000").first().waitFor();
  await placeButton(shopper.page).click();
  await orderNumber(shopper.page);
  await shopper.page.getByText(`Gửi đi chậm nhất ${shortDay(inDays(6))}`).waitFor();
  expect(shopper.complaints).toEqual([]);
  await shopper.page.goto(`${shop.url}/hop-tac-xa/htx-mam`);
  await shopper.page.getByText("Lâm Đồng", { exact: true }).waitFor();
  await sound(shopper.page, "co-operative with terms");
  await shopper.close();
});

it("without scripts the same is set, and the fee follows the province all the same", async () => {
  const member = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
  await member.page.goto(`${shop.url}/ban-hang`);
  await logIn(member.page, SELLERS.lua.phone);
  await member.page.goto(`${shop.url}/ban-hang/giao-hang`);
  await member.page.getByText("Tự đặt phí", { exact: true }).click();
  await fillRate(member.page, "Trong tỉnh Lâm Đồng", "rates.home", "12.000");
  await fillRate(member.page, "Các nơi còn lại", "rates.rest", "50.000");
  await member.page.getByRole("button", { name: "Lưu" }).first().click();
  await member.page.getByText("Đã lưu.").waitFor();
  await member.close();

  const { page, close } = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
  await page.goto(`${shop.url}/san-pham/gao`);
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await page.getByText("50.000").first().waitFor();
  await page.goto(`${shop.url}/thanh-toan`);
  await page.getByLabel("Tỉnh, thành phố").selectOption("68");
  await page.locator("button[name=intent][value=province]").click();
  await page.locator(".summary").getByText("12.000").first().waitFor();
  expect(await page.getByLabel("Xã, phường, đặc khu").locator("option").count()).toBeGreaterThan(9);
  await close();
});
