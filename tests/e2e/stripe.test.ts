import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hydrated, openBrowser, openPage } from "../support/browser";
import { addToCart, fillAddress, orderNumber, placeButton, RECIPIENT } from "../support/buying";
import { Desk } from "../support/desk";
import { importGoods, onSale } from "../support/goods";
import { TestMarket } from "../support/market";
import { freePort } from "../support/postgres-setup";
import { TestShop } from "../support/shop";
import { CARDS } from "../support/stripe-books";
import { routeStripe } from "../support/stripe-browser";
import { StripePeer } from "../support/stripe-peer";
import { offerTransfers } from "../support/transfers";

let stripe: StripePeer;
let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  const port = await freePort();
  stripe = await StripePeer.open();
  market = await TestMarket.open("stripe_shop", {
    env: { ...stripe.env, SHOP_URL: `http://localhost:${port}` },
  });
  stripe.noticeUrl = `${market.url}/hooks/stripe`;
  await importGoods(market, {
    "nuoc-mam": [{ sku: "NM-500", price: 95_000, stock: 100 }],
    gao: [{ sku: "GAO-5", price: 140_000, stock: 100 }],
  });
  await onSale(market, 2);
  await offerTransfers(market);
  [shop, browser] = await Promise.all([TestShop.open(market, market.url, { port }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
  await stripe?.close();
});

/** A shopper's browser, for which the Stripe of the test stands for Stripe. */
async function openShopper(options: Parameters<typeof openPage>[1] = {}) {
  const opened = await openPage(browser, options);
  await routeStripe(opened.page.context(), stripe);
  return opened;
}

/** Writes a card into Stripe's frame and pays. */
async function payBy(page: Page, card: string, button: RegExp): Promise<void> {
  await page.frameLocator(".card-box iframe").getByLabel("Card number").fill(card);
  await page.locator('button.place[aria-disabled="false"]', { hasText: button }).click();
}

it("takes a card after the order: one is refused, the bank asks of another, and it is paid", async () => {
  const { page, complaints, close } = await openShopper();
  await addToCart(page, shop.url, "nuoc-mam", 2);
  await page.goto(`${shop.url}/thanh-toan`);
  await hydrated(page);
  await fillAddress(page);
  await page.getByLabel("Thẻ quốc tế").check();
  await placeButton(page).click();
  await page.waitForURL(/\/dat-hang\/the$/);
  await page.getByRole("heading", { name: /^Trả đơn \d+ bằng thẻ$/ }).waitFor();
  await payBy(page, CARDS.empty, /Trả 215\.000/);
  await page.getByRole("alert").filter({ hasText: "Thẻ không đủ tiền." }).waitFor();
  await payBy(page, CARDS.threeDSecure, /Trả 215\.000/);
  const bank = page.frameLocator("iframe[src*=hooks]");
  await bank.getByRole("button", { name: "Wrong" }).click();
  await page.getByRole("alert").filter({ hasText: "Ngân hàng chưa xác nhận được." }).waitFor();
  await payBy(page, CARDS.threeDSecure, /Trả 215\.000/);
  await bank.getByRole("button", { name: "Right" }).click();
  const number = await orderNumber(page);
  await page.getByRole("heading", { name: "Đã nhận đủ tiền" }).waitFor();
  const intents = [...stripe.intents.values()];
  expect(intents.map(({ status, amount_received }) => [status, amount_received])).toEqual([
    ["succeeded", 215_000],
  ]);
  const rows = await market.sql("select 1 from bank_transaction where state = 'matched'");
  expect(rows).toHaveLength(1);
  // Back in the browser: nothing is paid a second time.
  await page.goto(`${shop.url}/dat-hang/the`);
  await page.getByText("Đơn này bây giờ không trả bằng thẻ được.").waitFor();
  await page.getByRole("link", { name: "Xem đơn hàng" }).click();
  expect(await orderNumber(page)).toBe(number);
  expect([stripe.faults, complaints]).toEqual([[], []]);
  await close();
});

it("takes a card in English, from the page on which an order is looked up, and says that it needs scripts", async () => {
  const { page, close } = await openShopper({ javaScriptEnabled: false });
  await page.goto(`${shop.url}/en/san-pham/nuoc-mam`);
  await page.getByRole("button", { name: "Add to cart" }).click();
  await page.goto(`${shop.url}/en/thanh-toan`);
  await page.getByLabel("Full name").fill(RECIPIENT.name);
  await page.getByLabel("Phone number").fill(RECIPIENT.phone);
  await page.locator("[name=province]").selectOption(RECIPIENT.province);
  await page.getByLabel("Card (Visa").check();
  await page.getByRole("button", { name: /communes/ }).click();
  await page.locator("[name=commune]").selectOption(RECIPIENT.commune);
  await page.locator("[name=detail]").fill(RECIPIENT.detail);
  await placeButton(page).click();
  await page.locator("noscript p", { hasText: "Paying by card needs JavaScript" }).waitFor();
  expect(await page.getByRole("button", { name: /by card/ }).isVisible()).toBe(false);
  const heading = page.getByRole("heading", { name: /^Pay order \d+ by card$/ });
  const number = (await heading.innerText()).match(/\d+/)?.[0] ?? "";
  await close();

  const { page: other, complaints, close: closeOther } = await openShopper();
  await other.goto(`${shop.url}/en/tra-cuu`);
  await hydrated(other);
  await other.locator("[name=number]").fill(number);
  await other.locator("[name=phone]").fill(RECIPIENT.phone);
  await other.getByRole("button", { name: "Look up", exact: true }).click();
  await other.getByRole("button", { name: /^Pay .* by card$/ }).click();
  await other.waitForURL(/\/en\/dat-hang\/the$/);
  await payBy(other, CARDS.good, /^Pay .* by card$/);
  expect(await orderNumber(other)).toBe(Number(number));
  await other.getByRole("heading", { name: "All of the money is here" }).waitFor();
  expect(complaints).toEqual([]);
  await closeOther();
});

it("tells another browser what Stripe says, whatever the address says", async () => {
  const { id, client_secret } = [...stripe.intents.values()].at(-1) ?? {};
  const { page, close } = await openPage(browser);
  const back = (secret: string) =>
    `${shop.url}/dat-hang/the/xong?payment_intent=${id}&payment_intent_client_secret=${secret}&redirect_status=failed`;
  await page.goto(back(String(client_secret)));
  await page.getByText("Đã trả xong. Chợ đã nhận tiền.").waitFor();
  const forged = await page.goto(back("pi_1_secret_2"));
  expect(forged?.status()).toBe(404);
  await page.getByText("Không có lần trả thẻ này.").waitFor();
  await close();
});

it("lets no other page than the card's load anything of Stripe's", async () => {
  const policyOf = async (path: string) =>
    (await shop.visit(path)).headers.get("content-security-policy") ?? "";
  for (const path of ["/", "/gio-hang", "/tra-cuu", "/ban-hang/dang-nhap"]) {
    expect([path, await policyOf(path)]).toEqual([path, expect.not.stringContaining("stripe")]);
  }
});

it("is seen by staff, who answer a claim in time and let Stripe pay back what was cancelled", async () => {
  const intent = [...stripe.intents.values()].at(-1);
  const first = [...stripe.intents.keys()][0] ?? "";
  stripe.claim(first, "fraudulent", new Date("2026-12-20T10:00:00Z"));
  await stripe.deliver(stripe.last("charge.dispute.created"));
  const desk = await Desk.open(market, "province");
  await desk.page
    .context()
    .request.post(`${market.url}/admin/orders/${intent?.metadata.order_id}/cancel`);
  await desk.goto("/prepayments");
  await desk.page.getByText("Đang nhận thẻ").waitFor();
  await desk.page.getByText("Khoá thử: không thu tiền thật").waitFor();
  await desk.page.getByRole("row").filter({ hasText: "Cần trả lời" }).waitFor();
  const row = desk.page.getByRole("row").filter({ hasText: "Hoàn qua Stripe" });
  await row.getByRole("button", { name: "Hoàn qua Stripe" }).click();
  const drawer = desk.page.getByRole("dialog");
  await drawer.getByLabel(/Lý do/).fill("Đơn đã huỷ");
  await drawer.getByRole("button", { name: "Hoàn qua Stripe" }).click();
  await desk.page.getByText("Đã ghi.", { exact: true }).waitFor();
  const back = [...stripe.refunds.values()].map(({ payment_intent, amount }) => [
    payment_intent,
    amount,
  ]);
  expect(back).toEqual([[intent?.id, intent?.amount]]);
  expect([desk.faults, stripe.faults]).toEqual([[], []]);
  await desk.close();
});
