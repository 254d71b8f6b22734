import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { totp } from "../support/authenticator";
import { hydrated, openBrowser, openPage } from "../support/browser";
import { Desk } from "../support/desk";
import { MailServer } from "../support/mail-server";
import { STAFF, type TestMarket } from "../support/market";
import { fillPayout } from "../support/member-steps";
import { STAFF_PASSWORD } from "../support/postgres-setup";
import { forgetCodes } from "../support/second-factor";
import { SELLERS } from "../support/sellers";
import { TestShop } from "../support/shop";
import { openSellersMarket, PHONE, sound } from "../support/workspace";

const PASSWORD = "một câu khác dễ nhớ";

let mail: MailServer;
let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  mail = await MailServer.open();
  market = await openSellersMarket("signing_in", {
    SMTP_URL: mail.url,
    MAIL_FROM: "Nắng Gió <cho@example.com>",
  });
  await market.sql("update seller_account set email = 'lua@example.com' where phone = $1", [
    SELLERS.lua.phone,
  ]);
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
  await mail?.close();
});

const CONTROLS = "main button, main input:not([type=hidden], [type=checkbox]), main a.button";

/** A phone whose pages are waited for until they answer by script, where it runs scripts. */
async function openPhone(scripts: boolean) {
  const opened = await openPage(browser, { viewport: PHONE, javaScriptEnabled: scripts });
  const ready = async (what: string, heading: string) => {
    await opened.page.getByRole("heading", { level: 1, name: heading }).waitFor();
    if (!scripts) return;
    await hydrated(opened.page);
    await sound(opened.page, what, CONTROLS);
  };
  return { ...opened, ready };
}

async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel("Số điện thoại hoặc thư điện tử").fill(login);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

it.each([
  ["with scripts", true, SELLERS.mam.phone, SELLERS.mam.email],
  ["without scripts", false, SELLERS.lua.phone, "lua@example.com"],
])(
  "who forgot the password gets in again, and then by a second step, %s",
  async (_, scripts, phone, email) => {
    const { page, complaints, ready, close } = await openPhone(scripts);
    await page.goto(`${shop.url}/ban-hang/nhan-tien`);
    await ready("log-in", "Đăng nhập gian hàng");
    await page.getByRole("link", { name: "Quên mật khẩu?" }).click();
    await ready("forgot", "Quên mật khẩu");
    await page.getByLabel("Số điện thoại hoặc thư điện tử").fill(phone);
    await press(page, "Gửi đường dẫn");
    await page.getByText("đường dẫn đang được gửi đến đó").waitFor();
    const links = () =>
      mail.of(email).flatMap(({ text }) => /\/ban-hang\/mat-khau\/[\w.-]+/.exec(text ?? "") ?? []);
    await expect.poll(() => links().length, { timeout: 10_000 }).toBe(1);

    await page.goto(shop.url + links()[0]);
    await ready("new password", "Đặt mật khẩu mới");
    await page.getByLabel("Mật khẩu mới").fill("ngắn");
    await press(page, "Đặt mật khẩu");
    await page.getByRole("alert").waitFor();
    await page.getByLabel("Mật khẩu mới").fill(PASSWORD);
    await press(page, "Đặt mật khẩu");
    await page.getByText("Đã đặt mật khẩu mới").waitFor();

    // The log-in leads back to where one wanted to go, and there to the second step first.
    await page.goto(`${shop.url}/ban-hang/nhan-tien`);
    await ready("log-in again", "Đăng nhập gian hàng");
    await signIn(page, phone, PASSWORD);
    await ready("payout, closed", "Tài khoản nhận tiền");
    await page.getByRole("link", { name: "Bật bảo mật hai lớp" }).click();
    await ready("second step", "Bảo mật hai lớp");
    await page.getByLabel("Mật khẩu của bạn").fill(PASSWORD);
    await press(page, "Bắt đầu");
    await page.getByRole("img", { name: /^Mã QR/ }).waitFor();
    if (scripts) await sound(page, "second step, setup", "main button");
    const secret = (await page.locator(".work-key").innerText()).replace(/\s/g, "");
    await page.getByLabel("Mã 6 số trong ứng dụng").fill("000000");
    await press(page, "Xác nhận và bật");
    await page.getByRole("alert").waitFor();
    expect((await page.locator(".work-key").innerText()).replace(/\s/g, "")).toBe(secret);
    await page.getByLabel("Mã 6 số trong ứng dụng").fill(totp(secret));
    await press(page, "Xác nhận và bật");
    await page.getByRole("heading", { name: "Mã khôi phục" }).waitFor();
    if (scripts) await sound(page, "recovery codes", "main a.button");
    const codes = await page.locator(".work-codes code").allInnerTexts();
    expect(codes).toHaveLength(10);
    await page.getByRole("link", { name: "Tôi đã cất các mã này" }).click();

    await ready("payout, open", "Tài khoản nhận tiền");
    await forgetCodes(market);
    await fillPayout(page, PASSWORD);
    await page.getByLabel("Mã xác thực").fill(totp(secret));
    await press(page, "Lưu");
    await page.getByText("Đã lưu.").waitFor();
    await page.getByText("•••• 3456").waitFor();

    await press(page, "Đăng xuất");
    await ready("signed out", "Đăng nhập gian hàng");
    await signIn(page, phone, PASSWORD);
    await ready("code", "Nhập mã xác thực");
    await page.getByLabel("Mã 6 số hoặc mã khôi phục").fill("000000");
    await press(page, "Đăng nhập");
    await page.getByRole("alert").waitFor();
    await page.getByLabel("Mã 6 số hoặc mã khôi phục").fill(codes[0] ?? "");
    await press(page, "Đăng nhập");
    await ready("today", "Việc hôm nay");

    const elsewhere = await openPhone(scripts);
    await elsewhere.page.goto(`${shop.url}/ban-hang/dang-nhap`);
    await elsewhere.ready("log-in elsewhere", "Đăng nhập gian hàng");
    await signIn(elsewhere.page, phone, PASSWORD);
    await elsewhere.ready("code elsewhere", "Nhập mã xác thực");
    await forgetCodes(market);
    await elsewhere.page.getByLabel("Mã 6 số hoặc mã khôi phục").fill(totp(secret, 1));
    await press(elsewhere.page, "Đăng nhập");
    await elsewhere.ready("today elsewhere", "Việc hôm nay");

    await page.getByRole("link", { name: "Tài khoản", exact: true }).click();
    await ready("account", "Tài khoản của bạn");
    expect(await page.locator(".work-session").count()).toBe(2);
    await press(page, "Đăng xuất mọi nơi khác");
    await page.getByText("Đã đăng xuất nơi khác: 1.").waitFor();
    await elsewhere.page.reload();
    await elsewhere.page.waitForURL(/\/ban-hang\/dang-nhap/);
    await page.getByRole("link", { name: "Đổi mật khẩu" }).click();
    await ready("change password", "Đổi mật khẩu");
    expect([...complaints, ...elsewhere.complaints]).toEqual([]);
    await elsewhere.close();
    await close();
  },
);

it("who has an account takes an invitation after the log-in, without looking for the link again", async () => {
  await market.sql("delete from auth_mfa_factor");
  const credentials = { login: SELLERS.mam.phone, password: PASSWORD };
  const signedIn = await market.anyone("POST", "/auth/seller/emailpass", credentials);
  const headers = { authorization: `Bearer ${signedIn.body.token}` };
  const invited = { name: "Người gói (minh hoạ)", role: "fulfilment" };
  const { body } = await market.anyone("POST", "/seller/invitations", invited, headers);
  const { page, complaints, ready, close } = await openPhone(true);
  await page.goto(shop.url + new URL(body.link).pathname);
  await ready("invitation", "Lời mời vào gian hàng");
  await page.getByRole("link", { name: /^Đã có tài khoản/ }).click();
  await ready("log-in for it", "Đăng nhập gian hàng");
  await signIn(page, SELLERS.lua.phone, PASSWORD);
  await page.getByText(`Bạn đang đăng nhập với tên ${SELLERS.lua.name}`).waitFor();
  await hydrated(page);
  await press(page, "Nhận lời mời");
  await ready("today there", "Việc hôm nay");
  expect(complaints).toEqual([]);
  await close();
});

it("an officer turns on the second factor in the dashboard, whose log-in then asks for a code", async () => {
  const desk = await Desk.open(market, "province");
  await desk.goto("/settings/profile");
  await press(desk.page, "Bật");
  const key = desk.page.getByRole("dialog").locator("div.font-mono");
  const secret = (await key.innerText()).trim();
  await desk.page.getByRole("dialog").locator("input").first().focus();
  await desk.page.keyboard.type(totp(secret), { delay: 100 });
  await desk.page.getByText("Sao chép và lưu trữ các mã khôi phục").waitFor();
  await desk.page.getByRole("button", { name: "Hoàn thành" }).click();
  await desk.page.getByText("Đã bật", { exact: true }).waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();

  const { page, close } = await openPage(browser, { viewport: { width: 1440, height: 900 } });
  await page.addInitScript(() => localStorage.setItem("lng", "vi"));
  await page.goto(`${market.url}/app/login`);
  await page.fill('input[name="email"]', STAFF.province);
  await page.fill('input[name="password"]', STAFF_PASSWORD);
  await page.click('button[type="submit"]');
  await page.getByText("Nhập mã 6 chữ số từ ứng dụng xác thực").waitFor();
  // A digit typed faster than its box takes the focus is lost; as a person would, the code is typed again then.
  await expect
    .poll(
      async () => {
        await forgetCodes(market);
        await page.locator("input").first().focus();
        await page.keyboard.type(totp(secret, 1), { delay: 100 });
        const left = page.waitForURL((url) => !url.pathname.endsWith("/login"), { timeout: 8_000 });
        return left.then(
          () => true,
          () => false,
        );
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  await page.getByRole("heading").first().waitFor();
  await close();
});
