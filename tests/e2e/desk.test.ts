import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { Browser, Locator, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { chooseFile, hydrated, openBrowser, openPage } from "../support/browser";
import { change, moveTo, placeOrder, readConsignment } from "../support/consignments";
import { inDays } from "../support/days";
import { Desk } from "../support/desk";
import { goodsBySku } from "../support/goods";
import type { TestMarket } from "../support/market";
import { STAFF_PASSWORD } from "../support/postgres-setup";
import { photograph } from "../support/proposals";
import { turnOn } from "../support/second-factor";
import { cooperativeIds, logIn as logInByHttp, SELLERS, seller } from "../support/sellers";
import { TestShop } from "../support/shop";
import { logIn, openSellersMarket, PHONE, sound } from "../support/workspace";

const TODAY = dateInVietnam(new Date());

let market: TestMarket;
let shop: TestShop;
let browser: Browser;
let desk: Desk;
let htx: string;

beforeAll(async () => {
  market = await openSellersMarket("desk_pages");
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
  htx = (await cooperativeIds(market)).get("htx-mam") ?? "";
  desk = await Desk.open(market, "province");
});
afterAll(async () => {
  await desk?.close();
  await browser?.close();
  await shop?.close();
  await market?.close();
});

const soundToTouch = (page: Page, what: string) =>
  sound(page, what, ":is(main a.button, main button, main select):not(.unseen)");

async function signIn(page: Page): Promise<void> {
  await page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await logIn(page, SELLERS.mam.phone);
}

it("a co-operative tells its director from a phone; staff return it, then confirm it, and the tag holds", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
  await signIn(page);
  await page.getByRole("link", { name: "Nhân sự" }).click();
  await page.getByRole("heading", { level: 1, name: "Người giữ chức vụ và lao động" }).waitFor();
  await hydrated(page);
  await page.getByText("Chưa có", { exact: true }).waitFor();
  await soundToTouch(page, "facts, none yet");
  await page.getByRole("link", { name: "Ghi người giữ chức vụ" }).click();
  await page.getByLabel("Họ và tên").fill("Trần Thị Lan (minh hoạ)");
  await page.getByLabel("Giới tính").selectOption("female");
  await page.getByLabel("Chức vụ").selectOption("director");
  await page.getByLabel("Giữ từ ngày", { exact: true }).fill("2024-02-01");
  await page.getByLabel("Thôi giữ từ ngày").fill("2024-01-01");
  await page.getByRole("button", { name: "Gửi để xác nhận" }).click();
  await page.getByText("phải sau ngày bắt đầu").first().waitFor();
  await soundToTouch(page, "person in office, refused");
  await page.getByLabel("Thôi giữ từ ngày").fill("");
  await page.getByRole("button", { name: "Gửi để xác nhận" }).click();
  await page.getByText("Đã gửi. Cán bộ sẽ xem và xác nhận.").waitFor();
  await page.getByText("Chờ xác nhận").first().waitFor();
  await page.getByText("Chưa có", { exact: true }).waitFor();
  await soundToTouch(page, "facts");

  await desk.goto("/facts");
  const row = desk.page.getByRole("row").filter({ hasText: "Trần Thị Lan" });
  await row.getByRole("button", { name: "Trả lại" }).click();
  await desk.page.getByRole("button", { name: "Lưu" }).click();
  await desk.page.getByText("Hãy ghi ít nhất một góp ý").waitFor();
  await desk.page.getByLabel("Góp ý về: Từ ngày").fill("Nghị quyết ghi ngày 02/02/2024");
  await desk.page.getByRole("button", { name: "Lưu" }).click();
  // While it is open, no row behind it can be found.
  await desk.page.getByRole("dialog").waitFor({ state: "detached" });
  await row.waitFor({ state: "detached" });

  await page.goto(`${shop.url}/ban-hang/nhan-su`);
  await page.getByText("Giữ từ ngày: Nghị quyết ghi ngày 02/02/2024").waitFor();
  await page.getByRole("link", { name: "Sửa và gửi lại" }).click();
  await page.getByText("Nghị quyết ghi ngày 02/02/2024").first().waitFor();
  expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Trần Thị Lan (minh hoạ)");
  await page.getByLabel("Giữ từ ngày", { exact: true }).fill("2024-02-02");
  await page.getByRole("button", { name: "Gửi để xác nhận" }).click();
  await page.getByText("Đã gửi. Cán bộ sẽ xem và xác nhận.").waitFor();

  await desk.goto("/facts");
  await row.getByText("02/02/2024").waitFor();
  await row.getByRole("button", { name: "Xác nhận" }).click();
  await row.waitFor({ state: "detached" });
  await page.goto(`${shop.url}/ban-hang/nhan-su`);
  await page.getByText("Đang có", { exact: true }).waitFor();
  await page.getByText("Trần Thị Lan (minh hoạ) giữ chức Giám đốc từ 02/02/2024.").waitFor();
  expect(desk.faults).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

it("without scripts labour is told, and a woman too many is named with nothing lost", async () => {
  const { page, close } = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
  await signIn(page);
  await page.goto(`${shop.url}/ban-hang/nhan-su/lao-dong`);
  await page.getByLabel("Tính đến ngày").fill(TODAY);
  await page.getByLabel("Tổng số lao động").fill("1.200");
  await page.getByLabel("Trong đó nữ").first().fill("1.300");
  await page.getByRole("button", { name: "Gửi để xác nhận" }).click();
  await page.getByText("không thể nhiều hơn tổng (1200)").first().waitFor();
  expect(await page.getByLabel("Tổng số lao động").inputValue()).toBe("1.200");
  await page.getByLabel("Trong đó nữ").first().fill("300");
  await page.getByRole("button", { name: "Gửi để xác nhận" }).click();
  await page.getByText("1200 lao động, 300 nữ").waitFor();
  const labour = page.getByRole("region", { name: "Lao động, thành viên" });
  await labour.getByRole("button", { name: "Rút lại" }).click();
  await page.getByText("Đã rút lại.").waitFor();
  await close();
});

it("an officer enters a paper with its scan for a co-operative that can't", async () => {
  const folder = mkdtempSync(join(tmpdir(), "market-desk-"));
  const [photo, text] = [join(folder, "giấy.jpg"), join(folder, "ghi chú.pdf")];
  writeFileSync(photo, await photograph());
  writeFileSync(text, "không phải PDF");
  await desk.goto(`/cooperatives/${htx}`);
  const { page } = desk;
  await page.getByRole("button", { name: "Nhập giấy tờ khác" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Loại giấy").selectOption("food_safety");
  await form.getByLabel("Số giấy").fill("ATTP-01");
  await form.getByLabel("Tên ghi trên giấy").fill("Cơ sở đủ điều kiện (minh hoạ)");
  await form.getByLabel("Cơ quan cấp").fill("Chi cục (minh hoạ)");
  await form.getByLabel("Từ ngày").fill("2026-01-01");
  const scan = form.getByRole("button", { name: /^Bản chụp giấy.* (Chọn|Đổi) tệp$/ });
  await form.getByText("Chưa chọn tệp nào").waitFor();
  await scan.focus();
  await chooseFile(page, () => page.keyboard.press("Enter"), text);
  await form.getByText("ghi chú.pdf", { exact: true }).waitFor();
  await form.getByRole("button", { name: "Lưu" }).click();
  await form
    .getByText(/^Tệp không phải ảnh/)
    .first()
    .waitFor();
  await chooseFile(page, () => scan.click(), photo);
  await form.getByText("giấy.jpg", { exact: true }).waitFor();
  await form.getByRole("button", { name: "Lưu" }).click();
  const row = page.getByRole("row").filter({ hasText: "ATTP-01" });
  await row.getByRole("link", { name: "Xem bản chụp" }).waitFor();
  expect(desk.faults).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});

it("an event, from the desk by the workspace to the figure: invited, registered, let in, signed, counted", async () => {
  const { page } = desk;
  const form = page.getByRole("dialog");
  const sent = async () => {
    await form.getByRole("button", { name: "Lưu" }).click();
    await form.waitFor({ state: "detached" });
  };
  await desk.goto("/events");
  await page.getByRole("button", { name: "Thêm sự kiện" }).click();
  await form.getByLabel("Loại").selectOption("supply_demand");
  await form.getByLabel("Tên sự kiện").fill("Kết nối cung cầu (minh hoạ)");
  for (const name of ["Ngày đầu", "Ngày cuối", "Hạn đăng ký"]) {
    await form.getByLabel(name).fill(TODAY);
  }
  await form.getByLabel("Xã, phường").selectOption("22918");
  await form.getByLabel("Hội Liên hiệp Phụ nữ tỉnh").check();
  await form.getByRole("button", { name: "Lưu" }).click();
  await form.getByText("Hãy ghi địa điểm tổ chức.").waitFor();
  await form.getByLabel("Địa điểm").fill("Nhà văn hoá phường");
  await sent();
  await page.getByRole("link", { name: "Kết nối cung cầu (minh hoạ)" }).click();
  await page.getByRole("button", { name: "Mở đăng ký" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Mở đăng ký" }).click();
  await page.getByRole("button", { name: "Mời hợp tác xã" }).click();
  await form.getByLabel("Tìm tổ chức").fill("mam");
  await form.getByLabel(/^HTX Mắm/).check();
  await form.getByRole("button", { name: "Mời (1)" }).click();
  const row = page.getByRole("row").filter({ hasText: "HTX Mắm (minh hoạ)" });
  await row.getByText("Được mời").waitFor();

  // A member without scripts, on a phone.
  const phone = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
  await signIn(phone.page);
  await phone.page.getByRole("link", { name: /Lời mời sự kiện chờ trả lời/ }).click();
  await phone.page.getByRole("link", { name: /Kết nối cung cầu/ }).click();
  await phone.page.getByText("Hội Liên hiệp Phụ nữ tỉnh").waitFor();
  await phone.page.getByLabel("Mang theo gì").fill("Mắm nhĩ");
  await phone.page.getByRole("button", { name: "Đăng ký", exact: true }).click();
  await phone.page.getByText("Hãy ghi số người đến, từ 1 đến 500.").first().waitFor();
  expect(await phone.page.getByLabel("Mang theo gì").inputValue()).toBe("Mắm nhĩ");
  await phone.page.getByLabel("Số người đến").fill("2");
  await phone.page.getByRole("button", { name: "Đăng ký", exact: true }).click();
  await phone.page.getByText("Đã ghi. Cảm ơn hợp tác xã đã trả lời.").waitFor();
  await phone.page.getByRole("img", { name: "Mã QR vào cửa" }).waitFor();
  const code = await phone.page.locator(".event-code").innerText();
  await phone.close();

  await page.reload();
  await row.getByText("Mắm nhĩ").waitFor();
  await page.getByLabel("Mã vào cửa").fill(code);
  await page.keyboard.press("Enter");
  await page.getByText("HTX Mắm (minh hoạ) có mặt.").waitFor();
  expect(await row.getByRole("checkbox").isChecked()).toBe(true);
  await page.getByRole("button", { name: "Ghi đã tổ chức" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Ghi đã tổ chức" }).click();
  await page.getByRole("button", { name: "Thêm bên mua" }).click();
  await form.getByLabel("Bên mua").first().fill("Siêu thị (minh hoạ)");
  await form.getByLabel("Loại bên mua").selectOption("retail_chain");
  await sent();
  await page.getByRole("row").filter({ hasText: "Siêu thị (minh hoạ)" }).waitFor();
  await page.getByRole("button", { name: "Thêm văn bản" }).click();
  await form.getByLabel("Loại văn bản").selectOption("contract");
  await form.getByLabel("Số văn bản").fill("01/HĐ");
  await form.getByLabel("Tổ chức").selectOption({ label: "HTX Mắm (minh hoạ)" });
  await form.getByLabel("Bên mua").selectOption({ label: "Siêu thị (minh hoạ)" });
  await form.getByLabel("Ngày ký").fill(TODAY);
  await form.getByLabel("Giá trị").fill("1500.5");
  await form.getByLabel("Loại tiền").fill("usd");
  await sent();
  await page.getByRole("row").filter({ hasText: "01/HĐ" }).getByText("1.500,50").waitFor();

  await desk.goto(`/indicators?year=${TODAY.slice(0, 4)}`);
  await page.getByText("1.500,50").waitFor();
  await page.getByRole("link", { name: "Xem hồ sơ của P02" }).click();
  await page.getByRole("row").filter({ hasText: "HTX Mắm (minh hoạ)" }).waitFor();
  await page.getByRole("link", { name: "Kết nối cung cầu (minh hoạ)" }).click();
  await page.getByRole("heading", { level: 1, name: "Kết nối cung cầu (minh hoạ)" }).waitFor();
  expect(desk.faults).toEqual([]);
});

it("meetings, channels and follow-up, from the desk by the workspace to the figure", async () => {
  const { page } = desk;
  const form = page.getByRole("dialog");
  const sent = async () => {
    await form.getByRole("button", { name: "Lưu" }).click();
    await form.waitFor({ state: "detached" });
  };
  const meetings = page.locator("#meetings");
  await desk.goto("/events");
  await page.getByRole("link", { name: "Kết nối cung cầu (minh hoạ)" }).click();
  await meetings.getByRole("button", { name: "Thêm cuộc gặp" }).click();
  await form.getByLabel("Tổ chức").selectOption({ label: "HTX Mắm (minh hoạ)" });
  await form.getByLabel("Bên mua").selectOption({ label: "Siêu thị (minh hoạ)" });
  await sent();
  await meetings.getByText("Chờ xếp lịch").waitFor();
  await meetings.getByRole("button", { name: "Xếp lịch" }).click();
  await form.getByLabel("Đến giờ").fill("07:00");
  await form.getByRole("button", { name: "Lưu" }).click();
  await form.getByText("Không có lượt gặp nào vừa khoảng thời gian này.").first().waitFor();
  await form.getByLabel("Đến giờ").fill("09:00");
  await sent();
  await meetings.getByText("08:00 – 08:20").waitFor();
  await page.locator("#outcomes").getByText("Không nêu").first().waitFor();

  // A member without scripts, on a phone.
  const phone = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
  await signIn(phone.page);
  await phone.page.getByRole("link", { name: "Sự kiện" }).first().click();
  await phone.page.getByRole("link", { name: /Kết nối cung cầu/ }).click();
  await phone.page.getByText(/08:00–08:20, ngày/).waitFor();
  await phone.page.getByRole("link", { name: "Kênh bán" }).click();
  await phone.page.getByRole("link", { name: "Thêm kênh" }).click();
  await phone.page.getByLabel("Loại", { exact: true }).selectOption("retail_chain");
  await phone.page.getByLabel("Tên sàn, chuỗi, công ty").fill("Chuỗi Biển (minh hoạ)");
  await phone.page.getByLabel("Bán từ ngày").fill("2999-01-01");
  await phone.page.getByRole("button", { name: "Gửi để xác nhận" }).click();
  await phone.page.getByText("chưa tới.").first().waitFor();
  await phone.page.getByLabel("Bán từ ngày").fill("2025-01-05");
  await phone.page.getByRole("button", { name: "Gửi để xác nhận" }).click();
  await phone.page.getByText("Đã gửi. Cán bộ sẽ xem và xác nhận.").waitFor();
  await phone.page.getByRole("link", { name: "Xem, sửa: Chuỗi Biển (minh hoạ)" }).click();
  await phone.page.getByLabel("Năm", { exact: true }).fill(TODAY.slice(0, 4));
  await phone.page.getByLabel("Giá trị bán (đồng)").fill("480.000.000");
  await phone.page.getByRole("button", { name: "Gửi để xác nhận" }).first().click();
  await phone.page.getByText(/480\.000\.000.*chờ xác nhận/).waitFor();

  await desk.goto(`/cooperatives/${htx}`);
  await page.getByRole("link", { name: "Xem, thêm kênh" }).click();
  const row = page.getByRole("row").filter({ hasText: "Chuỗi Biển (minh hoạ)" });
  await row.getByRole("button", { name: "Xác nhận: Chuỗi Biển (minh hoạ)", exact: true }).click();
  await row.getByText("Đã xác nhận").waitFor();
  await row
    .getByRole("button", { name: `Xác nhận: Chuỗi Biển (minh hoạ) ${TODAY.slice(0, 4)}` })
    .click();
  await row.getByText(/^\d{4}: 480\.000\.000/).waitFor();
  await desk.goto(`/indicators/P16?year=${TODAY.slice(0, 4)}`);
  await page
    .getByRole("row")
    .filter({ hasText: "Chuỗi Biển (minh hoạ)" })
    .getByText("480.000.000")
    .waitFor();

  await market.sql(
    "update trade_event set first_day = $1, last_day = $1 where title like 'Kết nối%'",
    [inDays(-30)],
  );
  await desk.goto("/follow-ups");
  const due = page.getByRole("row").filter({ hasText: "sau 30 ngày" });
  await due.getByText("Tới hạn").waitFor();
  await due.getByRole("button", { name: /^Nhận việc/ }).click();
  await due.getByRole("button", { name: /^Thôi nhận/ }).waitFor();
  await phone.page.goto(`${shop.url}/ban-hang`);
  await phone.page.getByRole("link", { name: /Việc theo dõi sau sự kiện/ }).click();
  await phone.page.getByRole("link", { name: /Kết nối cung cầu/ }).click();
  await phone.page.getByRole("button", { name: "Gửi", exact: true }).click();
  await phone.page.getByRole("alert").getByText("Hãy chọn").waitFor();
  await phone.page.getByLabel("Tới đâu", { exact: true }).selectOption("ordering");
  await phone.page.getByRole("button", { name: "Gửi", exact: true }).click();
  await phone.page.getByText("Đã báo: Đã đặt hàng").waitFor();
  await phone.close();
  await page.reload();
  await due.getByText("Hợp tác xã báo: Đã đặt hàng").waitFor();
  await due.getByRole("button", { name: "Ghi kết quả" }).click();
  await form.getByLabel("Kết quả").fill("Đặt mỗi tháng");
  await sent();
  await due.getByText("Đã hỏi").waitFor();
  expect(desk.faults).toEqual([]);
});

it("a commendation, from the desk to the honour roll: begun, nominated, judged, decided, read by everyone", async () => {
  const { page } = desk;
  const form = page.getByRole("dialog");
  const sent = async () => {
    await form.getByRole("button", { name: "Lưu" }).click();
    await form.waitFor({ state: "detached" });
  };
  await desk.goto("/commendations");
  await page.getByText("Chưa có đợt khen thưởng nào.").waitFor();
  await page.getByRole("button", { name: "Mở đợt khen thưởng" }).click();
  await form.getByLabel("Tên đợt").fill("Điển hình (minh hoạ)");
  await form.getByLabel("Cơ quan khen thưởng").selectOption("HPN");
  await sent();
  await page.getByRole("link", { name: "Điển hình (minh hoạ)" }).click();
  await page.getByRole("button", { name: "Đề cử", exact: true }).click();
  await form.getByLabel("Tổ chức").selectOption({ label: "HTX Mắm (minh hoạ)" });
  await form.getByLabel("Thành tích *", { exact: true }).fill("Giữ nghề mắm nhĩ");
  await sent();
  const row = page.getByRole("row").filter({ hasText: "HTX Mắm (minh hoạ)" });
  await row.getByText("Chờ xét").waitFor();
  await page.getByRole("button", { name: "Ghi quyết định" }).click();
  await form.getByLabel("Số quyết định").fill("12/QĐ (minh hoạ)");
  await form.getByLabel("Ngày quyết định").fill(TODAY);
  await form.getByRole("button", { name: "Lưu" }).click();
  await page.getByText("Còn 1 đề cử chưa xét.").first().waitFor();
  await form.getByRole("button", { name: "Đóng" }).last().click();
  await form.waitFor({ state: "detached" });
  await row.getByRole("button", { name: "Khen", exact: true }).click();
  await row.getByText("Được khen").waitFor();
  await page.getByRole("button", { name: "Ghi quyết định" }).click();
  await form.getByLabel("Số quyết định").fill("12/QĐ (minh hoạ)");
  await form.getByLabel("Ngày quyết định").fill(TODAY);
  await sent();
  await page.getByText("Đã quyết định").waitFor();

  const phone = await openPage(browser, { viewport: PHONE });
  await phone.page.goto(`${shop.url}/ton-vinh`);
  await phone.page.getByText("Giữ nghề mắm nhĩ").waitFor();
  await soundToTouch(phone.page, "honour roll");
  await phone.page.getByRole("link", { name: "HTX Mắm (minh hoạ)" }).click();
  await phone.page.getByRole("heading", { level: 2, name: "Được tôn vinh" }).waitFor();
  await phone.page.getByText("Điển hình (minh hoạ)").waitFor();
  expect(phone.complaints).toEqual([]);
  await phone.close();
  expect(desk.faults).toEqual([]);
});

it("a commune's report, from being asked to the whole that the province hands out", async () => {
  const { page } = desk;
  const form = page.getByRole("dialog");
  const province = await market.staff("province");
  const asked = [{ body_code: "HPN-XA", place_codes: ["22918"] }];
  await province("POST", "/admin/plan/periods", {
    ...{ kind: "ad_hoc", title: "Báo cáo nhanh (minh hoạ)", asked },
    ...{ first_day: `${TODAY.slice(0, 4)}-01-01`, last_day: TODAY, due_before: TODAY },
  });
  const officer = await Desk.open(market, "commune");
  const mine = officer.page.getByRole("dialog");
  const sent = async (drawer: Locator) => {
    await drawer.getByRole("button", { name: "Lưu" }).click();
    await drawer.waitFor({ state: "detached" });
  };
  await officer.goto("/reports");
  await officer.page.getByRole("link", { name: "Báo cáo nhanh (minh hoạ)" }).click();
  await officer.page.getByText("Quá hạn", { exact: true }).first().waitFor();
  await officer.page.getByRole("link", { name: /^Hội Liên hiệp Phụ nữ/ }).click();
  await officer.page.getByRole("button", { name: "Viết" }).click();
  await mine.getByLabel(/IV\.2c/).fill("Dự hai hội chợ.");
  await sent(mine);
  await officer.page.getByText("Dự hai hội chợ.").waitFor();
  await officer.page.getByRole("button", { name: "Nộp" }).click();
  await officer.page.getByRole("alertdialog").getByRole("button", { name: "Nộp" }).click();
  await officer.page.getByText("Nộp muộn", { exact: true }).waitFor();
  expect(officer.faults).toEqual([]);
  await officer.close();

  await desk.goto("/reports");
  await page.getByRole("link", { name: "Báo cáo nhanh (minh hoạ)" }).click();
  await page.getByRole("button", { name: "Tổng hợp" }).click();
  await form.getByLabel("Số, ký hiệu").fill("12/BC-HPN");
  await form.getByLabel("Người ký").last().fill("Bà Ký (minh hoạ)");
  await form.getByRole("button", { name: "Lưu" }).click();
  await page.getByText("Còn 1 báo cáo chưa được nhận").first().waitFor();
  await form.getByRole("button", { name: "Đóng" }).last().click();
  await form.waitFor({ state: "detached" });
  await page.getByRole("link", { name: /^Hội Liên hiệp Phụ nữ/ }).click();
  await page.getByRole("button", { name: "Nhận" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Nhận" }).click();
  await page.getByText("Đã nhận", { exact: true }).waitFor();
  await page.getByRole("link", { name: "Báo cáo nhanh (minh hoạ)" }).click();
  await page.getByRole("button", { name: "Tổng hợp" }).click();
  await form.getByLabel("Số, ký hiệu").fill("12/BC-HPN");
  await form.getByLabel("Người ký").last().fill("Bà Ký (minh hoạ)");
  await sent(form);
  await page.getByRole("link", { name: "Báo cáo số 12/BC-HPN (lần 1)" }).click();
  await page.getByText("Số liệu hôm nay vẫn như trong báo cáo.").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "DOCX" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^bao-cao-ad-hoc-.*-1\.docx$/);

  await desk.goto("/targets");
  await page.getByRole("button", { name: "Điều chỉnh I02 đến năm 2030" }).click();
  await form.getByLabel("Số liệu").fill("90");
  await form.getByRole("button", { name: "Lưu" }).click();
  await form.getByText("Hạ mục tiêu thì phải ghi lý do.").waitFor();
  await form.getByLabel("Lý do").fill("Theo kết quả sơ kết");
  await sent(form);
  await page.getByText("Theo kết quả sơ kết").waitFor();
  expect(desk.faults).toEqual([]);
});

it("a course, from the desk by the workspace to a certificate that everyone can check", async () => {
  const { page } = desk;
  const form = page.getByRole("dialog");
  const sent = async () => {
    await form.getByRole("button", { name: "Lưu" }).click();
    await form.waitFor({ state: "detached" });
  };
  const confirmed = async (name: string) => {
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("alertdialog").getByRole("button", { name, exact: true }).click();
    await page.getByRole("alertdialog").waitFor({ state: "detached" });
  };
  await desk.goto("/training");
  await page.getByRole("button", { name: "Thêm lớp" }).click();
  await form.getByLabel("Chủ đề").selectOption("title");
  await form.getByLabel("Tên lớp").fill("Kế toán hợp tác xã (minh hoạ)");
  await form.getByLabel("Hạn ghi danh").fill(TODAY);
  await form.getByLabel("Hội Liên hiệp Phụ nữ tỉnh").check();
  await form.getByLabel("Điểm đạt").fill("50");
  await form.getByRole("button", { name: "Lưu" }).click();
  await form.getByText("Lớp cấp chứng chỉ chức danh cần ghi chức danh.").waitFor();
  await form.getByLabel("Chức danh").selectOption("accountant");
  await sent();
  await page.getByRole("link", { name: "Kế toán hợp tác xã (minh hoạ)" }).click();
  await page.getByRole("button", { name: "Thêm buổi học" }).click();
  await form.getByLabel("Ngày *", { exact: true }).fill(TODAY);
  await form.getByLabel("Giảng viên").fill("Cô giáo (minh hoạ)");
  await form.getByLabel("Xã, phường").selectOption("22918");
  await form.getByLabel("Địa điểm").fill("Nhà văn hoá phường");
  await sent();
  await confirmed("Mở ghi danh");

  // A member without scripts, on a phone.
  const phone = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
  await signIn(phone.page);
  await phone.page.getByRole("link", { name: "Tập huấn" }).click();
  await phone.page.getByRole("link", { name: /Kế toán hợp tác xã/ }).click();
  await phone.page.getByLabel("Họ và tên").fill("Phạm Thị Sen (minh hoạ)");
  await phone.page.getByRole("button", { name: "Ghi danh" }).click();
  await phone.page.getByText("Chưa gửi được").waitFor();
  expect(await phone.page.getByLabel("Họ và tên").inputValue()).toBe("Phạm Thị Sen (minh hoạ)");
  await phone.page.getByLabel("Giới tính").selectOption("female");
  await phone.page.getByLabel("Trong hợp tác xã là").selectOption("member");
  await phone.page.getByRole("button", { name: "Ghi danh" }).click();
  await phone.page.getByText("Đã ghi.").waitFor();
  await phone.page.getByText("Mã vào lớp, đưa cho cán bộ ở mỗi buổi:").click();
  const code = await phone.page.locator(".event-code").innerText();

  await page.reload();
  const row = page.getByRole("row").filter({ hasText: "Phạm Thị Sen (minh hoạ)" });
  await row.getByText("Chưa dự").waitFor();
  await page.getByLabel("Mã vào lớp").fill(code);
  await page.keyboard.press("Enter");
  await page.getByText("Phạm Thị Sen (minh hoạ) có mặt.").waitFor();
  await row.getByRole("button", { name: "Ghi kết quả" }).click();
  await form.getByLabel("Điểm cuối khoá").fill("75");
  await sent();
  await row.getByText("Hoàn thành").waitFor();
  await confirmed("Ghi đã khai giảng");
  await confirmed("Cấp chứng nhận");
  await row.getByRole("link", { name: "Tải PDF" }).waitFor();
  const number = await row.getByText(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$/).innerText();

  await phone.page.reload();
  await phone.page.getByRole("link", { name: `Tải chứng nhận ${number} (PDF)` }).waitFor();
  await phone.page.goto(`${shop.url}/chung-nhan/${number}`);
  await phone.page.getByRole("heading", { name: "Chứng nhận có giá trị" }).waitFor();
  await phone.page.getByText("Phạm Thị Sen (minh hoạ)").waitFor();
  await row.getByRole("button", { name: "Thu hồi" }).click();
  await form.getByLabel("Lý do").fill("Cấp nhầm");
  await sent();
  await phone.page.goto(`${shop.url}/en/chung-nhan/${number}`);
  await phone.page.getByRole("heading", { name: "The certificate was revoked" }).waitFor();
  await phone.close();
  expect(desk.faults).toEqual([]);
});

it("an officer helps a member who can't sign in: a link to a new password, and a lost second factor", async () => {
  await turnOn(market, await seller(market, "mam"));
  await desk.goto(`/sellers/${htx}`);
  const { page } = desk;
  const helpFor = async (name: string) => {
    const row = page.getByRole("row").filter({ hasText: name });
    await row.getByRole("button", { name: "Hỗ trợ đăng nhập" }).click();
    await page.getByRole("dialog").getByText(`Hỗ trợ đăng nhập: ${name}`).waitFor();
    return page.getByRole("dialog");
  };
  const owner = await helpFor(SELLERS.mam.name);
  expect(await owner.getByRole("button", { name: "Tạo đường dẫn" }).count()).toBe(0);
  await owner.getByRole("button", { name: "Tắt bảo mật hai lớp" }).click();
  await owner.getByText("Bảo mật hai lớp đang tắt.").waitFor();
  await owner.getByRole("button", { name: "Đóng" }).last().click();
  await owner.waitFor({ state: "detached" });
  const signedIn = await logInByHttp(market, SELLERS.mam.phone);
  expect([signedIn.status, typeof signedIn.body.token]).toEqual([200, "string"]);

  const packer = await helpFor(SELLERS.packer.name);
  await packer.getByRole("button", { name: "Tạo đường dẫn" }).click();
  const link = packer.getByText("/ban-hang/mat-khau/");
  const path = new URL(await link.innerText()).pathname;
  await packer.getByRole("button", { name: "Đóng" }).last().click();
  await packer.waitFor({ state: "detached" });
  const opened = await helpFor(SELLERS.packer.name);
  expect(await opened.getByText("/ban-hang/mat-khau/").count()).toBe(0);
  await page.keyboard.press("Escape");
  const phone = await openPage(browser, { viewport: PHONE });
  await phone.page.goto(shop.url + path);
  await phone.page.getByLabel("Mật khẩu mới").first().fill(`${STAFF_PASSWORD} mới`);
  await phone.page.getByRole("button", { name: "Đặt mật khẩu" }).click();
  await phone.page.getByText("Đã đặt mật khẩu mới. Hãy đăng nhập lại.").waitFor();
  const anew = await logInByHttp(market, SELLERS.packer.phone, `${STAFF_PASSWORD} mới`);
  expect(anew.status).toBe(200);
  await phone.close();
  expect(desk.faults).toEqual([]);
});

it("an officer writes a return down on the order, and records that the market has paid back", async () => {
  const lua = await seller(market, "lua");
  const rice = (await goodsBySku(market)).get("GAO-5")?.variant ?? "";
  const { order, ids } = await placeOrder(market, { [rice]: 2 });
  const id = ids.get("tht-lua") ?? "";
  await moveTo(lua, id, "deliver");
  const { page } = desk;
  await desk.goto("/orders");
  await desk.page.getByRole("row").getByText("🇻🇳").first().waitFor();
  await desk.goto(`/orders/${order}`);
  await page.getByRole("button", { name: "Ghi hàng trả lại" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Ghi hàng trả lại" }).click();
  await dialog.getByText("Hãy ghi ít nhất một món trả lại.").waitFor();
  await dialog.getByLabel(/số trả lại/).fill("1");
  await dialog.getByLabel("Lý do").selectOption("wrong");
  await dialog.getByRole("button", { name: "Ghi hàng trả lại" }).click();
  await dialog.waitFor({ state: "detached" });

  await desk.goto("/returns");
  const { number, returns } = await readConsignment(lua, id);
  await page.getByRole("link", { name: number }).click();
  await page.getByText("Chờ hợp tác xã nhận hàng hoặc từ chối.").waitFor();
  await change(lua, id, "receive-return", { return_id: returns[0].id });
  await page.reload();
  await page.getByRole("button", { name: "Ghi là chợ đã hoàn tiền" }).click();
  await dialog.getByLabel("Hoàn bằng cách nào").selectOption("transfer");
  await dialog.getByRole("button", { name: "Ghi là chợ đã hoàn tiền" }).click();
  await page.getByText("140.000 ₫ · Chợ hoàn, Chuyển khoản").waitFor();
  expect(await page.getByRole("listitem").allInnerTexts()).toEqual(
    expect.arrayContaining([expect.stringContaining("Đã nhận hàng")]),
  );
  await desk.goto("/returns");
  await page.getByLabel("Tình trạng").selectOption("requested");
  await page.getByText("Không có hàng trả lại nào như vậy.").waitFor();
  expect(desk.faults).toEqual([]);
});

it("the map shows each organisation at its commune by shape and colour, beside a list for keyboards, at 1280 and 768", async () => {
  await (await market.staff())("POST", `/admin/cooperatives/${htx}/terms`, {
    ...{ person_name: "Lê Thị Sen (minh hoạ)", sex: "female" },
    ...{ title: "board_member", from: "2024-01-01" },
  });
  const outside: string[] = [];
  desk.page.on("request", (asked) => {
    if (!asked.url().startsWith(market.url)) outside.push(asked.url());
  });
  const { page } = desk;
  for (const width of [1280, 768]) {
    await page.setViewportSize({ width, height: 900 });
    await desk.goto("/map");
    await page.locator(".organisation-map[data-ready]").waitFor();
    await expect.poll(() => page.locator(".map-sign").count()).toBe(2);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([width, overflow]).toEqual([width, 0]);
    const middle = (part: Locator) =>
      part.evaluate((element) => {
        const { left, width } = element.getBoundingClientRect();
        return left + width / 2;
      });
    const muiNe = await middle(page.locator(".map-name", { hasText: "Mũi Né" }));
    const signs = await Promise.all((await page.locator(".map-sign").all()).map(middle));
    expect(Math.min(...signs.map((sign) => Math.abs(sign - muiNe)))).toBeLessThan(3);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await desk.goto("/map");
  await page.locator(".organisation-map[data-ready]").waitFor();
  const names = await page.locator(".map-name:not([hidden])").evaluateAll((found) =>
    found.map((name) => {
      const { left, right, top, bottom } = name.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  expect(names.length).toBeGreaterThan(3);
  for (const [at, one] of names.entries()) {
    for (const other of names.slice(at + 1)) {
      const clear =
        one.right <= other.left ||
        other.right <= one.left ||
        one.bottom <= other.top ||
        other.bottom <= one.top;
      expect(clear).toBe(true);
    }
  }
  const paths = page.locator(".map-sign path");
  const shapes = await paths.evaluateAll((found) => found.map((path) => path.getAttribute("d")));
  expect(new Set(shapes).size).toBe(2);
  expect(outside.filter((url) => !/^(data|blob):/.test(url))).toEqual([]);
  const entry = page.getByRole("link", { name: /^HTX Mắm \(minh hoạ\)\s*, Phụ nữ quản lý/ });
  await entry.focus();
  await page.locator(".map-pointed").waitFor();
  await page.getByLabel("Nhãn").selectOption("neither");
  await expect.poll(() => page.locator(".map-sign").count()).toBe(1);
  await page.locator(".map-sign").click();
  await page.waitForURL(/\/cooperatives\/org_/);
  await page.getByRole("heading", { name: "THT Lúa (minh hoạ)" }).waitFor();
  expect(desk.faults).toEqual([]);
});

it("a story is written, looked at in both languages before it is public, published and read", async () => {
  const { page } = desk;
  await page.setViewportSize({ width: 1280, height: 900 });
  await desk.goto("/content");
  await page.getByRole("link", { name: "Viết câu chuyện" }).click();
  await page.getByRole("heading", { level: 1, name: "Viết câu chuyện" }).waitFor();
  const fields = (name: string) => page.getByLabel(name, { exact: false });
  await fields("Tiêu đề *").first().fill("Thùng mắm nhà Lan ".repeat(10));
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await page
    .getByRole("alert")
    .getByText("Có chỗ cần sửa: xem dưới từng ô.", { exact: true })
    .waitFor();
  await page.locator('[aria-invalid="true"]').waitFor();
  await fields("Tiêu đề *").first().fill("Thùng mắm nhà Lan (minh hoạ)");
  await page.locator('[aria-invalid="true"]').waitFor({ state: "detached" });
  await fields("Nội dung").first().fill("Sáng sớm, **ghe về**.\n\n- cá\n- muối");
  const barrel = {
    name: "thung-mam.jpg",
    mimeType: "image/jpeg",
    buffer: await photograph(),
  };
  await chooseFile(page, () => page.getByRole("button", { name: /^Ảnh .*tệp$/ }).click(), barrel);
  await fields("Lời tả ảnh").first().fill("Thùng mắm");
  await page.getByLabel("Về hợp tác xã").fill("Mắm");
  const found = page.getByRole("listitem").filter({ hasText: "HTX Mắm (minh hoạ)" });
  await found.getByRole("button", { name: "Chọn" }).click();
  await page.getByRole("button", { name: "Công bố" }).click();
  await page.getByText("Cần điền trước khi công bố.").first().waitFor();
  expect(await page.getByText("Cần điền trước khi công bố.").count()).toBe(5);
  await fields("Tiêu đề").nth(1).fill("Lan's barrel (demonstration)");
  for (const at of [0, 1])
    await fields("Tóm tắt")
      .nth(at)
      .fill(["Tóm tắt.", "In short."][at] ?? "");
  await fields("Nội dung").nth(1).fill("At dawn the **boats** come in.");
  await fields("Lời tả ảnh").nth(1).fill("A barrel");
  await page.getByRole("button", { name: "Xem thử" }).click();
  const reader = await openPage(browser, { viewport: PHONE });
  for (const [link, title] of [
    ["Tiếng Việt", "Thùng mắm nhà Lan (minh hoạ)"],
    ["Tiếng Anh", "Lan's barrel (demonstration)"],
  ] as const) {
    const address = await page.getByRole("link", { name: link }).getAttribute("href");
    await reader.page.goto(shop.url + new URL(address ?? "").pathname);
    await reader.page.getByRole("heading", { level: 1, name: title }).waitFor();
    await sound(reader.page, `preview, ${link}`);
  }
  await reader.page.goto(`${shop.url}/cau-chuyen`);
  await reader.page.getByText("Chưa có câu chuyện nào").waitFor();
  await page.getByRole("button", { name: "Công bố" }).click();
  await page.getByText("Đã công bố", { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "Rút bài" }).waitFor();
  await expect
    .poll(async () => (await shop.visit("/en/cau-chuyen")).text.includes("barrel"))
    .toBe(true);
  await reader.page.goto(`${shop.url}/en/cau-chuyen`);
  await reader.page.getByRole("link", { name: "Lan's barrel (demonstration)" }).click();
  await reader.page.getByText("boats", { exact: true }).waitFor();
  await reader.page.getByRole("link", { name: "About HTX Mắm" }).click();
  await reader.page.waitForURL(/\/hop-tac-xa\//);
  await reader.page
    .getByRole("link", { name: "Lan's barrel (demonstration)", exact: true })
    .waitFor();
  expect(reader.complaints).toEqual([]);
  await reader.close();

  // A second officer has written meanwhile: what is written here stays, and may be saved over theirs.
  const staff = await market.staff("province");
  const { content } = (await staff("GET", "/admin/content?kind=story")).body;
  const piece = (await staff("GET", `/admin/content/${content[0].id}`)).body.content;
  const { title, title_en, summary, summary_en, body, body_en } = piece;
  await staff("POST", `/admin/content/${piece.id}`, {
    seen: piece.revision,
    content: { title, title_en, summary: "Của người khác.", summary_en, body, body_en },
  });
  await fields("Tóm tắt").first().fill("Của tôi.");
  await page.getByRole("button", { name: "Lưu", exact: true }).click();
  await page.getByText("Bản bạn đang viết còn nguyên ở đây").waitFor();
  expect(await fields("Tóm tắt").first().inputValue()).toBe("Của tôi.");
  await page.getByRole("button", { name: "Lưu bản của tôi" }).click();
  await page.getByText("Đã lưu", { exact: true }).first().waitFor();
  expect((await staff("GET", `/admin/content/${piece.id}`)).body.content.summary).toBe("Của tôi.");
  expect(summary).toBe("Tóm tắt.");
  expect(desk.faults).toEqual([]);
});

it("an officer of a commune has these pages, with what is theirs", async () => {
  const commune = await Desk.open(market, "commune", "en");
  await commune.goto("/map");
  await commune.page.locator(".organisation-map[data-ready]").waitFor();
  expect(await commune.page.locator(".map-sign").count()).toBe(1);
  await commune.goto("/returns");
  await commune.page.getByText("There are no returns yet.").waitFor();
  await commune.goto("/facts");
  await commune.page.getByRole("heading", { name: "Facts to confirm" }).waitFor();
  expect(commune.faults).toEqual([]);
  await commune.close();
});
