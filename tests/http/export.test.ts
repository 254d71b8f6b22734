import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { openArchive } from "@nang-gio/workbook/reading/archive";
import { fillWorkbook } from "@nang-gio/workbook/writing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestMarket } from "../support/market";
import { SentFiles } from "../support/sent-files";

let market: TestMarket;
let files: SentFiles;

const organisation = (code: string, commune: string) => ({
  code,
  kind: "cooperative" as const,
  name: `HTX ${code} (minh hoạ)`,
  sector: "Chế biến",
  commune,
});

beforeAll(async () => {
  market = await TestMarket.open("export");
  files = await SentFiles.by(market);
  const rows = {
    organisations: [organisation("htx-mui-ne", "22918"), organisation("htx-xa-khac", "22963")],
    officers: [
      {
        organisation: "htx-mui-ne",
        person_name: "Lê Thị Mẫu (minh hoạ)",
        sex: "female" as const,
        title: "director" as const,
        from: "2020-01-01",
      },
    ],
    labour: [
      {
        organisation: "htx-mui-ne",
        as_of: "2025-12-31",
        workers: 9,
        women: 6,
        disabled: 2,
        ethnic_minority: 6,
      },
    ],
    products: ["htx-mui-ne", "htx-xa-khac"].map((code, index) => ({
      code: `mam-${index}`,
      organisation: code,
      title: `=HYPERLINK("https://example.com","Mắm ${index}")`,
      description: "@ngon",
      category: "nuoc-mam-gia-vi",
      unit: "chai",
      status: "published" as const,
    })),
    variants: [0, 1].map((index) => ({
      sku: `XK-${index}`,
      product: `mam-${index}`,
      variant: "-500 ml",
      price: 85_000,
      sale_price: 79_000,
      stock: 7,
      net_weight_g: 500,
    })),
    certificates: [
      {
        number: "OCOP-XUAT/QĐ",
        product: "mam-0",
        group: "food" as const,
        stars: 4,
        score: 82.5,
        issued_on: "2019-12-23",
        issuer: "UBND tỉnh (minh hoạ)",
        state: "verified" as const,
      },
    ],
  };
  const done = await files.imported("mẫu.xlsx", await fillWorkbook(rows, MARKET_CATEGORIES));
  if (done.state !== "done") throw new Error(JSON.stringify(done));
});
afterAll(() => market.close());

async function textsOf(content: Buffer): Promise<string> {
  const archive = await openArchive(content);
  const parts = archive.names.filter((name) => /sharedStrings|worksheets\/sheet/.test(name));
  const texts = await Promise.all(parts.map((part) => archive.bytes(part)));
  archive.close();
  return texts.join("\n").replaceAll("&apos;", "'");
}

describe("the market as a workbook", () => {
  it("changes nothing when it is imported again", async () => {
    const { status, content, name } = await files.exported();
    expect(status).toBe(200);
    expect(name).toMatch(/nang-gio-\d{4}-\d{2}-\d{2}\.xlsx/);
    const { body } = await files.send("xuất.xlsx", content);
    expect(body.import.findings).toEqual([]);
    const counts = Object.fromEntries(
      body.import.sheets.map(({ sheet, rows, unchanged }: Record<string, unknown>) => [
        sheet,
        [rows, unchanged],
      ]),
    );
    expect(counts).toEqual({
      organisations: [2, 2],
      officers: [1, 1],
      labour: [1, 1],
      products: [2, 2],
      variants: [2, 2],
      certificates: [1, 1],
    });
  });

  it("withholds small counts of priority groups, and leaves them when it is imported again", async () => {
    const { content } = await files.exported();
    const texts = await textsOf(content);
    expect(texts.match(/<t[^>]*>&lt;5<\/t>/g)).toHaveLength(1);
    const done = await files.imported("xuất.xlsx", content);
    expect(done.state).toBe("done");
    const kept = await market.sql("select disabled, ethnic_minority from labour_snapshot");
    expect(kept).toEqual([{ disabled: 2, ethnic_minority: 6 }]);
  });

  it("holds no text that a spreadsheet would take for a formula", async () => {
    const texts = await textsOf((await files.exported()).content);
    expect(texts).toContain("'=HYPERLINK(");
    expect(texts).toContain("'@ngon");
    expect(texts).toContain("'-500 ml");
    expect(texts).not.toMatch(/<t[^>]*>[=+\-@]/);
    expect(texts).not.toContain("<f>");
  });

  it("shows staff of a commune only theirs, and is no business of an agency", async () => {
    const commune = await SentFiles.by(market, "commune");
    const texts = await textsOf((await commune.exported()).content);
    expect(texts).toContain("htx-mui-ne");
    expect(texts).not.toContain("htx-xa-khac");
    expect(texts).not.toContain("mam-1");
    expect((await (await SentFiles.by(market, "agency")).exported()).status).toBe(403);
    expect((await market.anyone("GET", "/admin/exports/market")).status).toBe(401);
  });
});
