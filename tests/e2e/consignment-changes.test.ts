import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, openPage } from "../support/browser";
import { change, moveTo, placeOrder, readConsignment } from "../support/consignments";
import { goodsBySku } from "../support/goods";
import type { TestMarket } from "../support/market";
import { SELLERS, seller } from "../support/sellers";
import { TestShop } from "../support/shop";
import { ADDRESS } from "../support/shopper";
import { logIn, openSellersMarket, PHONE, sound } from "../support/workspace";

let market: TestMarket;
let shop: TestShop;
let browser: Browser;

beforeAll(async () => {
  market = await openSellersMarket("consignment_changes");
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
});

/** A picture of each page that was looked at, where somebody asks for them. */
async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.LOOK_AT;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

const soundToTouch = (page: Page, what: string) =>
  sound(page, what, "main a.button, main button, main summary, .work-menu a");

it.each([
  ["with scripts", true],
  ["without scripts", false],
])(
  "a member cancels, sends in parts, tells who has the money, takes back and pays back, %s",
  async (_, javaScriptEnabled) => {
    const bottle = (await goodsBySku(market)).get("NM-500")?.variant ?? "";
    const { number, ids } = await placeOrder(market, { [bottle]: 4 });
    const { page, complaints, close } = await openPage(browser, {
      viewport: PHONE,
      javaScriptEnabled,
    });
    const check = async (what: string) => {
      if (!javaScriptEnabled) return;
      await soundToTouch(page, what);
      await look(page, what);
    };
    await page.goto(`${shop.url}/ban-hang/kien-hang/${ids.get("htx-mam")}`);
    await page.waitForURL(/\/dang-nhap\?/);
    await logIn(page, SELLERS.mam.phone);
    await page.goto(`${shop.url}/ban-hang/kien-hang/${ids.get("htx-mam")}`);
    await page.getByRole("button", { name: "Nhận đơn" }).click();
    await page.getByRole("button", { name: "Đã đóng gói xong" }).waitFor();

    await page.getByText("Thiếu một món?").click();
    await page.getByRole("button", { name: "Huỷ món này" }).click();
    await page.getByText("Hãy ghi lý do (từ 3 chữ cái).").waitFor();
    await page.getByLabel("Lý do, người mua sẽ đọc").fill("Một chai bị nứt");
    await check("cancel-line");
    await page.getByRole("button", { name: "Huỷ món này" }).click();
    await page.locator(".work-history").getByText("Huỷ bớt hàng").waitFor();

    await page.getByText("Gửi trước một phần?").click();
    await page.getByRole("button", { name: "Đã gửi phần này" }).click();
    await page.getByText("Hãy ghi số lượng của ít nhất một món gửi đi.").waitFor();
    await page
      .getByLabel(/\(còn 3\)$/)
      .first()
      .fill("1");
    const part = page.locator("details", { hasText: "Gửi trước một phần?" });
    await part.getByLabel("Mã vận đơn").fill("VN-MOT");
    await check("send-part");
    await page.getByRole("button", { name: "Đã gửi phần này" }).click();
    await page.locator(".work-head").getByText("Đã gửi một phần").waitFor();

    await page.getByRole("button", { name: "Đã đóng gói xong" }).click();
    await page.getByRole("button", { name: "Đã gửi đi" }).click();
    await page.getByRole("button", { name: "Đã giao đến nơi" }).waitFor();
    await check("two-parcels");
    await page.getByRole("button", { name: "Gói này đã đến" }).first().click();
    await page.locator(".work-history").getByText("Một gói đã đến").waitFor();
    await page.getByLabel("Hợp tác xã đã cầm tiền").check();
    await check("deliver");
    await page.getByRole("button", { name: "Đã giao đến nơi" }).click();
    await page.getByText("Hợp tác xã cầm 310.000 ₫.").first().waitFor();

    await page.getByText("Khách trả hàng?").click();
    await page.getByLabel("Số lượng trả (nhiều nhất 3)").fill("2");
    await page.getByLabel("Vì sao").selectOption({ label: "Hư hỏng, vỡ" });
    await check("return");
    await page.getByRole("button", { name: "Ghi yêu cầu trả hàng" }).click();
    await page.getByLabel(/bao nhiêu trong 2 món phải bỏ/).fill("1");
    await check("receive-return");
    await page.getByRole("button", { name: "Đã nhận lại hàng" }).click();
    await page.getByLabel("Chuyển khoản").check();
    await check("refund");
    await page.getByRole("button", { name: "Đã trả lại 190.000 ₫" }).click();
    await page.getByText("Hợp tác xã đã trả lại 190.000 ₫.").waitFor();
    await check("paid-back");

    const order = (
      await market.store("GET", `/store/orders/lookup?number=${number}&phone=${ADDRESS.phone}`)
    ).body.order;
    expect(order.total).toBe(120_000);
    expect(complaints).toEqual([]);
    await close();
  },
);

it("a member tells that nobody took a parcel, and the shopper reads it", async () => {
  const bottle = (await goodsBySku(market)).get("NM-500")?.variant ?? "";
  const { number, ids } = await placeOrder(market, { [bottle]: 2 });
  const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
  await page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await logIn(page, SELLERS.mam.phone);
  await page.goto(`${shop.url}/ban-hang/kien-hang/${ids.get("htx-mam")}`);
  await page.getByRole("button", { name: "Nhận đơn" }).click();
  await page.getByRole("button", { name: "Đã đóng gói xong" }).click();
  await page.getByRole("button", { name: "Đã gửi đi" }).click();
  await page.getByRole("button", { name: "Đã giao đến nơi" }).waitFor();
  await page.getByText("Khách không nhận, hàng đã về?").click();
  await page.getByLabel("Vì sao").selectOption({ label: "Lý do khác" });
  await page.getByRole("button", { name: "Khách không nhận, hàng đã về" }).click();
  await page.getByText("Hãy ghi lý do (từ 3 chữ cái).").waitFor();
  await page.getByLabel(/^Ghi thêm/).fill("Khách đi vắng cả tuần");
  await page.getByLabel(/bao nhiêu trong 2 món phải bỏ/).fill("1");
  await soundToTouch(page, "take-back");
  await look(page, "take-back");
  await page.getByRole("button", { name: "Khách không nhận, hàng đã về" }).click();
  await page.locator(".work-head").getByText("Không giao được").waitFor();
  await page.getByText("Khách đi vắng cả tuần").waitFor();
  await soundToTouch(page, "taken-back");
  await look(page, "taken-back");

  await page.goto(`${shop.url}/tra-cuu`);
  await page.locator("main form input").first().fill(String(number));
  await page.locator("main form input[type=tel]").fill(ADDRESS.phone);
  await page.locator("main form button").first().click();
  await page.getByText("Kiện này đã quay về hợp tác xã.").waitFor();
  await page.getByText("Lý do: Khách đi vắng cả tuần").waitFor();
  await sound(page, "undelivered");
  await look(page, "undelivered");
  expect(complaints).toEqual([]);
  await close();
});

it("a member tells that one parcel of two came back, and the shopper pays for the other", async () => {
  const bottle = (await goodsBySku(market)).get("NM-500")?.variant ?? "";
  const { number, ids } = await placeOrder(market, { [bottle]: 3 });
  const id = ids.get("htx-mam") ?? "";
  const ask = await seller(market, "mam");
  await moveTo(ask, id, "accept");
  const { lines } = await readConsignment(ask, id);
  for (const quantity of [1, 2]) {
    const { line_item_id } = lines[0];
    await change(ask, id, "send-part", { lines: [{ line_item_id, quantity }], carrier: "Xe nhà" });
  }
  const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
  await page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await logIn(page, SELLERS.mam.phone);
  await page.goto(`${shop.url}/ban-hang/kien-hang/${id}`);
  await page.getByRole("button", { name: "Gói này đã đến" }).first().click();
  await page.locator(".work-history").getByText("Một gói đã đến").waitFor();
  const parcel = page.getByRole("listitem").filter({ hasText: "Gói 2" });
  await parcel.getByText("Khách không nhận gói này, gói đã về?").click();
  await parcel.getByLabel("Vì sao").selectOption({ label: "Lý do khác" });
  await parcel.getByRole("button", { name: "Gói này đã về" }).click();
  await parcel.getByText("Hãy ghi lý do (từ 3 chữ cái).").waitFor();
  await parcel.getByLabel(/^Ghi thêm/).fill("Khách chuyển nhà");
  await parcel.getByLabel(/bao nhiêu trong 2 món phải bỏ/).fill("1");
  await soundToTouch(page, "back-part");
  await look(page, "back-part");
  await parcel.getByRole("button", { name: "Gói này đã về" }).click();
  await page.locator(".work-head").getByText("Đã giao").waitFor();
  await page.getByText("Kiện này thu 120.000 ₫.").waitFor();
  await soundToTouch(page, "part-back");
  await look(page, "part-back");

  await page.goto(`${shop.url}/tra-cuu`);
  await page.locator("main form input").first().fill(String(number));
  await page.locator("main form input[type=tel]").fill(ADDRESS.phone);
  await page.locator("main form button").first().click();
  await page.getByText(/Một gói đã quay về hợp tác xã: 2 × .* Bạn trả bớt 190\.000/).waitFor();
  await page.getByText("Lý do: Khách chuyển nhà").waitFor();
  await sound(page, "one parcel back");
  await look(page, "one-parcel-back");
  expect(complaints).toEqual([]);
  await close();
});

it("the shopper reads what was cancelled, which parcels came, and what was paid back", async () => {
  const bottle = (await goodsBySku(market)).get("NM-500")?.variant ?? "";
  const { number, ids } = await placeOrder(market, { [bottle]: 3 });
  const owner = await openPage(browser, { viewport: PHONE });
  await owner.page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await logIn(owner.page, SELLERS.mam.phone);
  await owner.page.goto(`${shop.url}/ban-hang/kien-hang/${ids.get("htx-mam")}`);
  await owner.page.getByRole("button", { name: "Nhận đơn" }).click();
  await owner.page.getByRole("button", { name: "Đã đóng gói xong" }).waitFor();
  await owner.page.getByText("Thiếu một món?").click();
  await owner.page.getByLabel("Lý do, người mua sẽ đọc").fill("Một chai bị nứt");
  await owner.page.getByRole("button", { name: "Huỷ món này" }).click();
  await owner.page.locator(".work-history").getByText("Huỷ bớt hàng").waitFor();
  await owner.page.getByText("Gửi trước một phần?").click();
  await owner.page
    .getByLabel(/\(còn 2\)$/)
    .first()
    .fill("1");
  await owner.page.getByRole("button", { name: "Đã gửi phần này" }).click();
  await owner.page.locator(".work-head").getByText("Đã gửi một phần").waitFor();
  await owner.close();

  const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
  await page.goto(`${shop.url}/tra-cuu`);
  await page.locator("main form input").first().fill(String(number));
  await page.locator("main form input[type=tel]").fill(ADDRESS.phone);
  await page.locator("main form button").first().click();
  await page.getByText("Đã gửi một phần").waitFor();
  await page.getByText(/Hợp tác xã huỷ 1 × .* bớt 95\.000/).waitFor();
  await page.getByText("Lý do: Một chai bị nứt").waitFor();
  await page.getByText(/Gói 1/).waitFor();
  await sound(page, "order");
  await look(page, "order");
  await page.setViewportSize({ width: 1280, height: 800 });
  await look(page, "order-wide");
  expect(complaints).toEqual([]);
  await close();
});
