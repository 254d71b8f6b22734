/**
 * Takes the pictures of the member's guide from a running demonstration market: `npx tsx tests/guide-pictures.ts` while
 * `npm start` runs. They go to `docs/pictures/guide-*.webp`. What it needs it makes: an order, a lot, approved
 * settlements.
 */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright";
import sharp from "sharp";
import { inRoot } from "../scripts/paths";
import { demonstrationSecrets } from "../scripts/secrets";
import { readSettings } from "../scripts/settings";
import { hydrated, openBrowser, openPage } from "./support/browser";
import { addToCart, fillAddress, orderNumber, placeButton } from "./support/buying";
import { control, fillApplication, fillGoods } from "./support/member-steps";
import { PICTURE_FOLDER, takePicture } from "./support/take-picture";

const PHONE = { viewport: { width: 360, height: 720 }, deviceScaleFactor: 1.5 };
const OWNER = "lai@example.com";
const OF_TWO = "khoi@example.com";
const OFFICER = "tinh@example.com";
const GOODS = "mam-nem-ca-com";
const PHOTOGRAPHS = ["mam-nem-ca-com", "nuoc-mam-lu-sanh", "mam-ca-com-nguyen-con"];

interface Guide {
  page: Page;
  shop: string;
  backend: string;
  password: string;
}

/** The page from a part of it on. */
async function takeFrom(page: Page, part: Locator, name: string): Promise<void> {
  await part.evaluate((element) => {
    element.scrollIntoView({ block: "start" });
    window.scrollBy(0, -12);
  });
  await takePicture(page, `guide-${name}`);
}

const takeTop = (page: Page, name: string) => takeFrom(page, page.locator("main h1").first(), name);

async function joining(browser: Browser, { shop, password }: Guide): Promise<void> {
  const { page, close } = await openPage(browser, PHONE);
  await page.goto(`${shop}/ban-hang/dang-ky`);
  await hydrated(page);
  await fillApplication(page, {
    person: "Trần Thị Hạnh (minh hoạ)",
    phone: "0900 000 777",
    password,
    cooperative: "HTX Mắm Mũi Né (minh hoạ)",
    sector: "Nước mắm, mắm nêm",
  });
  await takeTop(page, "join");
  await close();
}

async function logIn({ page, shop, password }: Guide, login: string): Promise<void> {
  await page.goto(`${shop}/ban-hang/dang-nhap`);
  await page.locator("[name=login]").fill(login);
  await page.locator("[name=password]").fill(password);
  await page.locator("form button[type=submit]").first().click();
}

async function signIn(guide: Guide): Promise<void> {
  const { page } = guide;
  await logIn(guide, OWNER);
  await page.getByRole("heading", { name: "Việc hôm nay" }).waitFor();
  await takeTop(page, "checklist");
}

async function listing({ page, shop }: Guide, folder: string): Promise<void> {
  const files = PHOTOGRAPHS.map((name) => join(folder, `${name}.jpg`));
  for (const [at, name] of PHOTOGRAPHS.entries()) {
    await sharp(inRoot(`seed/pictures/${name}.webp`))
      .jpeg()
      .toFile(files[at] ?? "");
  }
  await page.goto(`${shop}/ban-hang/hang/moi`);
  await hydrated(page);
  await page.locator("#hang-files").setInputFiles(files);
  await page.locator(".shot").nth(2).waitFor();
  await fillGoods(page, "Mắm nêm cá cơm (minh hoạ)");
  await takeTop(page, "photographs");
  await takeFrom(page, control(page, "Tên loại"), "variant");
  await takeFrom(page, control(page, "Xuất xứ"), "label");
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${shop}/ban-hang/hang/gia`);
  await takeTop(page, "prices");
}

async function buy(browser: Browser, { shop }: Guide): Promise<number> {
  const { page, close } = await openPage(browser, PHONE);
  await addToCart(page, shop, GOODS, 2);
  await page.goto(`${shop}/thanh-toan`);
  await hydrated(page);
  await fillAddress(page);
  await placeButton(page).click();
  const number = await orderNumber(page);
  await close();
  return number;
}

async function shipping(browser: Browser, guide: Guide): Promise<void> {
  const { page, shop } = guide;
  const number = await buy(browser, guide);
  const press = (name: string) => page.getByRole("button", { name }).click();
  const row = page.getByRole("link", { name: new RegExp(`Kiện ${number}-`) });
  // The order is split by a job of the backend.
  for (let tries = 0; tries < 30 && (await row.count()) === 0; tries++) {
    await page.goto(`${shop}/ban-hang/kien-hang`);
  }
  await row.click();
  await page.getByRole("button", { name: "Nhận đơn" }).waitFor();
  await hydrated(page);
  await takeTop(page, "order-new");
  await press("Nhận đơn");
  await press("Đã đóng gói xong");
  await page.getByRole("button", { name: "Đã gửi đi" }).waitFor();
  await page.locator(".work-next").getByLabel("Đơn vị vận chuyển").fill("Bưu điện Mũi Né");
  await page.locator(".work-next").getByLabel("Mã vận đơn").fill("VN123");
  await takeTop(page, "order-send");
  await press("Đã gửi đi");
  await page.getByRole("button", { name: "Đã giao đến nơi" }).waitFor();
  await takeTop(page, "order-cash");
  await press("Đã giao đến nơi");
  await page.locator(".state-delivered").first().waitFor();
  const wish = page.getByText("Khách trả hàng?");
  await wish.click();
  await takeFrom(page, wish, "return");
}

/** Approves what is due of the co-operative, as staff do at the dashboard. */
async function settle({ backend, password }: Guide): Promise<void> {
  const ask = async <Body>(
    method: string,
    path: string,
    body?: object,
    token = "",
  ): Promise<Body> => {
    const answer = await fetch(backend + path, {
      method,
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: body && JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return (await answer.json()) as Body;
  };
  const officer = { email: OFFICER, password };
  const { token } = await ask<{ token: string }>("POST", "/auth/user/emailpass", officer);
  await ask("POST", "/admin/settlements", {}, token);
  const drafts = "/admin/settlements?state=draft&limit=100&q=bien+nang";
  const { settlements } = await ask<{ settlements: Array<{ id: string; revision: number }> }>(
    "GET",
    drafts,
    undefined,
    token,
  );
  // The earliest first: what it leaves opens the next.
  for (const { id, revision } of settlements.reverse()) {
    await ask("POST", `/admin/settlements/${id}/approve`, { seen: revision }, token);
  }
}

async function money({ page, shop }: Guide): Promise<void> {
  await page.goto(`${shop}/ban-hang/tien`);
  await takeTop(page, "money");
  await page.goto(`${shop}/ban-hang/tien/quyet-toan`);
  await page.locator("main").getByRole("link", { name: /\d/ }).first().click();
  await page.getByRole("heading", { level: 1, name: /Kỳ quyết toán QT/ }).waitFor();
  await takeTop(page, "settlement");
}

async function provenance({ page, shop }: Guide): Promise<void> {
  await page.goto(`${shop}/ban-hang/giay-to`);
  await takeTop(page, "papers");
  await page.goto(`${shop}/ban-hang/lo-hang/moi`);
  await hydrated(page);
  await page.getByLabel("Mặt hàng").selectOption({ index: 1 });
  await page.getByLabel("Số lô").fill(`NM-${Date.now()}`.slice(0, 10));
  await page.getByLabel("Ngày sản xuất").fill("2026-10-01");
  await page.getByLabel("Nơi sản xuất").fill("Phường Mũi Né");
  await takeTop(page, "lot-new");
  await page.getByRole("button", { name: "Mở lô và tạo mã" }).click();
  await page.getByRole("heading", { level: 1, name: /^Lô NM/ }).waitFor();
  await takeTop(page, "lot");
}

async function people({ page, shop }: Guide): Promise<void> {
  await page.goto(`${shop}/ban-hang/ho-so`);
  await takeTop(page, "profile");
  await page.goto(`${shop}/ban-hang/nhan-su`);
  await takeTop(page, "facts");
  await page.goto(`${shop}/ban-hang/nhan-su/chuc-vu`);
  await hydrated(page);
  await page.getByLabel("Họ và tên").fill("Nguyễn Thị Bưởi (minh hoạ)");
  await page.getByLabel("Giới tính").selectOption("female");
  await page.getByLabel("Chức vụ").selectOption("deputy_director");
  await page.getByLabel("Giữ từ ngày", { exact: true }).fill("2026-10-01");
  await takeTop(page, "fact-new");
}

async function choosing(browser: Browser, guide: Guide): Promise<void> {
  const { page, close } = await openPage(browser, PHONE);
  await logIn({ ...guide, page }, OF_TWO);
  await page.getByRole("heading", { level: 1, name: "Bạn làm việc cho nơi nào?" }).waitFor();
  await takeTop(page, "choose");
  await close();
}

async function account({ page, shop, password }: Guide): Promise<void> {
  await page.goto(`${shop}/ban-hang/tai-khoan/hai-lop`);
  await hydrated(page);
  await page.getByLabel("Mật khẩu của bạn").fill(password);
  await page.getByRole("button", { name: "Bắt đầu" }).click();
  await page.getByRole("img", { name: /^Mã QR/ }).waitFor();
  await takeTop(page, "second-factor");
}

async function main(): Promise<void> {
  mkdirSync(PICTURE_FOLDER, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "market-guide-"));
  const settings = readSettings();
  const browser = await openBrowser();
  try {
    const { page } = await openPage(browser, PHONE);
    const guide: Guide = {
      page,
      shop: settings.SHOP_URL,
      backend: settings.BACKEND_URL,
      password: demonstrationSecrets(settings.MARKET_DATA_DIR).staff,
    };
    await joining(browser, guide);
    await signIn(guide);
    await listing(guide, folder);
    await shipping(browser, guide);
    await settle(guide);
    await money(guide);
    await provenance(guide);
    await people(guide);
    await choosing(browser, guide);
    await account(guide);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
