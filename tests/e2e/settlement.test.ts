import { createCanvas, loadImage } from "@napi-rs/canvas";
import jsQR from "jsqr";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, openPage } from "../support/browser";
import { monthAgo } from "../support/days";
import { Desk } from "../support/desk";
import { approveSettlement, recordTransfer } from "../support/desk-steps";
import { postPast, tellAccount } from "../support/ledger";
import type { TestMarket } from "../support/market";
import { readPdf } from "../support/pdf";
import { TestShop } from "../support/shop";
import { logIn, openSellersMarket, PHONE, sound } from "../support/workspace";

let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  market = await openSellersMarket("settlement_page");
  const [mam] = await market.sql<{ id: string }>(
    "select id from organisation where handle = 'htx-mam'",
  );
  const organisation = mam?.id ?? "";
  await tellAccount(market, organisation);
  const day = monthAgo(1, 10);
  await postPast(market, [
    {
      organisation,
      consignment: "m0",
      day: monthAgo(2, 10),
      sale: 95_000,
      commission: 4_750,
      cash: 95_000,
    },
    { organisation, consignment: "m1", day, sale: 1_900_000, delivery: 25_000, commission: 95_000 },
    { organisation, consignment: "m1", day, sale: -190_000, commission: -9_500, revision: 1 },
  ]);
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
});

/** 1.900.000 + 25.000 − 95.000 − 190.000 + 9.500 − 4.750 from before. */
const PAYOUT = "1.644.750 ₫";

async function codeOn(page: Page): Promise<string | undefined> {
  const picture = page.getByRole("img", { name: "Mã VietQR để chuyển khoản" });
  await picture.waitFor();
  const image = await loadImage(await picture.screenshot());
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return jsQR(data, image.width, image.height)?.data;
}

it("an officer drafts what is due, approves it, pays it by its code, and cannot pay it twice", async () => {
  const desk = await Desk.open(market, "province");
  const { page } = desk;
  await desk.goto("/settlements");
  await page.getByText("Không có kỳ nào chờ duyệt").waitFor();
  await approveSettlement(desk, PAYOUT);
  await page.getByRole("button", { name: "Chuyển tiền" }).click();
  const drawer = page.getByRole("dialog");
  expect(await codeOn(page)).toMatch(/^00020101021238.*0006970436.*1017595600.*54071644750/);
  await drawer.getByRole("button", { name: "Ghi đã chuyển tiền" }).click();
  await drawer.locator("[name=transfer_reference][aria-invalid=true]").waitFor();
  await recordTransfer(page, "FT26330999001");
  expect((await desk.text()).replace(/\s+/g, " ")).toContain("Đã chuyển tiền");
  expect(await page.getByRole("button", { name: /Mở lại|Chuyển tiền/ }).count()).toBe(0);
  expect(desk.faults).toEqual([]);
  await desk.close();
});

it.each([
  ["with scripts", true],
  ["without scripts", false],
])("a member sees on a phone that it was paid, and opens the statement, %s", async (_, scripts) => {
  const { page, complaints, close } = await openPage(browser, {
    viewport: PHONE,
    javaScriptEnabled: scripts,
  });
  await page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await logIn(page, "0900000201");
  await page.getByRole("link", { name: "Tiền", exact: true }).click();
  await page.getByRole("heading", { name: "Các kỳ quyết toán" }).waitFor();
  if (scripts) await sound(page, "money");
  await page.getByRole("link", { name: /Đã chuyển tiền ngày/ }).click();
  await page.getByRole("heading", { level: 1, name: /Kỳ quyết toán QT/ }).waitFor();
  const text = (await page.locator("main").innerText()).replace(/\s+/g, " ");
  expect(text).toContain(`Chợ chuyển cho hợp tác xã ${PAYOUT.replace(/\s/g, " ")}`);
  expect(text).toContain("Hàng trả lại −190.000 ₫");
  expect(text).toContain("Vietcombank · •••• 5600");
  expect(text).toContain("FT26330999001");
  if (scripts) await sound(page, "settlement", "main .button");
  const address = await page.getByRole("link", { name: "Mở bảng kê (PDF)" }).getAttribute("href");
  const file = await page.request.get(`${shop.url}${address}`);
  expect(file.headers()["content-type"]).toBe("application/pdf");
  const [first] = (await readPdf(await file.body())).words;
  expect(first?.replace(/\s+/g, " ")).toContain("Chợ chuyển khoản −1.644.750");
  await page.goto(`${shop.url}/ban-hang/tien/quyet-toan`);
  expect(await page.getByRole("link", { name: /Kỳ|Từ \d/ }).count()).toBe(2);
  await page.getByText("Đang đối chiếu, chưa chốt").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("an officer records as what a co-operative pays tax", async () => {
  const desk = await Desk.open(market, "province");
  const { page } = desk;
  await desk.goto("/taxpayers");
  await page.getByRole("button", { name: "Ghi tư cách" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel(/^Tổ chức/).selectOption({ label: "HTX Mắm (minh hoạ)" });
  await form.getByLabel(/^Tư cách/).selectOption("household");
  await form.getByLabel(/^Từ ngày/).fill("2026-01-01");
  await form.getByRole("button", { name: "Ghi tư cách" }).click();
  await page.getByRole("row", { name: /HTX Mắm.*Hộ kinh doanh.*01\/01\/2026/ }).waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
});
