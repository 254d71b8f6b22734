import type { Page } from "playwright";
import type { Desk } from "./desk";

/** Lets a co-operative that applied sell. */
export async function approveSeller(desk: Desk, cooperative: string): Promise<void> {
  const { page } = desk;
  await desk.goto("/sellers");
  await page.getByRole("link", { name: cooperative }).click();
  await page.getByRole("button", { name: "Duyệt" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Duyệt" }).click();
  await page.getByText("Được bán", { exact: true }).first().waitFor();
}

/** Approves the proposal that is open. */
export async function approveListing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Duyệt, đưa lên chợ" }).click();
  await page.getByText("Đã duyệt", { exact: true }).first().waitFor();
}

/** Drafts what is due and approves the settlement that pays an amount (`193.300 ₫`). */
export async function approveSettlement(desk: Desk, payout: string): Promise<void> {
  const { page } = desk;
  await desk.goto("/settlements");
  await page.getByRole("button", { name: "Lập kỳ đến hạn" }).click();
  const row = page.getByRole("row", { name: new RegExp(payout.replace(/\s/g, "\\s")) });
  await row.getByRole("link").click();
  await page.getByRole("heading", { level: 1, name: /Kỳ quyết toán QT\d{6}/ }).waitFor();
  await page.getByRole("button", { name: "Duyệt" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Duyệt" }).click();
  await page.getByRole("button", { name: "Chuyển tiền" }).waitFor();
}

/** Records in the open drawer what the bank said of the transfer. */
export async function recordTransfer(page: Page, reference: string): Promise<void> {
  const drawer = page.getByRole("dialog");
  await drawer.getByLabel("Số giao dịch ngân hàng").fill(reference);
  await drawer.getByRole("button", { name: "Ghi đã chuyển tiền" }).click();
  await drawer.waitFor({ state: "hidden" });
  await page.locator("main").getByText(reference).waitFor();
}
