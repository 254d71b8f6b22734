import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { openWorkbook } from "@nang-gio/workbook/reading/open-workbook";
import { fillWorkbook } from "@nang-gio/workbook/writing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BACKEND_BUILD } from "../../scripts/backend-process";
import { courseToCome } from "../support/courses";
import { Desk } from "../support/desk";
import { eventToCome } from "../support/events";
import { importGoods } from "../support/goods";
import { TestMarket } from "../support/market";

type Sheets = Parameters<typeof fillWorkbook>[0];

let market: TestMarket;
let organisation: string;
let event: string;
let course: string;
let desk: Desk | undefined;

beforeAll(async () => {
  market = await TestMarket.open("dashboard");
  await importGoods(market, {
    "nuoc-mam": [{ sku: "MAM-1", price: 90_000, stock: 5 }],
    gao: [{ sku: "GAO-1", price: 60_000, stock: 5 }],
  });
  const province = await market.staff("province");
  const { cooperatives } = (await province("GET", "/admin/cooperatives?q=mam")).body;
  organisation = cooperatives[0].id;
  event = await eventToCome(market);
  course = await courseToCome(market);
  const { cooperative } = (await province("GET", `/admin/cooperatives/${organisation}`)).body;
  await province("POST", `/admin/cooperatives/${organisation}/certificates`, {
    number: "QĐ 12/2026",
    product_id: cooperative.products[0].id,
    group: "food",
    stars: 4,
    issuer: "UBND tỉnh Lâm Đồng",
    issued_on: "2026-01-05",
  });
});
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});
afterAll(() => market.close());

async function workbook(sheets: Sheets) {
  const buffer = await fillWorkbook(sheets, MARKET_CATEGORIES);
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name: "so.xlsx", mimeType, buffer };
}

/** Each page of ours with what must stand on it, in Vietnamese and in English. */
const PAGES: ReadonlyArray<readonly [path: string, vi: string, en: string]> = [
  ["/cooperatives", "HTX Mắm (minh hoạ)", "Co-operative"],
  ["/cooperatives/:id", "QĐ 12/2026", "Women-led"],
  ["/certificates", "QĐ 12/2026", "Verify"],
  ["/listings", "Duyệt hàng hoá", "Review of goods"],
  ["/commission", "Phí bán hàng", "Commission"],
  ["/content", "Quy chế hoạt động", "Operating rules"],
  ["/content/new?kind=campaign", "Hàng theo bộ lọc", "Goods by a filter"],
  ["/imports", "Tải tệp mẫu", "template"],
  ["/market-connection", "Kết nối thị trường", "Market connection"],
  ["/events", "Hội chợ tuần tới (minh hoạ)", "Open to register"],
  ["/events/:event", "Mời hợp tác xã", "Invite co-operatives"],
  ["/training", "Lớp tuần tới (minh hoạ)", "Open to enrol"],
  ["/training/:course", "Ghi danh", "Enrol"],
  ["/training/funnel", "Mở gian hàng", "Shop opened"],
  ["/indicators", "Hội nghị, diễn đàn kết nối", "Trade-promotion events held"],
  ["/indicators/P02", "Không có ai để tính", "No one to count"],
  ["/targets", "Câu hỏi mở của kế hoạch", "The plan's open questions"],
  ["/reports", "Chưa mở kỳ báo cáo nào.", "No period was opened yet."],
  ["/audit", "Nhật ký", "Audit trail"],
  ["/staff", "Sở Nông nghiệp và Môi trường", "Department of Agriculture"],
];

describe.each(["vi", "en"] as const)("the built dashboard in %s", (language) => {
  it("shows an officer of the province every page of ours, in words", async () => {
    desk = await Desk.open(market, "province", language);
    for (const [path, vi, en] of PAGES) {
      await desk.goto(
        path.replace(":id", organisation).replace(":event", event).replace(":course", course),
      );
      await desk.page
        .getByText(language === "vi" ? vi : en)
        .filter({ visible: true })
        .first()
        .waitFor();
      const text = await desk.text();
      expect(text, path).not.toMatch(/\b[a-z]+[A-Z]\w*\b.*\bkey\b|\{\{|undefined|NaN|Invalid Date/);
    }
    expect(desk.faults).toEqual([]);
  });
});

it.each(["vi", "en"] as const)(
  "the register shows all its columns at 1280 px, in %s",
  async (language) => {
    const province = await market.staff("province");
    await province("POST", "/admin/cooperatives", {
      handle: "lien-hiep-dai",
      kind: "cooperative_union",
      name: "Liên hiệp hợp tác xã nông nghiệp, thuỷ sản và du lịch cộng đồng Nam Thành (minh hoạ)",
      sector: "Nông sản, thuỷ sản, sản phẩm chế biến và dịch vụ du lịch cộng đồng ven biển",
      commune_code: "22963",
    });
    desk = await Desk.open(market, "province", language, 1280);
    await desk.goto("/cooperatives");
    const table = desk.page.locator("table", { hasText: "Nam Thành" });
    await table.waitFor();
    const beyond = await table.evaluate(
      (shown) => shown.scrollWidth - (shown.parentElement?.clientWidth ?? 0),
    );
    expect(beyond).toBe(0);
  },
);

it("is built for production: its error page tells no stack, and tells it to no other window", () => {
  const folder = join(BACKEND_BUILD, "public/admin/assets");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(10);
  for (const name of scripts) {
    expect(readFileSync(join(folder, name), "utf8"), name).not.toMatch(
      /\(Development Mode\)|RUNTIME_ERROR/,
    );
  }
});

describe("on a phone", () => {
  it.each([
    "/cooperatives",
    "/certificates",
    "/listings",
    "/commission",
    "/audit",
    "/staff",
    "/imports",
    "/events",
    "/training",
    "/training/funnel",
    "/indicators",
    "/targets",
    "/reports",
  ])("%s does not push the page sideways", async (path) => {
    desk = await Desk.open(market, "province", "vi", 390);
    await desk.goto(path);
    await desk.page.locator("main h1, main h2").first().waitFor();
    const width = await desk.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  it("/staff shows all of its table at once", async () => {
    desk = await Desk.open(market, "province", "vi", 390);
    await desk.goto("/staff");
    await desk.page.getByText("xa@example.com").waitFor();
    const beyond = await desk.page
      .locator("main .overflow-x-auto")
      .evaluateAll((boxes) =>
        boxes.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      );
    expect(beyond).toEqual([0]);
  });
});

describe("an import in the dashboard", () => {
  it("is checked, told cell by cell and not offered when it has errors", async () => {
    desk = await Desk.open(market, "province");
    await desk.goto("/imports");
    const file = await workbook({
      organisations: [
        {
          code: "htx-sai",
          kind: "cooperative",
          name: "HTX Sai (minh hoạ)",
          sector: "Gạo",
          commune: "Xã Không Có",
        },
      ],
      variants: [{ product: "gao", variant: "X", sku: "X-1", price: -1, stock: 5 }],
    });
    await desk.page.setInputFiles('input[type="file"]', file);
    await desk.page.getByText("không có xã, phường, đặc khu này").waitFor();
    expect(await desk.text()).toContain("2 lỗi");
    expect(await desk.page.getByRole("button", { name: /^Nhập \d+ dòng/ }).count()).toBe(0);
  });

  it("is written when a sound file is confirmed", async () => {
    desk = await Desk.open(market, "province");
    await desk.goto("/imports");
    const file = await workbook({
      organisations: [
        {
          code: "htx-them",
          kind: "cooperative",
          name: "HTX Thêm (minh hoạ)",
          sector: "Gạo",
          commune: "22963",
        },
      ],
    });
    await desk.page.setInputFiles('input[type="file"]', file);
    await desk.page.getByRole("button", { name: "Nhập 1 dòng" }).click();
    await desk.page.getByText("Đã thêm mới 1 dòng, cập nhật 0 dòng, giữ nguyên 0 dòng.").waitFor();
    await desk.goto("/imports");
    await desk.page.setInputFiles('input[type="file"]', file);
    await desk.page.getByText("không có gì để nhập").waitFor();
    await desk.page.getByText("Không có gì đổi", { exact: true }).first().waitFor();
    expect(await desk.page.getByText("Chờ xác nhận", { exact: true }).count()).toBe(0);
    expect(await desk.page.getByRole("button", { name: /^Nhập \d+ dòng/ }).count()).toBe(0);
    await desk.goto("/cooperatives");
    await desk.page.getByText("HTX Thêm (minh hoạ)").waitFor();
    const list = await desk.text();
    expect(list).toContain("tổ chức");
    expect(list).not.toMatch(/results|Prev|Next/);
    expect(desk.faults).toEqual([]);
  });
});

describe("the data that the market holds", () => {
  it("are saved as a workbook by the button of the imports page", async () => {
    desk = await Desk.open(market, "province");
    await desk.goto("/imports");
    const saving = desk.page.waitForEvent("download");
    await desk.page.getByRole("link", { name: "Tải dữ liệu hiện có" }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^nang-gio-\d{4}-\d{2}-\d{2}\.xlsx$/);
    const { tables } = await openWorkbook("xuất.xlsx", readFileSync(await saved.path()));
    const texts = tables.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => (cell?.type === "text" ? cell.text : ""))),
    );
    expect(texts).toEqual(expect.arrayContaining(["htx-mam", "MAM-1", "QĐ 12/2026"]));
  });
});

describe("giving a role", () => {
  it("offers the communes that are typed without accents", async () => {
    desk = await Desk.open(market, "province");
    await desk.goto("/staff");
    await desk.page
      .getByRole("row", { name: /xa@example\.com/ })
      .getByRole("button", { name: "Giao vai trò" })
      .click();
    const drawer = desk.page.getByRole("dialog");
    await drawer.getByRole("searchbox").fill("duc linh");
    await drawer.getByLabel(/Xã Hoài Đức/).waitFor();
    expect(await drawer.getByLabel(/Phường Mũi Né/).count()).toBe(0);
  });
});

describe("a certificate", () => {
  it("is verified in the dashboard, and the trail tells who did it and what changed", async () => {
    desk = await Desk.open(market, "province");
    await desk.goto("/certificates");
    await desk.page.getByRole("button", { name: "Xác minh" }).first().click();
    await desk.page.getByText("QĐ 12/2026").waitFor({ state: "detached" });
    await desk.goto("/audit");
    await desk.page.getByText("Xác minh · Giấy chứng nhận").first().click();
    const drawer = desk.page.getByRole("dialog");
    await drawer.getByText("Đã xác minh").first().waitFor();
    const told = await drawer.innerText();
    expect(told).toContain("Cán bộ tỉnh (minh hoạ)");
    expect(told).not.toMatch(/\b(?:state|verified|certificate_id)\b/);
  });
});

describe("who may not write", () => {
  it("an auditor reads, and is offered nothing to change", async () => {
    desk = await Desk.open(market, "auditor");
    await desk.goto(`/cooperatives/${organisation}`);
    await desk.page.getByText("HTX Mắm (minh hoạ)").first().waitFor();
    await desk.page.waitForLoadState("networkidle");
    expect(
      await desk.page
        .locator("main")
        .getByRole("button", { name: /^(Sửa|Thêm|Xoá)/ })
        .count(),
    ).toBe(0);
    await desk.goto("/staff");
    await desk.page.getByText("xa@example.com").waitFor();
    await desk.page.waitForLoadState("networkidle");
    expect(await desk.page.getByRole("button", { name: "Giao vai trò" }).count()).toBe(0);
  });

  it("an officer of a commune begins at the register, with a menu of what answers", async () => {
    desk = await Desk.open(market, "commune");
    await desk.goto("");
    await desk.page.waitForURL("**/app/cooperatives");
    const entry = (page: string) => desk?.page.locator(`aside a[href="/app/${page}"]`).first();
    for (const page of ["imports", "reported-messages"]) await entry(page)?.waitFor();
    for (const page of ["orders", "products", "customers", "audit", "staff"]) {
      await entry(page)?.waitFor({ state: "hidden" });
    }
    await desk.goto("/settings/profile");
    await desk.page.getByText("Tài khoản của tôi").waitFor();
    await desk.page.getByText("Nhà phát triển").waitFor({ state: "hidden" });
    await desk.page.locator("aside").getByText("Cài đặt").first().click();
    await desk.page.waitForURL("**/app/cooperatives");
  });

  it("an officer of a commune sees the commune's organisations only", async () => {
    desk = await Desk.open(market, "commune");
    await desk.goto("/cooperatives");
    await desk.page.getByText("HTX Mắm (minh hoạ)").waitFor();
    expect(await desk.text()).not.toContain("THT Lúa");
  });
});
