import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chooseFile, hydrated, openBrowser, openPage } from "../support/browser";
import { Desk } from "../support/desk";
import { approveSeller } from "../support/desk-steps";
import type { TestMarket } from "../support/market";
import { fillApplication } from "../support/member-steps";
import { decision } from "../support/papers";
import { STAFF_PASSWORD } from "../support/postgres-setup";
import { SELLERS } from "../support/sellers";
import { TestShop } from "../support/shop";
import { openSellersMarket, PHONE, sound } from "../support/workspace";

const PASSWORD = "một câu dễ nhớ";

let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  market = await openSellersMarket("joining");
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
});

const send = (page: Page) => page.locator("main form button[type=submit]").first().click();

/** Tells who represents the co-operative, wrong at first, and comes back to the work of the day. */
async function tellRepresentative(page: Page, scripts: boolean): Promise<void> {
  const title = "Giấy tờ pháp lý và người đại diện";
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  if (scripts) await hydrated(page);
  const number = page.getByLabel("Số thẻ", { exact: true });
  const save = page.getByRole("button", { name: "Lưu người đại diện" });
  await page.getByLabel("Họ và tên ghi trên thẻ").fill("Nguyễn Thị Hạ (minh hoạ)");
  await number.fill("0601850");
  await save.click();
  await page.getByRole("alert").waitFor();
  expect(await number.inputValue()).toBe("0601850");
  if (scripts) await sound(page, "legal papers, wrong");
  await number.fill("060 185 000 123");
  await save.click();
  await page.getByText("Đã lưu.", { exact: true }).waitFor();
  await page.getByText("Nguyễn Thị Hạ (minh hoạ), số •••• 0123").waitFor();
  if (scripts) await sound(page, "legal papers, saved");
  await page.getByRole("link", { name: "Về việc hôm nay" }).click();
  await page.getByRole("heading", { name: "Việc hôm nay" }).waitFor();
}

/** An officer enters the paper that the co-operative has not told, incomplete at first. */
async function enterPaper(desk: Desk, cooperative: string): Promise<void> {
  const { page } = desk;
  await desk.goto("/sellers");
  await page.getByRole("link", { name: cooperative }).click();
  await page.getByText("Còn thiếu: giấy đăng ký, bản chụp giấy đăng ký.").waitFor();
  await page.getByRole("button", { name: "Điền hộ giấy đăng ký" }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByLabel("Giấy đăng ký, thành lập").selectOption("cooperative_group");
  await drawer.getByLabel("Số trên giấy").fill("THT-2024-09");
  await drawer.getByLabel("Ngày cấp").fill("2024-05-01");
  const save = drawer.getByRole("button", { name: "Lưu" });
  await save.click();
  await drawer.locator("[aria-invalid=true]").waitFor();
  await drawer.getByLabel("Cơ quan cấp").fill("UBND xã Hàm Kiệm (minh hoạ)");
  const buffer = Buffer.from(await decision());
  const scan = { name: "giấy.pdf", mimeType: "application/pdf", buffer };
  const choose = drawer.getByRole("button", { name: /^Bản chụp.* Chọn tệp$/ });
  await chooseFile(page, () => choose.click(), scan);
  await save.click();
  await page.getByText(/^Cán bộ điền lần cuối lúc/).waitFor();
  await page.getByText(/^Đã đủ giấy tờ/).waitFor();
}

it.each([
  ["with scripts", true, "0900000501"],
  ["without scripts", false, "0900000502"],
])(
  "a co-operative applies on a phone and is approved at the desk, %s",
  async (_, scripts, phone) => {
    const applicant = {
      person: "Người đăng ký (minh hoạ)",
      phone,
      password: PASSWORD,
      cooperative: `HTX Đăng ký ${phone} (minh hoạ)`,
      sector: "Thanh long sấy",
    };
    const { page, complaints, close } = await openPage(browser, {
      viewport: PHONE,
      javaScriptEnabled: scripts,
    });
    await page.goto(`${shop.url}/ban-hang/dang-nhap`);
    await page.getByRole("link", { name: "Đăng ký bán hàng" }).click();
    await page.getByRole("heading", { level: 1, name: "Đăng ký bán hàng" }).waitFor();
    await page.getByLabel("Họ và tên").fill(applicant.person);
    await page.getByLabel("Số điện thoại").fill(phone);
    await page.getByLabel("Mật khẩu").fill("ngắn");
    await send(page);
    await page.getByRole("alert").waitFor();
    if (scripts) await sound(page, "application, wrong");
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe(applicant.person);
    await fillApplication(page, applicant);
    await send(page);
    await page.getByText("Hồ sơ bán hàng đang chờ cán bộ duyệt.").waitFor();
    if (scripts) await sound(page, "today, applied");
    await tellRepresentative(page, scripts);

    const desk = await Desk.open(market, "province");
    if (scripts) await enterPaper(desk, applicant.cooperative);
    await approveSeller(desk, applicant.cooperative);
    expect(desk.faults).toEqual([]);
    await desk.close();

    await page.reload();
    await page.getByRole("heading", { name: "Việc hôm nay" }).waitFor();
    expect(await page.getByText("Hồ sơ bán hàng đang chờ cán bộ duyệt.").count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  },
);

it.each([
  ["with scripts", true, "0900000511"],
  ["without scripts", false, "0900000512"],
])(
  "an owner invites a packer, who comes by the link and leaves again, %s",
  async (_, scripts, phone) => {
    const name = `Người gói ${phone} (minh hoạ)`;
    const options = { viewport: PHONE, javaScriptEnabled: scripts };
    const owner = await openPage(browser, options);
    await owner.page.goto(`${shop.url}/ban-hang/dang-nhap`);
    await owner.page.locator("[name=login]").fill(SELLERS.mam.phone);
    await owner.page.locator("[name=password]").fill(STAFF_PASSWORD);
    await send(owner.page);
    await owner.page.getByRole("link", { name: "Thành viên" }).click();
    await owner.page.getByRole("heading", { level: 1, name: "Người của gian hàng" }).waitFor();
    if (scripts) await sound(owner.page, "members");
    await owner.page.getByLabel("Họ và tên").fill(name);
    await owner.page.getByRole("button", { name: "Tạo lời mời" }).click();
    const link = await owner.page.getByLabel("Đường dẫn").inputValue();
    if (scripts) await sound(owner.page, "members, invited");

    const packer = await openPage(browser, options);
    await packer.page.goto(shop.url + new URL(link).pathname);
    await packer.page.getByText("HTX Mắm (minh hoạ)").waitFor();
    if (scripts) await sound(packer.page, "invitation");
    await packer.page.getByLabel("Số điện thoại").fill(phone);
    await packer.page.getByLabel("Mật khẩu").fill(PASSWORD);
    await packer.page.getByLabel(/^Tôi đồng ý/).check();
    await packer.page.getByRole("button", { name: "Nhận lời mời" }).click();
    await packer.page.getByRole("heading", { name: "Việc hôm nay" }).waitFor();
    await packer.page.getByRole("link", { name: "Thành viên" }).click();
    const own = packer.page.getByRole("listitem").filter({ hasText: name });
    await own.getByText("Rời gian hàng").first().click();
    await own.getByRole("button", { name: "Rời gian hàng" }).click();
    await packer.page.getByRole("heading", { name: "Chưa thuộc hợp tác xã nào" }).waitFor();
    expect([...owner.complaints, ...packer.complaints]).toEqual([]);
    await owner.close();
    await packer.close();
  },
);
