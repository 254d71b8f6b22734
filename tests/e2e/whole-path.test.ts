import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { totp } from "../support/authenticator";
import { hydrated, openBrowser, openPage } from "../support/browser";
import { addToCart, fillAddress, orderNumber, placeButton } from "../support/buying";
import { ledgerOf } from "../support/consignments";
import { dayOfMonth } from "../support/days";
import { Desk } from "../support/desk";
import {
  approveListing,
  approveSeller,
  approveSettlement,
  recordTransfer,
} from "../support/desk-steps";
import { chargeCommission } from "../support/ledger";
import type { TestMarket } from "../support/market";
import {
  fillApplication,
  fillGoods,
  fillPayout,
  photographFiles,
  takeToDoor,
} from "../support/member-steps";
import { MovedClock } from "../support/moved-clock";
import { forgetCodes } from "../support/second-factor";
import { cooperativeIds } from "../support/sellers";
import { TestShop } from "../support/shop";
import { logIn, openSellersMarket, PHONE } from "../support/workspace";

const OWNER = {
  person: "Chủ hộ (minh hoạ)",
  phone: "0900000601",
  password: "một câu dễ nhớ",
  cooperative: "Tổ hợp tác Mắm Mới (minh hoạ)",
  sector: "Mắm nêm",
};
const GOODS = "Mắm nêm cá cơm (minh hoạ)";
const CODE_MS = 30_000;

const clock = new MovedClock(new Date().toISOString());
const folder = mkdtempSync(join(tmpdir(), "market-whole-path-"));
let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  market = await openSellersMarket("whole_path", clock.env);
  await chargeCommission(market, 500);
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
  clock.forget();
  rmSync(folder, { recursive: true, force: true });
});

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();
const codeNow = (secret: string) =>
  totp(secret, Math.round((clock.now().getTime() - Date.now()) / CODE_MS));

async function apply(page: Page): Promise<void> {
  await page.goto(`${shop.url}/ban-hang/dang-ky`);
  await hydrated(page);
  await page.getByLabel("Loại hình").selectOption({ label: "Tổ hợp tác" });
  await fillApplication(page, OWNER);
  await press(page, "Gửi đăng ký");
  await page.getByText("Hồ sơ bán hàng đang chờ cán bộ duyệt.").waitFor();
}

/** Turns the second factor on and tells the account; gives the secret of the authenticator. */
async function tellAccount(page: Page): Promise<string> {
  await page.goto(`${shop.url}/ban-hang/nhan-tien`);
  await page.getByRole("link", { name: "Bật bảo mật hai lớp" }).click();
  await page.getByLabel("Mật khẩu của bạn").fill(OWNER.password);
  await press(page, "Bắt đầu");
  const secret = (await page.locator(".work-key").innerText()).replace(/\s/g, "");
  await page.getByLabel("Mã 6 số trong ứng dụng").fill(codeNow(secret));
  await press(page, "Xác nhận và bật");
  await page.getByRole("link", { name: "Tôi đã cất các mã này" }).click();
  await forgetCodes(market);
  await fillPayout(page, OWNER.password);
  await page.getByLabel("Mã xác thực").fill(codeNow(secret));
  await press(page, "Lưu");
  await page.getByText("Đã lưu.").waitFor();
  return secret;
}

async function listGoods(page: Page): Promise<void> {
  await page.goto(`${shop.url}/ban-hang/hang/moi`);
  await hydrated(page);
  await page.locator("#hang-files").setInputFiles(await photographFiles(folder));
  await expect.poll(() => page.locator(".shot").count()).toBe(3);
  await fillGoods(page, GOODS);
  await press(page, "Gửi duyệt");
  await page.getByRole("button", { name: "Rút về để sửa" }).waitFor();
}

/** Buys three jars with cash on delivery, without an account; gives the order's number. */
async function buy(page: Page): Promise<number> {
  const [listed] = await market.sql<{ handle: string }>(
    "select handle from product where title = $1",
    [GOODS],
  );
  await addToCart(page, shop.url, listed?.handle ?? "", 3);
  expect(await page.locator(".gallery li").count()).toBe(3);
  const shown = page.locator(".gallery-ways [aria-current]");
  expect(await shown.innerText()).toBe("1");
  await page.getByRole("link", { name: "Ảnh 3" }).click();
  await shown.getByText("3", { exact: true }).waitFor();
  await page.goto(`${shop.url}/thanh-toan`);
  await hydrated(page);
  await fillAddress(page);
  await placeButton(page).click();
  return orderNumber(page);
}

async function signInAgain(page: Page, secret: string): Promise<void> {
  await forgetCodes(market);
  await page.context().clearCookies();
  await page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await logIn(page, OWNER.phone, OWNER.password);
  await page.getByLabel("Mã 6 số hoặc mã khôi phục").fill(codeNow(secret));
  await press(page, "Đăng nhập");
  await page.getByRole("heading", { name: "Việc hôm nay" }).waitFor();
}

/** An instant of the second day of the next month, when what was delivered in this one is due. */
const nextMonth = () => `${dayOfMonth(1, 2, clock.now())}T03:00:00Z`;

it("a co-operative that never sold joins, lists, ships and is paid to the đồng", async () => {
  const member = await openPage(browser, { viewport: PHONE });
  const shopper = await openPage(browser, { viewport: PHONE });
  const { page } = member;
  await apply(page);
  const cooperative = (await cooperativeIds(market)).get("to-hop-tac-mam-moi-minh-hoa") ?? "";
  const desk = await Desk.open(market, "province");
  await approveSeller(desk, OWNER.cooperative);
  const staff = await market.staff();
  const taxpayer = { cooperative_id: cooperative, taxpayer: "household", from: "2026-01-01" };
  expect((await staff("POST", "/admin/taxpayer-terms", taxpayer)).status).toBe(201);
  const secret = await tellAccount(page);

  await listGoods(page);
  await desk.goto("/listings");
  await desk.page.getByRole("link", { name: GOODS }).click();
  await approveListing(desk.page);
  expect(desk.faults).toEqual([]);
  await desk.close();

  const number = await buy(shopper.page);
  await page.goto(`${shop.url}/ban-hang/kien-hang`);
  await page.getByRole("link", { name: new RegExp(`Kiện ${number}-`) }).click();
  await hydrated(page);
  await takeToDoor(page);
  await page.locator(".work-card").getByText("Đơn vị vận chuyển cầm").first().waitFor();

  const [order] = await market.sql<{ id: string; total: string }>(
    `select order_id as id, total from consignment where organisation_id = $1`,
    [cooperative],
  );
  // 3 × 60.000 and the delivery; 5 % commission, 1 % and 0.5 % withheld of a household's goods.
  const delivery = Number(order?.total) - 180_000;
  const payout = 180_000 + delivery - 9_000 - 1_800 - 900;
  const delivered = {
    "sale shopper": -180_000,
    "sale payable": 180_000,
    "delivery shopper": -delivery,
    "delivery payable": delivery,
    "commission payable": -9_000,
    "commission commission": 9_000,
    "tax payable": -2_700,
    "tax vat_withheld": 1_800,
    "tax pit_withheld": 900,
    "cash_collected carrier": -(180_000 + delivery),
    "cash_collected shopper": 180_000 + delivery,
  };
  expect(delivery).toBeGreaterThan(0);
  expect(await ledgerOf(market, order?.id ?? "")).toEqual(delivered);

  clock.set(nextMonth());
  const later = await Desk.open(market, "province");
  const amount = `${payout.toLocaleString("de-DE")} ₫`;
  await approveSettlement(later, amount);
  await later.page.getByRole("button", { name: "Chuyển tiền" }).click();
  await later.page.getByLabel("Ngày chuyển tiền").fill(dateInVietnam(clock.now()));
  await recordTransfer(later.page, "FT26330999001");
  expect(later.faults).toEqual([]);
  await later.close();

  await signInAgain(page, secret);
  await page.getByRole("link", { name: "Tiền", exact: true }).click();
  await page.getByText("Hai bên không còn nợ nhau").waitFor();
  await page.getByRole("link", { name: /Đã chuyển tiền ngày/ }).click();
  await page.getByRole("heading", { level: 1, name: /Kỳ quyết toán QT/ }).waitFor();
  const told = (await page.locator("main").innerText()).replace(/\s+/g, " ");
  expect(told).toContain(`Chợ chuyển cho hợp tác xã ${amount.replace(/\s/g, " ")}`);

  const sums = await market.sql<{ kind: string; account: string; amount: string }>(
    `select kind, account, sum(amount) as amount from ledger_posting posting
     join ledger_entry on posting_id = posting.id where organisation_id = $1 group by 1, 2`,
    [cooperative],
  );
  expect(
    Object.fromEntries(sums.map((sum) => [`${sum.kind} ${sum.account}`, Number(sum.amount)])),
  ).toEqual({
    ...delivered,
    "payout payable": -payout,
    "payout bank": payout,
  });
  const whole = (account?: string) =>
    sums
      .filter((sum) => !account || sum.account === account)
      .reduce((sum, { amount }) => sum + Number(amount), 0);
  expect([whole("payable"), whole("shopper"), whole()]).toEqual([0, 0, 0]);
  expect([...member.complaints, ...shopper.complaints]).toEqual([]);
  await member.close();
  await shopper.close();
});
