import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { photograph } from "./proposals";

/** Who applies to sell, and for which co-operative. */
export interface Applicant {
  person: string;
  phone: string;
  password: string;
  cooperative: string;
  sector: string;
}

/** Fills in the application to sell. */
export async function fillApplication(page: Page, applicant: Applicant): Promise<void> {
  await page.getByLabel("Họ và tên").fill(applicant.person);
  await page.getByLabel("Số điện thoại").fill(applicant.phone);
  await page.getByLabel("Mật khẩu").fill(applicant.password);
  await page.getByLabel("Tên hợp tác xã").fill(applicant.cooperative);
  await page.getByLabel("Mã số thuế").fill(applicant.phone);
  await page.getByLabel("Xã, phường").selectOption({ label: "Phường Mũi Né" });
  await page.getByLabel("Làm ra hàng gì?").fill(applicant.sector);
  await page.getByLabel(/^Tôi được hợp tác xã/).check();
}

/** Tells where the co-operative is paid to, but for the code of the second factor. */
export async function fillPayout(page: Page, password: string): Promise<void> {
  await page.getByLabel("Ngân hàng").selectOption({ label: "Agribank" });
  await page.getByLabel("Số tài khoản").fill("6000205123456");
  await page.getByLabel("Chủ tài khoản").fill("HTX Minh Hoạ");
  await page.getByLabel("Mật khẩu của bạn").fill(password);
}

/** Three photographs in a folder, as a phone keeps them. */
export function photographFiles(folder: string): Promise<string[]> {
  return Promise.all(
    ["#c2410c", "#0f766e", "#4d7c0f"].map(async (colour, at) => {
      const file = join(folder, `ảnh ${at + 1}.jpg`);
      writeFileSync(file, await photograph(colour));
      return file;
    }),
  );
}

/** The first control of a label. */
export const control = (page: Page, label: string | RegExp) =>
  page.getByLabel(label, { exact: false }).first();

/** Fills in the form of goods with all that a fish sauce needs: 12 jars of 60,000 đồng. */
export async function fillGoods(page: Page, title: string): Promise<void> {
  await control(page, "Tên hàng").fill(title);
  await control(page, "Nhóm hàng").selectOption("nuoc-mam-gia-vi");
  await control(page, "Đơn vị bán").fill("hũ");
  await control(page, "Tên loại").fill("Hũ 200 g");
  await control(page, "Giá bán").fill("60.000");
  await control(page, "Số lượng trong kho").fill("12");
  await control(page, "Khối lượng tịnh").fill("200");
  await control(page, "Xuất xứ").fill("Phan Thiết, Lâm Đồng");
  await control(page, "Thành phần").fill("Cá cơm, muối");
  await control(page, "Cách bảo quản").fill("Nơi khô mát");
  await control(page, "Hạn sử dụng").fill("365");
}

/** Takes a new consignment, open on the page, to the door. */
export async function takeToDoor(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Nhận đơn" }).click();
  await page.getByRole("button", { name: "Đã đóng gói xong" }).click();
  await page.locator(".work-next").getByLabel("Đơn vị vận chuyển").fill("Bưu điện Mũi Né");
  await page.locator(".work-next").getByLabel("Mã vận đơn").fill("VN123");
  await page.getByRole("button", { name: "Đã gửi đi" }).click();
  await page.getByRole("button", { name: "Đã giao đến nơi" }).click();
  await page.locator(".state-delivered").first().waitFor();
}
