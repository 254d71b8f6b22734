import type { Locator, Page } from "playwright";
import { hydrated } from "./browser";

/** What a shopper of the tests writes into the order form. */
export const RECIPIENT = {
  name: "Khách thử (minh hoạ)",
  phone: "0912 345 678",
  national: "0912345678",
  province: "68",
  commune: "22918",
  detail: "12 Nguyễn Đình Chiểu",
} as const;

/** Puts a product into the cart from its own page, and gives the id of the variant that it was. */
export async function addToCart(page: Page, shop: string, handle: string, pieces = 1) {
  await page.goto(`${shop}/san-pham/${handle}`);
  await hydrated(page);
  const variant = (await page.locator("[name=variant]").getAttribute("value")) ?? "";
  await page.getByLabel("Số lượng").fill(String(pieces));
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click();
  await page.getByText("Đã thêm vào giỏ.").waitFor();
  return variant;
}

/** Fills the order form in, as far as it is on the page. */
export async function fillAddress(page: Page): Promise<void> {
  await page.getByLabel("Họ và tên").fill(RECIPIENT.name);
  await page.getByLabel("Số điện thoại").fill(RECIPIENT.phone);
  await page.getByLabel("Tỉnh, thành phố").selectOption(RECIPIENT.province);
  await page.getByLabel("Xã, phường, đặc khu").selectOption(RECIPIENT.commune);
  await page.getByLabel("Số nhà, đường, thôn xóm").fill(RECIPIENT.detail);
}

/** The button that places the order, the one that is seen. */
export function placeButton(page: Page): Locator {
  return page.locator("button.place");
}

/** Number of the order that the confirmation page is about. */
export async function orderNumber(page: Page): Promise<number> {
  await page.waitForURL(/\/dat-hang\/xong$/);
  const heading = page.getByRole("heading", { level: 1, name: /\d/ });
  return Number((await heading.innerText()).match(/\d+/)?.[0]);
}
