import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hydrated, openBrowser, openPage } from "../support/browser";
import { addToCart, fillAddress, orderNumber, placeButton, RECIPIENT } from "../support/buying";
import { Desk } from "../support/desk";
import { importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { freePort } from "../support/postgres-setup";
import { TestShop } from "../support/shop";
import { offerTransfers } from "../support/transfers";
import { VnpayPeer } from "../support/vnpay-peer";

let vnpay: VnpayPeer;
let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  const port = await freePort();
  vnpay = await VnpayPeer.open();
  market = await TestMarket.open("vnpay_shop", {
    env: { ...vnpay.env, SHOP_URL: `http://localhost:${port}` },
  });
  vnpay.noticeUrl = `${market.url}/hooks/vnpay`;
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 100 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 100 }],
  });
  await onSale(market, 2);
  await offerTransfers(market);
  const { VNPAY_PAY_URL } = vnpay.env;
  [shop, browser] = await Promise.all([
    TestShop.open(market, market.url, { port, env: { VNPAY_PAY_URL } }),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
  await vnpay?.close();
});

/** What the shopper presses on VNPay's own page. */
async function press(page: Page, words: string): Promise<void> {
  await page.waitForURL(/vpcpay\.html/);
  await page.getByRole("button", { name: words, exact: true }).click();
}

it("leads to VNPay from the order form, tells why it failed, and is paid at the second try", async () => {
  const { page, complaints, close } = await openPage(browser);
  await addToCart(page, shop.url, "nuoc-mam", 2);
  await page.goto(`${shop.url}/thanh-toan`);
  await hydrated(page);
  await fillAddress(page);
  await page.getByLabel("VNPay").check();
  await placeButton(page).click();
  await press(page, "Thẻ hết tiền");
  const number = await orderNumber(page);
  const panel = page.getByRole("region", { name: "Chờ bạn trả qua VNPay" });
  await panel.getByText("tài khoản không đủ tiền").waitFor();
  await panel.getByRole("button", { name: /Trả 215\.000\s₫ bằng VNPay/ }).click();
  await press(page, "Thanh toán");
  await page.getByRole("heading", { name: "Đã nhận đủ tiền" }).waitFor();
  expect(await orderNumber(page)).toBe(number);
  expect(new URL(page.url()).search).toBe("");
  expect([...vnpay.payments.values()].map(({ amount, locale }) => [amount, locale])).toEqual([
    [21_500_000, "vn"],
    [21_500_000, "vn"],
  ]);
  expect([vnpay.faults, complaints]).toEqual([[], []]);
  await close();
});

it("works without scripts, in English, and from the page on which an order is looked up", async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(`${shop.url}/en/san-pham/nuoc-mam`);
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.goto(`${shop.url}/en/thanh-toan`);
  await page.getByLabel("Full name").fill(RECIPIENT.name);
  await page.getByLabel("Phone number").fill(RECIPIENT.phone);
  await page.locator("[name=province]").selectOption(RECIPIENT.province);
  await page.getByLabel("VNPay").check();
  await page.getByRole("button", { name: /communes/ }).click();
  await page.locator("[name=commune]").selectOption(RECIPIENT.commune);
  await page.locator("[name=detail]").fill(RECIPIENT.detail);
  await placeButton(page).click();
  await press(page, "Huỷ");
  const number = await orderNumber(page);
  await page.getByText("You cancelled on VNPay’s page").waitFor();
  await page.goto(`${shop.url}/en/tra-cuu`);
  await page.locator("[name=number]").fill(String(number));
  await page.locator("[name=phone]").fill(RECIPIENT.phone);
  await page.getByRole("button", { name: "Look up", exact: true }).click();
  await page.getByRole("button", { name: /^Pay .* by VNPay$/ }).click();
  await press(page, "Thanh toán");
  await page.getByRole("heading", { name: "All of the money is here" }).waitFor();
  expect([...vnpay.payments.values()].at(-1)?.locale).toBe("en");
  await close();
});

it("tells another browser what became of it, and nothing that VNPay did not sign", async () => {
  const paid = [...vnpay.payments.values()].at(-1)?.ref ?? "";
  const { page, close } = await openPage(browser);
  const told = vnpay.told(paid);
  await page.goto(`${shop.url}/dat-hang/vnpay?${told}`);
  await page.getByText("VNPay báo đã trả xong").waitFor();
  const forged = await page.goto(`${shop.url}/dat-hang/vnpay?${told.replace(/..$/, "zz")}`);
  expect(forged?.status()).toBe(400);
  await page.getByText("Kết quả này không phải do VNPay gửi.").waitFor();
  await close();
});

it("is seen by staff, who let VNPay pay back an order that was cancelled", async () => {
  const ref = [...vnpay.payments.values()].at(-1)?.ref ?? "";
  const { amount } = vnpay.payments.get(ref) ?? { amount: 0 };
  const [attempt] = await market.sql<{ order_id: string }>(
    "select order_id from vnpay_attempt where txn_ref = $1",
    [ref],
  );
  const desk = await Desk.open(market, "province");
  await desk.page.context().request.post(`${market.url}/admin/orders/${attempt?.order_id}/cancel`);
  await desk.goto("/prepayments");
  await desk.page.getByText("Đang nhận VNPay").waitFor();
  const row = desk.page.getByRole("row").filter({ hasText: "Hoàn qua VNPay" });
  await row.getByRole("button", { name: "Hoàn qua VNPay" }).click();
  const drawer = desk.page.getByRole("dialog");
  await drawer.getByLabel(/Lý do/).fill("Đơn đã huỷ");
  await drawer.getByRole("button", { name: "Hoàn qua VNPay" }).click();
  await desk.page.getByText("Đã ghi.", { exact: true }).waitFor();
  expect(vnpay.payments.get(ref)?.refunded).toBe(amount);
  expect(desk.faults).toEqual([]);
  await desk.close();
});
