import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hydrated, openBrowser, openPage } from "../support/browser";
import { addToCart, fillAddress, orderNumber, placeButton, RECIPIENT } from "../support/buying";
import { moveTo } from "../support/consignments";
import { MailServer } from "../support/mail-server";
import type { TestMarket } from "../support/market";
import { photograph } from "../support/proposals";
import { seller } from "../support/sellers";
import { TestShop } from "../support/shop";
import { SHOPPER_PASSWORD } from "../support/shoppers";
import { openSellersMarket, PHONE, sound } from "../support/workspace";

let mail: MailServer;
let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  mail = await MailServer.open();
  market = await openSellersMarket("shopper_account_pages", {
    SMTP_URL: mail.url,
    MAIL_FROM: "Nắng Gió <cho@example.com>",
  });
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
  await mail?.close();
});

const CONTROLS =
  "main button:not(.unseen, .quiet), main input:not([type=hidden], [type=checkbox], [type=radio])";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Waits for the page of a heading, and looks whether it is sound on the smallest phone. */
async function onPage(page: Page, heading: string) {
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  await hydrated(page);
  await sound(page, heading, CONTROLS);
}

const linkFor = async (email: string, page: string) => {
  const links = () =>
    mail
      .of(email)
      .flatMap(({ text }) => new RegExp(`/tai-khoan/${page}/\\S+`).exec(text ?? "") ?? []);
  await expect.poll(() => links().length, { timeout: 10_000 }).toBeGreaterThan(0);
  return shop.url + links().at(-1);
};

it("a shopper opens an account, orders by their address book, cancels, returns and orders again", async () => {
  const email = "khach@example.com";
  const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
  await page.goto(shop.url);
  await page.getByRole("link", { name: "Tài khoản", exact: true }).click();
  await onPage(page, "Đăng nhập");
  await page.getByRole("link", { name: "Mở tài khoản" }).click();
  await onPage(page, "Mở tài khoản");
  await page.getByLabel("Họ và tên").fill(RECIPIENT.name);
  await page.getByLabel("Thư điện tử").fill("sai");
  await page.getByLabel("Mật khẩu").fill("ngắn");
  await press(page, "Mở tài khoản");
  await page.getByRole("alert").waitFor();
  await onPage(page, "Mở tài khoản");
  expect(await page.getByRole("alert").getByRole("link").count()).toBe(3);
  expect(await page.getByLabel("Họ và tên").inputValue()).toBe(RECIPIENT.name);
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByLabel("Mật khẩu").fill(SHOPPER_PASSWORD);
  await page.getByLabel("Tôi đồng ý").check();
  await press(page, "Mở tài khoản");
  await onPage(page, "Đơn hàng của bạn");
  await page.getByText("Chưa có đơn hàng nào ở đây").waitFor();

  await page.goto(await linkFor(email, "xac-nhan"));
  await onPage(page, "Xác nhận thư điện tử");
  await press(page, "Xác nhận");
  await page.getByText("Đã xác nhận.").waitFor();

  await page.goto(`${shop.url}/tai-khoan/dia-chi/moi`);
  await onPage(page, "Thêm địa chỉ");
  await fillAddress(page);
  await press(page, "Lưu địa chỉ");
  await onPage(page, "Sổ địa chỉ");
  await page.getByText("Mặc định", { exact: true }).waitFor();

  await addToCart(page, shop.url, "nuoc-mam", 2);
  await press(page, "Lưu lại");
  await page.getByRole("link", { name: "Xem hàng đã lưu" }).click();
  await onPage(page, "Hàng đã lưu");
  await page.getByText("Nhờ chợ báo tin").click();
  expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
  await page.getByLabel("Báo khi giảm giá").check();
  await sound(page, "saved goods", CONTROLS);
  await press(page, "Lưu lựa chọn");
  await page.getByRole("status").getByText("Đã lưu lựa chọn.").waitFor();
  await page.locator("summary", { hasText: "Báo khi giảm giá" }).waitFor();
  await market.sql(
    "insert into shopper_stop_link (id, secret) select account_id, 'mot-lan-bam' from shopper_wish",
  );
  const oneClick = await fetch(`${shop.url}/dung-bao-tin/mot-lan-bam?loai=wishes`, {
    method: "POST",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
  });
  expect(oneClick.status).toBe(200);
  await page.goto(`${shop.url}/tai-khoan/da-luu`);
  await page.getByText("Nhờ chợ báo tin").waitFor();

  await addToCart(page, shop.url, "gao");
  await page.goto(`${shop.url}/thanh-toan`);
  await hydrated(page);
  expect(await page.getByLabel("Số nhà, đường, thôn xóm").inputValue()).toBe(RECIPIENT.detail);
  expect(await page.getByLabel("Thư điện tử (không bắt buộc)").inputValue()).toBe(email);
  await page.getByText("Gửi làm quà?").click();
  await page.getByLabel("Lời chúc kèm quà").fill("Chúc mừng sinh nhật");
  await page.getByText("Cần hoá đơn?").click();
  await page.getByLabel("Tên người mua hoặc đơn vị").fill("Công ty Minh Hoạ");
  await page.getByLabel("Mã số thuế").fill("123");
  await placeButton(page).click();
  await page.getByRole("alert").waitFor();
  await sound(page, "order form", CONTROLS);
  await page.getByLabel("Mã số thuế").fill("03 1234 5678");
  await page.getByLabel("Địa chỉ trên hoá đơn").fill("1 Lê Lợi");
  await placeButton(page).click();
  const number = await orderNumber(page);

  await page.goto(`${shop.url}/tai-khoan`);
  await onPage(page, "Đơn hàng của bạn");
  await page.getByRole("link", { name: `Xem đơn ${number}` }).click();
  await onPage(page, `Đơn hàng ${number}`);
  await page.getByText("Công ty Minh Hoạ · 0312345678 · 1 Lê Lợi").waitFor();
  const parts = await market.sql<{ id: string; number: string; name: string }>(
    "select consignment.id, number, name from consignment join organisation on organisation.id = organisation_id where number like $1",
    [`${number}-%`],
  );
  const [sauce, rice] = ["Mắm", "Lúa"].map((word) => parts.find(({ name }) => name.includes(word)));
  await page
    .locator(".consignment", { hasText: `Kiện ${rice?.number}` })
    .getByText("Huỷ kiện này")
    .click();
  await sound(page, "cancelling", CONTROLS);
  await press(page, `Huỷ kiện ${rice?.number}`);
  await page.getByRole("status").getByText("Đã huỷ.").waitFor();
  await page.getByText("Đã huỷ", { exact: true }).waitFor();

  await moveTo(await seller(market, "mam"), sauce?.id ?? "", "deliver");
  await page.reload();
  await onPage(page, `Đơn hàng ${number}`);
  await page.getByText("Trả lại hàng").click();
  await sound(page, "returning", CONTROLS);
  await press(page, "Gửi yêu cầu trả hàng");
  await page.getByText("Hãy ghi muốn trả mấy món, ít nhất một.").waitFor();
  await page.getByLabel(/^Trả bao nhiêu/).fill("1");
  await page.getByLabel(/^Ảnh chụp hàng/).setInputFiles({
    name: "nứt.jpg",
    mimeType: "image/jpeg",
    buffer: await photograph(),
  });
  await press(page, "Gửi yêu cầu trả hàng");
  await page.getByText("Đã gửi yêu cầu.").waitFor();
  await page.getByText("Đang chờ hợp tác xã nhận lại hàng.").waitFor();

  await page.goto(`${shop.url}/tai-khoan/du-lieu`);
  await onPage(page, "Dữ liệu của bạn");
  await page.getByText("Mở tài khoản: đồng ý lúc").waitFor();
  await page.getByLabel("Mật khẩu").fill("không phải thế");
  await press(page, "Tải về");
  await page.getByRole("alert").getByText("Mật khẩu chưa đúng.").waitFor();
  await hydrated(page);
  await page.getByLabel("Mật khẩu").fill(SHOPPER_PASSWORD);
  const [file] = await Promise.all([page.waitForEvent("download"), press(page, "Tải về")]);
  expect(file.suggestedFilename()).toBe("du-lieu-cua-toi.zip");
  expect(await page.getByRole("button", { name: "Xoá tài khoản", exact: true }).count()).toBe(0);
  await page.getByRole("link", { name: `Đơn ${number} đang có hàng trả lại` }).click();
  await onPage(page, `Đơn hàng ${number}`);

  await market.sql(
    "update inventory_level set stocked_quantity = reserved_quantity where inventory_item_id in (select id from inventory_item where sku = 'GAO-5')",
  );
  await press(page, "Mua lại đơn này");
  await page.getByText("Đã cho 1 món vào giỏ.").waitFor();
  await page.getByRole("link", { name: "Xem giỏ hàng" }).click();
  await page.getByRole("heading", { level: 1, name: "Giỏ hàng" }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("a shopper without scripts gets a forgotten password back, finds an order of theirs, and signs out", async () => {
  const email = "kho@example.com";
  const { page, close } = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
  await page.goto(`${shop.url}/tai-khoan/dang-ky`);
  await page.getByLabel("Họ và tên").fill(RECIPIENT.name);
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByLabel("Mật khẩu").fill(SHOPPER_PASSWORD);
  await page.getByLabel("Tôi đồng ý").check();
  await press(page, "Mở tài khoản");
  await page.getByRole("heading", { level: 1, name: "Đơn hàng của bạn" }).waitFor();
  await press(page, "Đăng xuất");
  await page.waitForURL(`${shop.url}/`);

  await page.goto(`${shop.url}/san-pham/nuoc-mam`);
  await press(page, "Thêm vào giỏ");
  await page.goto(`${shop.url}/thanh-toan`);
  await page.getByLabel("Tỉnh, thành phố").selectOption(RECIPIENT.province);
  await press(page, "Hiện xã, phường của tỉnh này");
  await fillAddress(page);
  await placeButton(page).click();
  const number = await orderNumber(page);

  await page.goto(`${shop.url}/tai-khoan/don/${number}`);
  await page.getByRole("link", { name: "Quên mật khẩu?" }).click();
  await page.getByLabel("Thư điện tử").fill(email);
  await press(page, "Gửi đường dẫn");
  await page.getByText("đường dẫn đang được gửi đến đó").waitFor();
  await page.goto(await linkFor(email, "mat-khau"));
  await page.getByLabel("Mật khẩu mới").fill("một câu khác dễ nhớ");
  await press(page, "Đặt mật khẩu");
  await page.getByText("Đã đặt mật khẩu mới").waitFor();

  await page.goto(`${shop.url}/tai-khoan/don/${number}`);
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByLabel("Mật khẩu").fill("một câu khác dễ nhớ");
  await press(page, "Đăng nhập");
  // The order was placed by a guest: it is nobody's yet.
  await page.getByRole("heading", { level: 1, name: "Không có trang này" }).waitFor();
  await page.goto(`${shop.url}/tai-khoan`);
  await page.getByText("Thêm đơn đã đặt khi chưa đăng nhập").click();
  await page.getByLabel("Số đơn hàng").fill(String(number));
  await page.getByLabel("Số điện thoại").fill(RECIPIENT.phone);
  await press(page, "Thêm đơn này");
  await page.getByText(`Đơn ${number} nay ở trong tài khoản của bạn.`).waitFor();
  await page.getByRole("link", { name: `Xem đơn ${number}` }).click();
  await page.getByText("Huỷ kiện này").click();
  await press(page, `Huỷ kiện ${number}-1`);
  await page.getByRole("status").getByText("Đã huỷ.").waitFor();

  await page.goto(`${shop.url}/tai-khoan/thong-tin`);
  await page.getByLabel("Họ và tên").fill("Tên mới (minh hoạ)");
  await press(page, "Lưu");
  await page.getByRole("status").getByText("Đã lưu").waitFor();
  expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Tên mới (minh hoạ)");

  await press(page, "Đăng xuất");
  await page.waitForURL(`${shop.url}/`);
  await page.goto(`${shop.url}/hop-tac-xa/htx-mam`);
  await press(page, "Theo dõi");
  // What was wanted before the log-in is done with it.
  await page.getByLabel("Thư điện tử").fill(email);
  await page.getByLabel("Mật khẩu").fill("một câu khác dễ nhớ");
  await press(page, "Đăng nhập");
  await page.getByRole("heading", { level: 1, name: "Nơi bạn theo dõi" }).waitFor();
  await page.getByRole("link", { name: "HTX Mắm (minh hoạ)" }).waitFor();
  await page.goto(`${shop.url}/san-pham/nuoc-mam`);
  await press(page, "Lưu lại");
  await page.getByRole("heading", { level: 1, name: "Hàng đã lưu" }).waitFor();
  await press(page, "Bỏ lưu Nước mắm cá cơm");
  await page.getByText("Bạn chưa lưu món nào").waitFor();

  await page.goto(`${shop.url}/san-pham/nuoc-mam`);
  await press(page, "Thêm vào giỏ");
  await page.goto(`${shop.url}/thanh-toan`);
  expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Tên mới (minh hoạ)");

  await page.goto(`${shop.url}/tai-khoan/du-lieu`);
  await press(page, "Xoá tài khoản");
  await page.getByRole("link", { name: "Hãy đánh dấu là bạn đã hiểu." }).waitFor();
  await page.locator("#erase").getByLabel("Mật khẩu").fill("một câu khác dễ nhớ");
  await page.getByLabel("Tôi hiểu").check();
  await press(page, "Xoá tài khoản");
  await page.getByRole("heading", { level: 1, name: "Đã xoá tài khoản" }).waitFor();
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain("tai-khoan");
  await page.goto(`${shop.url}/tai-khoan/don/${number}`);
  await page.getByRole("heading", { level: 1, name: "Đăng nhập" }).waitFor();
  await close();
});

it("public pages say the same to who is signed in, and personal ones are kept by nobody", async () => {
  const personal = await shop.visit("/tai-khoan");
  expect([personal.status, personal.headers.get("cache-control")]).toEqual([
    303,
    "private, no-store",
  ]);
  const page = await shop.visit("/tai-khoan/dang-nhap");
  expect([page.status, page.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
  const [one, other] = await Promise.all([
    shop.visit("/san-pham/nuoc-mam"),
    shop.visit("/san-pham/nuoc-mam", { cookie: "tai-khoan=someone" }),
  ]);
  expect(other.text).toBe(one.text);
});
