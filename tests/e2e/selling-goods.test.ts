import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hydrated, openBrowser, openPage } from "../support/browser";
import { placeOrder } from "../support/consignments";
import { goodsBySku } from "../support/goods";
import type { TestMarket } from "../support/market";
import { photograph, sendPicture, wholeContent } from "../support/proposals";
import { SELLERS, seller } from "../support/sellers";
import { TestShop } from "../support/shop";
import { logIn, openSellersMarket, PHONE, sound } from "../support/workspace";

let market: TestMarket;
let shop: TestShop;
let browser: Browser;
let product: string;
let variant: string;

beforeAll(async () => {
  market = await openSellersMarket("selling_goods");
  const goods = await goodsBySku(market);
  product = goods.get("NM-500")?.product ?? "";
  variant = goods.get("NM-500")?.variant ?? "";
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
});

/** The workspace on a phone, signed in. */
async function atWork(javaScriptEnabled: boolean, phone: string = SELLERS.mam.phone) {
  const opened = await openPage(browser, { viewport: PHONE, javaScriptEnabled });
  await opened.page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await logIn(opened.page, phone);
  return opened;
}

const visit = async (page: Page, path: string) => {
  await page.goto(`${shop.url}/ban-hang/${path}`);
};

it("what was sold is shown by day, product and channel, as a chart and in figures, without scripts", async () => {
  await placeOrder(market, { [variant]: 2 });
  const { page, complaints, close } = await atWork(false);
  await page.getByRole("link", { name: "Tiền", exact: true }).click();
  await page.getByRole("link", { name: "Hàng đã bán" }).click();
  await page.getByRole("heading", { level: 1, name: "Hàng đã bán" }).waitFor();
  const chart = page.getByRole("img", { name: /^Biểu đồ tiền bán được.*cao nhất 215\.000/ });
  await chart.waitFor();
  expect(await chart.locator("rect").count()).toBe(30);
  const row = page.getByRole("row", { name: /Nước mắm cá cơm/ });
  expect((await row.innerText()).replaceAll("\u00a0", " ")).toMatch(/2\s+190\.000 ₫/);
  await page.getByRole("row", { name: /Nắng Gió/ }).waitFor();
  await page.getByRole("link", { name: "Tháng trước" }).click();
  await page.getByText("Không có đơn nào trong khoảng thời gian này.").waitFor();
  await page.getByLabel("Từ ngày").fill("2024-01-01");
  await page.getByLabel("Đến ngày").fill("2025-12-31");
  await page.getByRole("button", { name: "Xem" }).click();
  await page.getByText("không quá 366 ngày").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("a promotion is made on a phone without scripts, shown in the shop, and ended", async () => {
  const { page, close } = await atWork(false);
  await page.getByRole("link", { name: "Hàng hoá" }).click();
  await page.getByRole("link", { name: "Khuyến mãi" }).click();
  await page.getByRole("link", { name: "Tạo khuyến mãi" }).click();
  await page.getByLabel("Tên khuyến mãi").fill("Giảm giá hè (minh hoạ)");
  await page.getByLabel("Giảm bao nhiêu?").fill("nhiều");
  await page.getByRole("button", { name: "Lưu khuyến mãi" }).click();
  await page.getByRole("link", { name: "Giảm bao nhiêu? Hãy ghi số nguyên" }).click();
  expect(await page.locator(":focus").getAttribute("name")).toBe("value");
  await page.getByLabel("Giảm bao nhiêu?").fill("95");
  await page.getByRole("button", { name: "Lưu khuyến mãi" }).click();
  await page.getByRole("link", { name: /^Giảm bao nhiêu\? .*90/ }).click();
  expect(await page.locator(":focus").getAttribute("name")).toBe("value");
  expect(await page.getByLabel("Tên khuyến mãi").inputValue()).toBe("Giảm giá hè (minh hoạ)");
  await page.getByLabel("Giảm bao nhiêu?").fill("20");
  await page.getByRole("button", { name: "Lưu khuyến mãi" }).click();
  await page.getByText("Đang giảm").waitFor();
  const buyer = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
  const prices = async () => {
    await buyer.page.goto(`${shop.url}/san-pham/nuoc-mam`);
    return (await buyer.page.locator("main").innerText()).replaceAll("\u00a0", " ");
  };
  await expect.poll(prices).toMatch(/76\.000 ₫[\s\S]*95\.000 ₫|95\.000 ₫[\s\S]*76\.000 ₫/);
  await page.getByRole("button", { name: "Kết thúc ngay" }).click();
  await page.getByText("Đã kết thúc").waitFor();
  await expect.poll(prices).not.toContain("76.000 ₫");
  await buyer.close();
  await close();
});

it("a code is typed into the cart, takes its đồng off, and is taken out again", async () => {
  const mam = await seller(market, "mam");
  await mam("POST", "/seller/promotions", {
    ...{ key: "a-code-of-the-test", name: "Mã (minh hoạ)", kind: "fixed", value: 5_000 },
    ...{ product_ids: null, code: "BIEN5", begins_at: "2026-01-01T00:00:00Z" },
  });
  const { page, close } = await openPage(browser, { viewport: PHONE, javaScriptEnabled: false });
  await page.goto(`${shop.url}/san-pham/nuoc-mam`);
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await page.goto(`${shop.url}/gio-hang`);
  await page.getByText("Có mã giảm giá?").click();
  await page.getByLabel("Mã giảm giá").fill("KHONGCO");
  await page.getByRole("button", { name: "Dùng mã" }).click();
  await page.getByText("Mã này không có, chưa bắt đầu hoặc đã hết hạn.").waitFor();
  await page.getByLabel("Mã giảm giá").fill("bien5");
  await page.getByRole("button", { name: "Dùng mã" }).click();
  await page.getByText("Mã BIEN5").waitFor();
  const side = async () =>
    (await page.locator(".purchase-side").innerText()).replaceAll("\u00a0", " ");
  expect(await side()).toMatch(/95\.000 ₫[\s\S]*−5\.000 ₫[\s\S]*115\.000 ₫/);
  await page.getByRole("button", { name: "Bỏ mã BIEN5" }).click();
  await expect.poll(side).toMatch(/120\.000 ₫/);
  await close();
});

it("goods that run low are marked and found, and the number is set where prices are", async () => {
  const { page, close } = await atWork(true);
  await visit(page, "hang/gia");
  await hydrated(page);
  await page.getByLabel("Mức chung cho mọi hàng").fill("60");
  await page.getByRole("button", { name: "Lưu mức chung" }).click();
  await page.locator(".goods-low", { hasText: "Sắp hết" }).waitFor();
  await sound(page, "prices", "main button, main input:not([type=hidden])");
  await visit(page, "hang");
  await page.getByRole("link", { name: "Sắp hết (1)" }).click();
  await page.getByRole("link", { name: /Nước mắm cá cơm.*Sắp hết/s }).waitFor();
  await sound(page, "low goods", "main button, .work-filter a");
  await visit(page, "tien/da-ban");
  await sound(page, "sales", "main button, main input, .work-filter a");
  await visit(page, "khuyen-mai/moi");
  await sound(page, "new promotion", "main button");
  await close();
});

it.each([
  ["by the keyboard", true],
  ["without scripts", false],
])("a picture is cropped %s", async (how, javaScriptEnabled) => {
  const mam = await seller(market, "mam");
  const colour = javaScriptEnabled ? "#0f766e" : "#c2410c";
  const picture = (await sendPicture(market, "ảnh.jpg", await photograph(colour))).body.picture;
  const { product: now } = (await mam("GET", `/seller/products/${product}`)).body;
  await mam("POST", `/seller/products/${product}`, {
    seen: now.revision,
    content: wholeContent(picture.base, {
      title: "Nước mắm cá cơm",
      variants: [{ sku: "NM-500", title: "NM-500", net_weight_g: 500 }] as never,
    }),
  });
  const { page, complaints, close } = await atWork(javaScriptEnabled);
  await visit(page, `hang/${product}`);
  if (javaScriptEnabled) await hydrated(page);
  await page.getByRole("button", { name: "Cắt ảnh 1" }).click();
  await page.waitForURL(/\/anh\/0$/);
  const zoom = page.getByLabel("Phóng to");
  if (javaScriptEnabled) {
    await hydrated(page);
    const frame = page.getByAltText("Phần ảnh được chọn");
    const before = await frame.getAttribute("style");
    await zoom.focus();
    for (let press = 0; press < 50; press += 1) await zoom.press("ArrowRight");
    expect(await frame.getAttribute("style")).not.toBe(before);
    await sound(page, `crop ${how}`, "main button, main input");
  } else {
    await zoom.press("End");
    await page.getByRole("button", { name: "Xem thử" }).click();
    await page.waitForURL(/zoom=300/);
  }
  await page.getByRole("button", { name: "Cắt và lưu nháp" }).click();
  await page.getByText("Đã lưu trên máy chủ.").waitFor();
  const { content } = (await mam("GET", `/seller/products/${product}`)).body.product;
  expect(content.pictures[0].base).not.toBe(picture.base);
  const side = javaScriptEnabled ? 600 : 300;
  expect([content.pictures[0].width, content.pictures[0].height]).toEqual([side, side]);
  expect(complaints).toEqual([]);
  await close();
});

it("goods are put away, shown again, and copied", async () => {
  const rice = (await goodsBySku(market)).get("GAO-5")?.product ?? "";
  const { page, complaints, close } = await atWork(true, SELLERS.lua.phone);
  const inShop = async () => (await market.store("GET", "/store/catalogue/products/gao")).status;
  await visit(page, `hang/${rice}`);
  await page.getByRole("button", { name: "Cất khỏi chợ" }).click();
  await page.locator(".goods-archived", { hasText: "Đã cất" }).waitFor();
  await expect.poll(inShop).toBe(404);
  await page.getByRole("button", { name: "Bày bán lại" }).click();
  await page.locator(".goods-live", { hasText: "Đang bán" }).waitFor();
  await expect.poll(inShop).toBe(200);
  await page.getByRole("button", { name: "Nhân bản" }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(rice));
  await page.locator(".goods-draft", { hasText: "Bản nháp" }).waitFor();
  await page.getByRole("heading", { level: 1, name: "Gạo OM18" }).waitFor();
  await visit(page, "hang");
  await expect.poll(() => page.getByRole("link", { name: /Gạo OM18/ }).count()).toBe(2);
  expect(await inShop()).toBe(200);
  expect(complaints).toEqual([]);
  await close();
});

it("approved goods wait for the day that was chosen for them", async () => {
  const mam = await seller(market, "mam");
  const picture = (await sendPicture(market, "ảnh.jpg", await photograph("#7c2d12"))).body.picture;
  const content = wholeContent(picture.base, { title: "Mắm tôm chua" });
  const { id } = (await mam("POST", "/seller/products", { key: "goods-of-a-day", content })).body
    .product;
  const { page, close } = await atWork(true);
  await visit(page, `hang/${id}`);
  await hydrated(page);
  await page.getByLabel("Bán từ ngày").fill(addDays(dateInVietnam(new Date()), 3));
  await page.getByRole("button", { name: "Gửi duyệt" }).click();
  await page.getByText("Chờ duyệt").first().waitFor();
  const staff = await market.staff();
  const { listings } = (await staff("GET", "/admin/listings?state=submitted&limit=100")).body;
  const proposal = listings.find(({ title }: { title: string }) => title === "Mắm tôm chua");
  const { revision } = (await staff("GET", `/admin/listings/${proposal.id}`)).body.listing;
  await staff("POST", `/admin/listings/${proposal.id}/approve`, { seen: revision });
  await page.reload();
  await page.getByText("Đã hẹn ngày bán").first().waitFor();
  await page.getByText(/Hàng sẽ lên chợ ngày/).waitFor();
  const { products } = (await market.store("GET", "/store/listing?q=mam+tom+chua")).body;
  expect(products.map(({ title }: { title: string }) => title)).not.toContain("Mắm tôm chua");
  await close();
});
