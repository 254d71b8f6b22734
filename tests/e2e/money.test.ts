import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, openPage } from "../support/browser";
import { Desk } from "../support/desk";
import { chargeCommission } from "../support/ledger";
import type { TestMarket } from "../support/market";
import { recordPastOrders } from "../support/past-orders";
import { TestShop } from "../support/shop";
import { logIn, openSellersMarket, PHONE, sound } from "../support/workspace";

let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  market = await openSellersMarket("money_page");
  await chargeCommission(market, 500);
  await recordPastOrders(market, [
    {
      key: "then",
      days_ago: 0,
      time: "00:00",
      lines: [{ sku: "NM-500", quantity: 2, unit_price: 95_000 }],
      consignments: [
        {
          cooperative: "htx-mam",
          shipping: "delivery",
          shipping_price: 25_000,
          state: "delivered",
        },
      ],
    },
  ]);
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
});

async function openAs(login: string, javaScriptEnabled = true) {
  const opened = await openPage(browser, {
    viewport: PHONE,
    javaScriptEnabled,
  });
  const { page } = opened;
  await page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await logIn(page, login);
  return opened;
}

it.each([
  ["with scripts", true],
  ["without scripts", false],
])("a member sees what is owed and opens a figure to its consignment, %s", async (_, scripts) => {
  const { page, complaints, close } = await openAs("0900000201", scripts);
  await page.getByRole("link", { name: "Tiền", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Tiền bán hàng" }).waitFor();
  const text = (await page.locator("main").innerText()).replace(/\s+/g, " ");
  expect(text).toContain("Hợp tác xã còn phải nộp cho chợ 9.500 ₫");
  expect(text).toContain("Tiền hàng đã bán +190.000 ₫");
  expect(text).toContain("Hợp tác xã đã thu khi giao −215.000 ₫");
  if (scripts) await sound(page, "money");
  await page.getByRole("link", { name: /Chợ giữ lại/ }).click();
  await page.getByRole("heading", { level: 1, name: /Sổ tiền tháng/ }).waitFor();
  if (scripts) await sound(page, "money");
  await page.locator("main").getByRole("link", { name: /^Kiện/ }).click();
  await page.getByRole("heading", { level: 1, name: /^Kiện/ }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("who packs has no page of money, and is told why", async () => {
  const { page, close } = await openAs("0900000202");
  await page.getByRole("heading", { name: "Việc hôm nay" }).waitFor();
  expect(await page.getByRole("link", { name: "Tiền", exact: true }).count()).toBe(0);
  const answer = await page.goto(`${shop.url}/ban-hang/tien`);
  expect(answer?.status()).toBe(403);
  await page.getByRole("heading", { name: "Bạn chưa được làm việc này" }).waitFor();
  expect(await page.getByRole("link", { name: "Kiện hàng", exact: true }).count()).toBe(1);
  await close();
});

it("an officer of the province enters a rule of commission, and is told at the field what is wrong", async () => {
  const desk = await Desk.open(market, "province");
  await desk.goto("/commission");
  const { page } = desk;
  await page.getByRole("button", { name: "Thêm quy định" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Nhóm hàng").selectOption("nuoc-mam-gia-vi");
  await form.getByLabel(/^Từ ngày/).fill("2026-01-01");
  await form.getByRole("button", { name: "Thêm quy định" }).click();
  await form.locator("[name=rate][aria-invalid=true]").waitFor();
  await form.getByLabel("Mức phí").fill("2.5");
  await form.getByRole("button", { name: "Thêm quy định" }).click();
  await form.locator("[name=from][aria-invalid=true]").waitFor();
  expect(await form.getByText(/Sớm nhất là \d/).count()).toBe(1);
  await form.getByLabel(/^Từ ngày/).fill("2099-01-01");
  await form.getByRole("button", { name: "Thêm quy định" }).click();
  const row = page.getByRole("row", { name: /Nước mắm & gia vị/ });
  await row.waitFor();
  const text = await row.innerText();
  expect(text).toContain("2,5");
  expect(text).toContain("01/01/2099");
  expect(desk.faults).toEqual([]);
  await desk.close();
});
