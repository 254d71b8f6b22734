import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, openPage } from "../support/browser";
import { addToCart, fillAddress, orderNumber, placeButton, RECIPIENT } from "../support/buying";
import { Desk } from "../support/desk";
import { importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { TestShop } from "../support/shop";
import { BANK, offerTransfers, tellTransfers } from "../support/transfers";

let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  market = await TestMarket.open("transfer", { env: BANK });
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 100 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 100 }],
  });
  await onSale(market, 2);
  await offerTransfers(market);
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
});

const purposeOf = async (number: number) =>
  (await market.store("GET", `/store/orders/lookup?number=${number}&phone=${RECIPIENT.national}`))
    .body.order.prepayment.account.purpose as string;

it("is chosen, shown as a code, and turns to paid under the shopper’s eyes", async () => {
  const { page, complaints, close } = await openPage(browser);
  await addToCart(page, shop.url, "nuoc-mam", 2);
  await page.goto(`${shop.url}/thanh-toan`);
  await fillAddress(page);
  await page.getByLabel("Chuyển khoản (VietQR)").check();
  await placeButton(page).click();
  const number = await orderNumber(page);
  const panel = page.getByRole("region", { name: "Chờ bạn chuyển khoản" });
  await panel.waitFor();
  expect(
    await panel.getByRole("img", { name: /VietQR/ }).evaluate((code) => code.clientWidth),
  ).toBe(240);
  const purpose = await purposeOf(number);
  expect(await panel.innerText()).toMatch(new RegExp(`215\\.000\\s₫[\\s\\S]*${purpose}`));
  await tellTransfers(market, [{ reference: "E2E-1", amount: 215_000, content: purpose }]);
  await page.getByRole("heading", { name: "Đã nhận đủ tiền" }).waitFor();
  expect(await page.getByRole("img", { name: /VietQR/ }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

it("works without scripts, in English, and staff match what carries no code", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${shop.url}/en/san-pham/nuoc-mam`);
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.goto(`${shop.url}/en/thanh-toan`);
  await page.getByLabel("Full name").fill(RECIPIENT.name);
  await page.getByLabel("Phone number").fill(RECIPIENT.phone);
  await page.locator("[name=province]").selectOption(RECIPIENT.province);
  await page.getByLabel("Bank transfer (VietQR)").check();
  await page.getByRole("button", { name: /communes/ }).click();
  expect(await page.getByLabel("Bank transfer (VietQR)").isChecked()).toBe(true);
  await page.locator("[name=commune]").selectOption(RECIPIENT.commune);
  await page.locator("[name=detail]").fill(RECIPIENT.detail);
  await placeButton(page).click();
  const number = await orderNumber(page);
  await page.getByRole("heading", { name: "Waiting for your transfer" }).waitFor();
  expect(await page.locator("meta[http-equiv=refresh]").getAttribute("content")).toBe("30");
  const content = "chi Lai gui tien";
  await tellTransfers(market, [{ reference: "E2E-2", amount: 120_000, content }]);
  await matchAtDesk(content, number);
  await page.reload();
  await page.getByRole("heading", { name: "All of the money is here" }).waitFor();
  await close();
});

/** Staff see that transfers are offered, and say which order one is for. */
async function matchAtDesk(content: string, number: number): Promise<void> {
  const desk = await Desk.open(market, "province");
  await desk.goto("/prepayments");
  await desk.page.getByText("Đang nhận chuyển khoản").waitFor();
  const row = desk.page.getByRole("row").filter({ hasText: content });
  await row.getByRole("button", { name: "Ghép với đơn" }).click();
  const drawer = desk.page.getByRole("dialog");
  await drawer.getByLabel(/Số đơn hàng/).fill("999999");
  await drawer.getByRole("button", { name: "Ghép với đơn" }).click();
  await drawer.getByText("Không có đơn hàng 999999 trả trước cho chợ.").waitFor();
  await drawer.getByLabel(/Số đơn hàng/).fill(String(number));
  await drawer.getByRole("button", { name: "Ghép với đơn" }).click();
  await row.waitFor({ state: "detached" });
  expect(desk.faults).toEqual([]);
  await desk.close();
}
