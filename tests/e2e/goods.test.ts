import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, openPage } from "../support/browser";
import { Desk } from "../support/desk";
import { approveListing } from "../support/desk-steps";
import { goodsBySku } from "../support/goods";
import type { TestMarket } from "../support/market";
import { control, fillGoods, photographFiles } from "../support/member-steps";
import { photograph, sendPicture, wholeContent } from "../support/proposals";
import { SELLERS, seller } from "../support/sellers";
import { TestShop } from "../support/shop";
import { logIn, openSellersMarket, PHONE, sound } from "../support/workspace";

let market: TestMarket;
let shop: TestShop;
let browser: Browser;
let folder: string;
let photographs: string[];

beforeAll(async () => {
  market = await openSellersMarket("goods_pages");
  folder = mkdtempSync(join(tmpdir(), "market-photographs-"));
  photographs = await photographFiles(folder);
  [shop, browser] = await Promise.all([TestShop.open(market), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await shop?.close();
  await market?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function signIn(page: Page): Promise<void> {
  await page.goto(`${shop.url}/ban-hang/dang-nhap`);
  await logIn(page, SELLERS.mam.phone);
}

const soundToTouch = (page: Page, what: string) =>
  sound(
    page,
    what,
    ":is(main a.button, main button, .work-filter a, main input:not([type=hidden])):not(.unseen)",
  );

const proposalOf = async (title: string) => {
  const staff = await market.staff();
  const { body } = await staff("GET", "/admin/listings?state=submitted&limit=100");
  return body.listings.find((listing: { title: string }) => listing.title === title);
};

it.each([
  ["with scripts", true],
  ["without scripts", false],
])(
  "a member lists goods with three photographs from a phone, %s",
  async (how, javaScriptEnabled) => {
    const title = `Mắm nêm ${how}`;
    const { page, complaints, close } = await openPage(browser, {
      viewport: PHONE,
      javaScriptEnabled,
    });
    await signIn(page);
    await page.getByRole("link", { name: "Hàng hoá" }).click();
    await page.getByRole("link", { name: "Thêm hàng" }).click();
    await page.getByRole("heading", { level: 1, name: "Thêm hàng" }).waitFor();
    await page.locator("#hang-files").setInputFiles(photographs);
    if (javaScriptEnabled) await expect.poll(() => page.locator(".shot").count()).toBe(3);
    await control(page, "Tên hàng").fill(title);
    await page.getByRole("button", { name: "Lưu nháp" }).last().click();
    await page.getByText("Đã lưu trên máy chủ.").waitFor();
    await expect.poll(() => page.locator(".shot").count()).toBe(3);

    // Too little for the shop: it says what is missing, where it is.
    await page.getByRole("button", { name: "Gửi duyệt" }).click();
    await page.waitForURL(/thieu/);
    await expect.poll(() => page.locator(".field-error").count()).toBeGreaterThan(3);
    await page.getByText(/Còn \d+ mục cần điền/).waitFor();
    if (javaScriptEnabled) await soundToTouch(page, "form");

    const first = await page.locator(".shot img").first().getAttribute("src");
    await page.getByRole("button", { name: "Chuyển ảnh 1 ra sau" }).click();
    await expect.poll(() => page.locator(".shot img").nth(1).getAttribute("src")).toBe(first);
    await fillGoods(page, title);
    await page.getByRole("button", { name: "Gửi duyệt" }).click();
    await page.getByText("Chờ duyệt").first().waitFor();
    await page.getByRole("button", { name: "Rút về để sửa" }).waitFor();
    if (javaScriptEnabled) await soundToTouch(page, "waiting");

    const { id } = await proposalOf(title);
    const staff = await market.staff();
    const { body } = await staff("GET", `/admin/listings/${id}`);
    expect(body.listing.content.pictures).toHaveLength(3);
    expect(body.listing.content.pictures[1].base).toBe(first?.replace(/-\d+\.jpg$/, ""));
    await staff("POST", `/admin/listings/${id}/approve`, { seen: body.listing.revision });
    await page.reload();
    await page.getByText("Đang bán").first().waitFor();
    await control(page, "Giá bán").fill("65000");
    await page.getByRole("button", { name: "Đổi giá, tồn kho ngay" }).click();
    await page.getByText("Đã đổi giá.").waitFor();
    await page.getByRole("link", { name: "Xem trên chợ" }).click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await expect
      .poll(async () => {
        await page.reload();
        return page.locator(".product").innerText();
      })
      .toContain("65.000");
    expect(complaints).toEqual([]);
    await close();
  },
);

/** What the device keeps of forms, as it is written down. */
const keptTexts = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

/** How many pictures the device keeps that have not reached the market. */
const keptPictures = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const opened = indexedDB.open("nang-gio-hang");
        opened.onerror = () => fail(opened.error);
        opened.onsuccess = () => {
          const counted = opened.result.transaction("pictures").objectStore("pictures").count();
          counted.onsuccess = () => {
            opened.result.close();
            done(counted.result);
          };
        };
      }),
  );

it("a picture that the network cut off is sent again by itself, and a form that never arrived is offered back", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
  await signIn(page);
  await page.goto(`${shop.url}/ban-hang/hang/moi`);
  await page.locator("#hang-files.unseen").waitFor({ state: "attached" });
  await page.context().setOffline(true);
  await page.locator("#hang-files").setInputFiles(photographs.slice(0, 1));
  await page.getByText(/Mất mạng/).waitFor();
  await control(page, "Tên hàng").fill("Viết dở giữa đường");
  await page.context().setOffline(false);
  await expect.poll(() => page.locator(".shot").count()).toBe(1);
  await expect.poll(() => keptTexts(page)).toContain("Viết dở giữa đường");
  await page.goto(`${shop.url}/ban-hang/hang/moi`);
  await page.getByText("Bản bạn đang viết dở còn trên máy này").waitFor();
  await soundToTouch(page, "offered back");
  await page.getByRole("button", { name: "Lấy lại" }).click();
  await expect.poll(() => control(page, "Tên hàng").inputValue()).toBe("Viết dở giữa đường");
  await page.getByRole("button", { name: "Lưu nháp" }).last().click();
  await page.getByText("Đã lưu trên máy chủ.").waitFor();
  await page.goto(`${shop.url}/ban-hang/hang/moi`);
  await page.getByRole("heading", { level: 1, name: "Thêm hàng" }).waitFor();
  expect(await page.getByText("Bản bạn đang viết dở").count()).toBe(0);
  expect(complaints.filter((text) => !text.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
  await close();
});

it("pictures chosen where there is no network are sent when the page is opened again", async () => {
  const { page, complaints, close } = await openPage(browser, { viewport: PHONE });
  await signIn(page);
  await page.goto(`${shop.url}/ban-hang/hang/moi`);
  await page.locator("#hang-files.unseen").waitFor({ state: "attached" });
  const context = page.context();
  await context.setOffline(true);
  await page.locator("#hang-files").setInputFiles(photographs);
  await expect.poll(() => page.getByText(/Mất mạng/).count()).toBe(3);
  await page.getByRole("button", { name: "Bỏ" }).last().click();
  await expect.poll(() => keptPictures(page)).toBe(2);
  await control(page, "Tên hàng").fill("Chụp ngoài ruộng");
  await expect.poll(() => keptTexts(page)).toContain("Chụp ngoài ruộng");
  await page.close();
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto(`${shop.url}/ban-hang/hang/moi`);
  await expect.poll(() => again.locator(".shot").count()).toBe(2);
  await expect.poll(() => keptPictures(again)).toBe(0);
  await again.reload();
  await again.getByRole("button", { name: "Lấy lại" }).click();
  await expect.poll(() => again.locator(".shot").count()).toBe(2);
  expect(await control(again, "Tên hàng").inputValue()).toBe("Chụp ngoài ruộng");
  await again.getByRole("button", { name: "Lưu nháp" }).last().click();
  await again.getByText("Đã lưu trên máy chủ.").waitFor();
  expect(await again.locator(".shot").count()).toBe(2);
  expect(complaints.filter((text) => !text.includes("ERR_INTERNET_DISCONNECTED"))).toEqual([]);
  await close();
});

it("a file that is no picture is refused by its name, the others stay; what the browser can read is made a JPEG", async () => {
  const { page, close } = await openPage(browser, { viewport: PHONE });
  const wrong = join(folder, "ghi chú.jpg");
  writeFileSync(wrong, "không phải ảnh");
  const heic = join(folder, "IMG_0001.HEIC");
  writeFileSync(heic, Buffer.from("\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "latin1"));
  const gif = join(folder, "ảnh.gif");
  const red = { width: 300, height: 300, channels: 3 as const, background: "#b91c1c" };
  await sharp({ create: red }).gif().toFile(gif);
  await signIn(page);
  await page.goto(`${shop.url}/ban-hang/hang/moi`);
  await page.locator("#hang-files.unseen").waitFor({ state: "attached" });
  await page.locator("#hang-files").setInputFiles([...photographs.slice(0, 1), wrong, heic, gif]);
  await page.getByText(/Tệp “ghi chú.jpg” không phải ảnh/).waitFor();
  await page.getByText(/Ảnh “IMG_0001.HEIC” là ảnh HEIC/).waitFor();
  await expect.poll(() => page.locator(".shot").count()).toBe(2);
  await close();
});

it("prices and stocks of many goods are changed in one grid, wrong ones told at their field", async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
  await signIn(page);
  await page.goto(`${shop.url}/ban-hang/hang/gia`);
  const card = page.getByRole("region", { name: "Nước mắm cá cơm" });
  await card.getByLabel("Giá bán").fill("chín mươi");
  await page.getByRole("button", { name: "Lưu tất cả" }).click();
  await page.getByText("Hãy ghi số nguyên").first().waitFor();
  await soundToTouch(page, "grid");
  await card.getByLabel("Giá bán").fill("91.000");
  await card.getByLabel("Số lượng trong kho").fill("44");
  await page.getByRole("button", { name: "Lưu tất cả" }).click();
  await page.getByText("Đã đổi giá, tồn kho.").waitFor();
  const firstInShop = async () =>
    (await market.store("GET", "/store/catalogue/products/nuoc-mam")).body.product.variants[0];
  await expect.poll(firstInShop, { timeout: 2000 }).toMatchObject({ price_vnd: 91_000, stock: 44 });
  await page.goto(`${shop.url}/ban-hang/hang?q=nuoc+mam`);
  await page.getByRole("link", { name: /Nước mắm cá cơm/ }).waitFor();
  await soundToTouch(page, "list");
  await close();
});

it("an officer sees old beside new, returns with comments by field, and approves", async () => {
  const mam = await seller(market, "mam");
  const goods = await goodsBySku(market);
  const id = goods.get("NM-500")?.product ?? "";
  const picture = await sendPicture(market, "mới.jpg", await photograph("#7c2d12"));
  const { content } = (await mam("GET", `/seller/products/${id}`)).body.product;
  const changed = {
    ...content,
    ...wholeContent(picture.body.picture.base, { title: "Nước mắm nhĩ" }),
    variants: content.variants.map((one: object) => ({ ...one, net_weight_g: 500 })),
  };
  const propose = async (seen: number, title: string) => {
    await mam("POST", `/seller/products/${id}`, { seen, content: { ...changed, title } });
    await mam("POST", `/seller/products/${id}/submit`, { seen: seen + 1 });
  };
  await propose(0, "Nước mắm nhĩ");
  const desk = await Desk.open(market, "province");
  await desk.goto("/listings");
  await desk.page.getByRole("link", { name: "Nước mắm nhĩ" }).click();
  await desk.page.getByText("Trên chợ hiện nay").waitFor();
  const name = desk.page.locator("[data-field=title]");
  expect(await name.innerText()).toContain("Nước mắm cá cơm");
  expect(await name.innerText()).toContain("Nước mắm nhĩ");
  expect(await desk.page.locator("[data-field=pictures] img").count()).toBe(1);
  expect(await desk.text()).not.toMatch(/\{\{|undefined|NaN|Invalid Date/);
  await name.getByRole("textbox").fill("Ghi thêm độ đạm.");
  await desk.page.getByRole("button", { name: "Trả về để sửa (1 nhận xét)" }).click();
  await desk.page.getByText("Đã trả về").first().waitFor();

  const { page, close } = await openPage(browser, { viewport: PHONE });
  await signIn(page);
  await page.goto(`${shop.url}/ban-hang/hang/${id}`);
  await page.getByRole("link", { name: /^Cán bộ: .+\. Ghi thêm độ đạm\.$/ }).waitFor();
  await soundToTouch(page, "returned");
  await close();

  await propose(1, "Nước mắm nhĩ 40 độ đạm");
  await desk.page.reload();
  await approveListing(desk.page);
  await expect
    .poll(async () => (await market.store("GET", "/store/catalogue/products/nuoc-mam")).body)
    .toMatchObject({ product: { title: "Nước mắm nhĩ 40 độ đạm" } });
  expect(desk.faults).toEqual([]);
  await desk.close();
});
