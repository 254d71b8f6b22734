import { afterAll, beforeAll, expect, it } from "vitest";
import { monthAgo } from "../support/days";
import { Desk } from "../support/desk";
import { importGoods } from "../support/goods";
import { TestMarket } from "../support/market";
import { cooperativeIds } from "../support/sellers";

let market: TestMarket;
let desk: Desk;
let ids: Awaited<ReturnType<typeof cooperativeIds>>;

beforeAll(async () => {
  market = await TestMarket.open("registry_pages");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "MAM-1", price: 90_000, stock: 5 }],
    gao: [{ sku: "GAO-1", price: 60_000, stock: 5 }],
  });
  const province = await market.staff("province");
  await province("POST", "/admin/cooperatives", {
    ...{ handle: "htx-mam-trung", kind: "cooperative", name: "Hợp tác xã Mắm (minh hoạ)" },
    ...{ sector: "Nước mắm", commune_code: "22918", phone: "0912345678" },
  });
  ids = await cooperativeIds(market);
  desk = await Desk.open(market, "province");
});
afterAll(async () => {
  await desk?.close();
  await market.close();
});

it("an officer makes a group a co-operative from a day on, and sees what it was before", async () => {
  const { page } = desk;
  await desk.goto(`/cooperatives/${ids.get("tht-lua")}`);
  await page.getByRole("button", { name: "Đổi loại hình, tên" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Từ ngày").fill(monthAgo(2, 10));
  await form.getByLabel("Loại hình").selectOption("cooperative");
  await form.getByLabel("Tên *", { exact: true }).fill("HTX Lúa (minh hoạ)");
  await form.getByRole("button", { name: "Lưu" }).click();
  await form.locator('[aria-invalid="true"]').waitFor();
  await form.getByLabel("Mã số thuế hoặc số đăng ký").fill("3400000077");
  await form.getByRole("button", { name: "Lưu" }).click();
  const history = page.locator("#legal-forms");
  await history.getByRole("row", { name: /Hợp tác xã HTX Lúa.*3400000077.*đến nay/ }).waitFor();
  await history.getByRole("row", { name: /Tổ hợp tác THT Lúa.*từ đầu/ }).waitFor();
  await page.getByLabel("Tính đến ngày").fill(monthAgo(2, 9));
  await page.getByRole("heading", { name: "THT Lúa (minh hoạ)" }).waitFor();
  expect(desk.faults).toEqual([]);
});

it("an officer finds two that are one, compares them, and merges them", async () => {
  const { page } = desk;
  await desk.goto("/cooperatives");
  await page.getByRole("link", { name: "Có thể trùng nhau" }).click();
  await page.getByText("tên gần giống, cùng xã").waitFor();
  await page.getByRole("link", { name: "So sánh, gộp" }).click();
  await page.getByText("Giữ thông tin nào").waitFor();
  const goes = new URL(page.url()).pathname.split("/").at(-2);
  if (goes !== ids.get("htx-mam-trung")) {
    await page.getByRole("link", { name: "Đổi bên giữ lại" }).click();
    await page.waitForURL(new RegExp(`${ids.get("htx-mam-trung")}/merge`));
  }
  await page.getByText("Gộp đi: Hợp tác xã Mắm (minh hoạ)").waitFor();
  const phone = page.getByRole("radio", { name: "Điện thoại: Hợp tác xã Mắm (minh hoạ)" });
  expect(await phone.isChecked()).toBe(true);
  await page.getByRole("radio", { name: "Tên: Hợp tác xã Mắm (minh hoạ)" }).check();
  await page.getByRole("button", { name: "Gộp", exact: true }).click();
  await page.locator('[aria-invalid="true"]').waitFor();
  await page.getByLabel("Lý do").fill("Nhập hai lần");
  await page.getByRole("button", { name: "Gộp", exact: true }).click();
  await page.waitForURL(new RegExp(`/cooperatives/${ids.get("htx-mam")}$`));
  await page.getByRole("heading", { name: "Hợp tác xã Mắm (minh hoạ)" }).waitFor();
  await page.getByText("Nhận gộp từ").waitFor();
  expect(await desk.text()).toContain("0912345678");
  await desk.goto(`/cooperatives/${ids.get("htx-mam-trung")}`);
  await page.getByText("Tổ chức này đã gộp vào").waitFor();
  const province = await market.staff("province");
  await province("POST", `/admin/cooperatives/${ids.get("htx-mam")}/labour`, {
    ...{ as_of: monthAgo(1, 1), workers: 4, women: 3 },
  });
  await page.getByRole("button", { name: "Tách lại" }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByLabel("Lý do").fill("Gộp nhầm");
  await drawer.getByRole("button", { name: "Lưu" }).click();
  await drawer
    .getByRole("alert")
    .getByRole("listitem")
    .getByText(/đã thay đổi sau khi gộp/)
    .waitFor();
  expect(desk.faults).toEqual([]);
});
