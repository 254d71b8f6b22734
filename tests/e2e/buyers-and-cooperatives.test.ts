import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hydrated, openBrowser, openPage } from "../support/browser";
import { moveTo } from "../support/consignments";
import { inDays } from "../support/days";
import { Desk } from "../support/desk";
import { goodsBySku } from "../support/goods";
import type { TestMarket } from "../support/market";
import { photograph } from "../support/proposals";
import { SELLERS, seller } from "../support/sellers";
import { TestShop } from "../support/shop";
import { Shopper } from "../support/shopper";
import { SHOPPER_PASSWORD, shopperOf } from "../support/shoppers";
import { logIn, openSellersMarket, PHONE, sound } from "../support/workspace";

const EMAIL = "khach@example.com";
const PRODUCT = "/san-pham/nuoc-mam";

let market: TestMarket;
let shop: TestShop;
let browser: Browser;
let number: number;

beforeAll(async () => {
  market = await openSellersMarket("buyer_pages");
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
  const shopper = await shopperOf(market, EMAIL);
  const variant = (await goodsBySku(market)).get("NM-500")?.variant ?? "";
  const cart = await Shopper.withCart(market, { [variant]: 1 });
  await shopper("POST", `/store/account/carts/${cart.cart}`, {});
  number = (await cart.complete()).body.order.display_id;
  const { order } = (await shopper("GET", `/store/account/orders/${number}`)).body;
  await moveTo(await seller(market, "mam"), order.consignments[0].id, "deliver");
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
});

const CONTROLS =
  "main :is(button, a.button, textarea, .choice, input:not([type=hidden], [type=checkbox], [type=radio])):not(.unseen, .quiet)";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** What the page of the goods says, once it says so: within two seconds of a change. */
const productSays = (text: string) =>
  expect.poll(async () => (await shop.visit(PRODUCT)).text, { timeout: 2_000 }).toContain(text);

it("a buyer reviews what arrived, with a photograph, and everyone reads it on the page of the goods", async () => {
  await productSays("Chưa có đánh giá nào");
  const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
  await page.goto(`${shop.url}/tai-khoan/don/${number}`);
  await page.getByLabel("Thư điện tử").fill(EMAIL);
  await page.getByLabel("Mật khẩu").fill(SHOPPER_PASSWORD);
  await press(page, "Đăng nhập");
  await page.getByRole("link", { name: "Đánh giá: Nước mắm cá cơm" }).click();
  await page.getByRole("heading", { level: 1, name: "Đánh giá món hàng" }).waitFor();
  await hydrated(page);
  expect(await page.getByRole("radio", { checked: true }).count()).toBe(0);
  await page.getByLabel("Bạn thấy món hàng thế nào?").fill("Thơm, đậm đà.\nSẽ mua lại.");
  await press(page, "Gửi đánh giá");
  await page.getByRole("alert").getByRole("link", { name: "Hãy chọn số sao." }).waitFor();
  await sound(page, "review form", CONTROLS);
  expect(await page.getByLabel("Bạn thấy món hàng thế nào?").inputValue()).toContain("Thơm");
  await page.getByLabel("5 sao: rất hài lòng").check();
  await page.getByLabel("Tên hiện cùng đánh giá").fill("Lan");
  await page.getByLabel(/^Ảnh, tối đa/).setInputFiles({
    name: "chai.jpg",
    mimeType: "image/jpeg",
    buffer: await photograph(),
  });
  await press(page, "Gửi đánh giá");
  await page.getByText("Đánh giá đã hiện trên trang sản phẩm.").waitFor();
  await productSays("Sẽ mua lại.");
  const { text } = await shop.visit(PRODUCT);
  expect(text).toContain(
    '"aggregateRating":{"@type":"AggregateRating","ratingValue":5,"reviewCount":1',
  );
  await page.goto(shop.url + PRODUCT);
  await hydrated(page);
  await page.getByRole("link", { name: "5 trên 5 sao, 1 đánh giá" }).waitFor();
  await page.getByRole("img", { name: "Ảnh 1 của người mua" }).waitFor();
  await sound(page, "product with a review");
  await page.goto(`${shop.url}/san-pham?sort=rating`);
  await page.getByText("5 trên 5 sao, 1 đánh giá").waitFor();
  expect(await page.getByLabel("Sắp xếp").inputValue()).toBe("rating");
  expect(complaints).toEqual([]);
  await close();
});

it("the co-operative answers from its workspace; without scripts a reader reports, and staff hide it with a reason", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
  await page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await logIn(page, SELLERS.mam.phone);
  await page.getByRole("link", { name: "Đánh giá", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Đánh giá của người mua" }).waitFor();
  await page.getByText("Chưa trả lời: 1").waitFor();
  await hydrated(page);
  await sound(page, "reviews in the workspace", CONTROLS);
  await page.getByLabel("Trả lời", { exact: true }).fill("Cảm ơn chị Lan!");
  await press(page, "Gửi trả lời");
  await page.getByText("Đã gửi câu trả lời.").waitFor();
  await productSays("Cảm ơn chị Lan!");
  expect(complaints).toEqual([]);
  await close();

  const reader = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
  await reader.page.goto(`${shop.url}${PRODUCT}/danh-gia`);
  await reader.page.getByText("Cảm ơn chị Lan!").waitFor();
  await reader.page.getByRole("link", { name: "Báo cáo" }).click();
  await press(reader.page, "Gửi báo cáo");
  await reader.page.getByRole("alert").getByText("Hãy chọn một lý do.").waitFor();
  await reader.page.getByLabel("Quảng cáo, đường dẫn hoặc số điện thoại").check();
  await press(reader.page, "Gửi báo cáo");
  await reader.page.getByText("Chợ sẽ xem đánh giá này.").waitFor();
  await reader.close();

  const desk = await Desk.open(market, "province");
  await desk.goto("/reviews");
  await desk.page.getByText("1 báo cáo").waitFor();
  await desk.page.getByRole("link", { name: "Nước mắm cá cơm" }).click();
  await desk.page.getByText("Quảng cáo, đường dẫn hoặc số điện thoại: 1").waitFor();
  await desk.page.getByRole("button", { name: "Ẩn đánh giá" }).click();
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByLabel("Lý do").selectOption("advert");
  await dialog.getByRole("button", { name: "Ẩn đánh giá" }).click();
  await dialog.waitFor({ state: "detached" });
  await desk.page.getByText("Đã ẩn").first().waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
  await productSays("Chưa có đánh giá nào");
});

const QUESTION = "Nước mắm này có hợp để kho cá không, cô chú ơi?";

it("who is not signed in asks about goods through the log-in, with a photograph, and the co-operative answers from its phone", async () => {
  const shopper = await openPage(browser, { viewport: PHONE });
  const { page } = shopper;
  await page.goto(shop.url + PRODUCT);
  await page.getByRole("link", { name: "Hỏi về món này" }).click();
  await page.getByLabel("Thư điện tử").fill(EMAIL);
  await page.getByLabel("Mật khẩu").fill(SHOPPER_PASSWORD);
  await press(page, "Đăng nhập");
  await page.getByRole("heading", { level: 1, name: "Hỏi HTX Mắm (minh hoạ)" }).waitFor();
  await hydrated(page);
  await page.getByLabel("Câu hỏi của bạn").fill("Gọi em 0900 000 009 nhé");
  await press(page, "Gửi câu hỏi");
  await page
    .getByRole("alert")
    .getByRole("link", { name: /Đừng viết số điện thoại/ })
    .waitFor();
  expect(await page.getByLabel("Câu hỏi của bạn").inputValue()).toContain("0900");
  await sound(page, "form of a question", CONTROLS);
  await page.getByLabel("Câu hỏi của bạn").fill(QUESTION);
  await page.getByLabel(/^Ảnh/).setInputFiles({
    ...{ name: "ca.jpg", mimeType: "image/jpeg" },
    buffer: await photograph(),
  });
  await press(page, "Gửi câu hỏi");
  await page.getByText("Đã gửi. Có câu trả lời thì chợ báo bạn qua thư.").waitFor();
  await page.getByRole("listitem").getByText(QUESTION).waitFor();
  await hydrated(page);
  await sound(page, "conversation", CONTROLS);

  const work = await openPage(browser, { viewport: PHONE });
  await work.page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await logIn(work.page, SELLERS.mam.phone);
  await work.page.getByRole("link", { name: "Hỏi đáp 1 câu hỏi chờ trả lời" }).click();
  await work.page.getByRole("link", { name: /Chưa đọc/ }).click();
  await work.page.getByRole("listitem").getByText(QUESTION).waitFor();
  await hydrated(work.page);
  const picture = work.page.getByRole("img", { name: "Ảnh 1" });
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0);
  expect(await work.page.locator("main").innerText()).not.toContain(EMAIL);
  await work.page.getByLabel("Trả lời", { exact: true }).fill("Dạ hợp lắm ạ.");
  await press(work.page, "Gửi trả lời");
  await work.page.getByText("Đã gửi trả lời.").waitFor();
  await work.page.getByRole("link", { name: "Hỏi đáp", exact: true }).waitFor();
  expect(work.complaints).toEqual([]);
  await work.close();

  await page.goto(`${shop.url}/tai-khoan/da-luu`);
  await page.getByRole("link", { name: "Hỏi đáp 1 câu trả lời chưa đọc" }).click();
  await hydrated(page);
  await sound(page, "questions", CONTROLS);
  await page.getByRole("link", { name: /Dạ hợp lắm ạ/ }).click();
  await page.getByLabel("Viết tiếp").waitFor();
  await page.goto(`${shop.url}/tai-khoan/da-luu`);
  await page.getByRole("link", { name: "Hỏi đáp", exact: true }).waitFor();
  expect(shopper.complaints).toEqual([]);
  await shopper.close();
});

it("without scripts a shopper asks about an own order and reports an answer, which staff hide with a reason", async () => {
  const { page, close } = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
  await page.goto(`${shop.url}/tai-khoan/don/${number}`);
  await page.getByLabel("Thư điện tử").fill(EMAIL);
  await page.getByLabel("Mật khẩu").fill(SHOPPER_PASSWORD);
  await press(page, "Đăng nhập");
  await page.getByRole("link", { name: "Hỏi hợp tác xã về kiện này" }).click();
  await press(page, "Gửi câu hỏi");
  await page.getByRole("alert").getByText("Hãy viết câu hỏi hoặc chọn một ảnh.").waitFor();
  await page.getByLabel("Câu hỏi của bạn").fill("Gói giúp hai lớp nhé.");
  await press(page, "Gửi câu hỏi");
  await page.getByRole("listitem").getByText("Gói giúp hai lớp nhé.").waitFor();
  const conversation = new URL(page.url()).pathname;

  const mam = await seller(market, "mam");
  const id = conversation.split("/").at(-1);
  const rude = { key: "answer-of-test", text: "Hỏi gì mà hỏi lắm thế!" };
  await mam("POST", `/seller/conversations/${id}/messages`, rude);
  await page.goto(shop.url + conversation);
  await page.getByRole("link", { name: "Báo cáo", exact: true }).click();
  await press(page, "Gửi báo cáo");
  await page.getByRole("alert").getByText("Hãy chọn một lý do.").waitFor();
  await page.getByLabel("Lời xúc phạm, quấy rối").check();
  await press(page, "Gửi báo cáo");
  await page.getByText("Đã báo cáo", { exact: true }).waitFor();

  const desk = await Desk.open(market, "province");
  await desk.goto("/reported-messages");
  await desk.page.getByRole("link", { name: rude.text }).click();
  await desk.page.getByRole("button", { name: "Ẩn tin nhắn" }).click();
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByLabel("Lý do").selectOption("insult");
  await dialog.getByRole("button", { name: "Ẩn tin nhắn" }).click();
  await dialog.waitFor({ state: "detached" });
  await desk.page.getByText("Đã ẩn").first().waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
  await page.reload();
  await page.getByText("Chợ đã ẩn tin này. Lý do: Lời xúc phạm, quấy rối.").waitFor();
  expect(await page.getByText(rude.text).count()).toBe(0);
  await close();
});

it("a buyer in bulk asks from a product’s page through the log-in; quoted and accepted without scripts it is an order", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
  await page.goto(shop.url + PRODUCT);
  await page.getByRole("link", { name: "Mua sỉ / xin báo giá" }).click();
  await page.getByLabel("Thư điện tử").fill(EMAIL);
  await page.getByLabel("Mật khẩu").fill(SHOPPER_PASSWORD);
  await press(page, "Đăng nhập");
  await page.getByRole("heading", { level: 1, name: "Xin báo giá mua sỉ" }).waitFor();
  await hydrated(page);
  await page.getByLabel("Tên đơn vị hoặc người mua").fill("Công ty Sỉ (minh hoạ)");
  await press(page, "Gửi yêu cầu báo giá");
  await page
    .getByRole("alert")
    .getByRole("link", { name: "Hãy ghi số lượng cho ít nhất một món." })
    .waitFor();
  await sound(page, "asking for a quotation", CONTROLS);
  expect(await page.getByLabel("Tên đơn vị hoặc người mua").inputValue()).toContain("Sỉ");
  await page.getByLabel(/^Số lượng: Nước mắm cá cơm/).fill("20");
  await page.getByLabel("Bạn là").selectOption("distributor");
  await page.getByLabel("Giao đến đâu?").fill("Kho số 3, Thủ Đức");
  await press(page, "Gửi yêu cầu báo giá");
  await page.getByRole("status").getByText("Đã gửi.").waitFor();
  await sound(page, "a quotation that waits", CONTROLS);
  const address = new URL(page.url()).pathname;
  const state = await page.context().storageState();
  expect(complaints).toEqual([]);
  await close();

  const seller = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
  await seller.page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await logIn(seller.page, SELLERS.mam.phone);
  await seller.page.getByRole("link", { name: "Báo giá", exact: true }).click();
  await seller.page.getByText("Chờ bạn trả lời: 1").waitFor();
  await seller.page.getByRole("link", { name: "Công ty Sỉ (minh hoạ)" }).click();
  await press(seller.page, "Gửi báo giá");
  await seller.page
    .getByRole("alert")
    .getByRole("link", { name: /Hãy ghi phí giao/ })
    .waitFor();
  await seller.page.getByLabel(/^Giá mỗi đơn vị/).fill("80.000");
  await seller.page.getByLabel("Phí giao hàng").fill("0");
  await seller.page.getByLabel("Điều kiện").fill("Giao trong 7 ngày");
  await press(seller.page, "Gửi báo giá");
  await seller.page.getByRole("status").getByText("Đã gửi báo giá.").waitFor();
  await seller.close();

  const buyer = await openPage(browser, {
    ...{ viewport: PHONE, javaScriptEnabled: false, storageState: state },
  });
  await buyer.page.goto(shop.url + address);
  await buyer.page.getByRole("link", { name: "Chấp nhận và đặt hàng" }).click();
  await buyer.page.getByLabel("Số điện thoại").fill("0900000009");
  await buyer.page.getByLabel("Tỉnh, thành phố").selectOption("68");
  await press(buyer.page, "Hiện xã, phường của tỉnh này");
  await buyer.page.getByLabel(/Xã, phường/).selectOption({ index: 1 });
  await buyer.page.getByLabel(/Số nhà/).fill("Kho số 3");
  await buyer.page.getByRole("button", { name: /^Đặt hàng 1.600.000/ }).click();
  await buyer.page.waitForURL(/dat-hang\/xong/);
  await buyer.page
    .getByText(/1.600.000/)
    .first()
    .waitFor();
  await buyer.page.goto(shop.url + address);
  await buyer.page.getByRole("link", { name: /^Xem đơn / }).waitFor();
  await buyer.close();

  const desk = await Desk.open(market, "province");
  await desk.goto("/quotations");
  await desk.page.getByRole("link", { name: /^BG-/ }).click();
  await desk.page.getByText("Giao trong 7 ngày").waitFor();
  expect(desk.faults).toEqual([]);
  await desk.close();
});

it("what is refused as it has changed meanwhile is shown as it stands now", async () => {
  const buyer = await shopperOf(market, EMAIL);
  const variant = (await goodsBySku(market)).get("NM-500")?.variant;
  const { quotation } = (
    await buyer("POST", "/store/account/quotations", {
      ...{ key: "quotation-that-changes", cooperative: "htx-mam", firm: "Công ty Sỉ (minh hoạ)" },
      ...{ country: "vn", buyer_kind: "wholesaler", deliver_to: "Kho số 3, Thủ Đức" },
      lines: [{ variant_id: variant, quantity: 5 }],
    })
  ).body;
  const { page, close } = await openPage(browser, { viewport: PHONE });
  await page.goto(`${shop.url}/tai-khoan/bao-gia/${quotation.id}`);
  await page.getByLabel("Thư điện tử").fill(EMAIL);
  await page.getByLabel("Mật khẩu").fill(SHOPPER_PASSWORD);
  await press(page, "Đăng nhập");
  await page.getByText("Rút yêu cầu").first().waitFor();
  await hydrated(page);
  const mam = await seller(market, "mam");
  const answered = await mam("POST", `/seller/quotations/${quotation.id}/answer`, {
    ...{ seen: quotation.revision, prices: [85_000], delivery_charge: 0 },
    ...{ valid_until: inDays(10), terms: "Giao trong 7 ngày" },
  });
  expect(answered.status).toBe(200);
  await page.locator("summary", { hasText: "Rút yêu cầu" }).click();
  await page.locator("details button").click();
  await page.getByRole("alert").getByText("vừa thay đổi").waitFor();
  await page.getByRole("link", { name: "Chấp nhận và đặt hàng" }).waitFor();
  await close();
});
