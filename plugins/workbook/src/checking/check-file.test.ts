import { calendarDate } from "@nang-gio/vietnam";
import { describe, expect, test } from "vitest";
import { explainFinding } from "../messages/explain";
import { openWorkbook } from "../reading/open-workbook";
import type { WrittenRows } from "../writing/write-workbook";
import { fillWorkbook } from "../writing/write-workbook";
import { checkFile } from "./check-file";
import { SAMPLE_CATEGORIES, sampleRows } from "./sample-workbook";

const FACTS = { today: calendarDate("2026-03-01"), categories: SAMPLE_CATEGORIES };

async function check(
  rows: WrittenRows,
  market: { organisations?: string[]; products?: string[]; toSuggest?: string[] } = {},
) {
  const opened = await openWorkbook("t.xlsx", await fillWorkbook(rows, SAMPLE_CATEGORIES));
  const file = await checkFile(opened, FACTS, async () => ({
    organisations: new Set(market.organisations),
    products: new Set(market.products),
    organisationsToSuggest: market.toSuggest,
  }));
  return {
    ...file,
    lines: file.findings.sorted(file.tables).map((finding) => explainFinding(finding, "en")),
  };
}

/** The sample with one row of one sheet changed. */
function sampleWith<K extends keyof WrittenRows>(sheet: K, change: object): WrittenRows {
  const rows: WrittenRows = sampleRows();
  const [first] = rows[sheet] ?? [];
  return { ...rows, [sheet]: [{ ...first, ...change }] };
}

describe("a workbook that is right", () => {
  test("reads back every row that it was written from", async () => {
    const rows = sampleRows();
    const { lines, workbook } = await check(rows);
    expect(lines).toEqual([]);
    for (const [key, written] of Object.entries(rows)) {
      const read = workbook[key as keyof typeof rows]?.rows.map(({ values }) =>
        Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
      );
      expect(read).toEqual(written);
    }
  });

  test("an expired certificate is history, not an error", async () => {
    const { lines } = await check(sampleWith("certificates", { issued_on: "2010-01-01" }));
    expect(lines).toEqual([]);
  });

  test("a sheet alone may name what the market holds already", async () => {
    const { variants } = sampleRows();
    const { lines } = await check({ variants }, { products: ["nuoc-mam-ca-com"] });
    expect(lines).toEqual([]);
  });
});

test("a file in which nothing is filled in yet is told so", async () => {
  const { lines } = await check({});
  expect(lines).toEqual([expect.stringMatching(/Organisations.*: no row is filled in yet/)]);
});

describe("each wrong cell is named by sheet, row, column, what was found and what is expected", () => {
  test.each<[keyof WrittenRows, object, string]>([
    [
      "organisations",
      { commune: "Xã Không Có" },
      "Tổ chức (Organisations), row 2, column I (Xã, phường / Commune): there is no such commune; found “Xã Không Có”; expected name or code of a commune, ward or special zone of the area since 1 July 2025",
    ],
    [
      "organisations",
      { story: "Ngon <script>alert(1)</script>" },
      "Tổ chức (Organisations), row 2, column M (Câu chuyện / Story): holds HTML or script; only plain text is taken; found “Ngon <script>alert(1)</script>”; expected plain text of at most 5,000 characters",
    ],
    [
      "officers",
      { to: "2019-12-31" },
      "Người giữ chức vụ (Officers), row 2, column F (Thôi giữ từ ngày / Left office on): the term ends before or as it begins (01/01/2020); found “31/12/2019”",
    ],
    [
      "labour",
      { women: 21 },
      "Lao động (Labour), row 2, column D (Lao động nữ / Women workers): more than all workers (20); found “21”",
    ],
    [
      "variants",
      { price: -1, sale_price: null },
      "Giá, tồn kho (Prices & stock), row 2, column D (Giá (đồng) / Price (VND)): under what is allowed; found “-1”; expected a whole number from 1 to 1,000,000,000",
    ],
    [
      "variants",
      { price: 1e308 },
      "Giá, tồn kho (Prices & stock), row 2, column D (Giá (đồng) / Price (VND)): over what is allowed; found “1e+308”; expected a whole number from 1 to 1,000,000,000",
    ],
    [
      "variants",
      { stock: 2 ** 31 },
      "Giá, tồn kho (Prices & stock), row 2, column F (Tồn kho / Stock): over what is allowed; found “2147483648”; expected a whole number from 0 to 10,000,000",
    ],
    [
      "variants",
      { sale_price: 85000 },
      "Giá, tồn kho (Prices & stock), row 2, column E (Giá khuyến mãi (đồng) / Sale price (VND)): the sale price is not under the price (85,000); found “85000”",
    ],
    [
      "certificates",
      { issued_on: "2026-03-02" },
      "Chứng nhận (Certificates), row 2, column F (Ngày quyết định / Decision date): a date in the future; found “02/03/2026”; expected a date dd/mm/yyyy, not after today",
    ],
    [
      "certificates",
      { score: 95 },
      "Chứng nhận (Certificates), row 2, column E (Điểm / Score): the score does not fit 4 stars; found “95”",
    ],
    [
      "certificates",
      { state: "revoked" },
      "Chứng nhận (Certificates), row 2, column I (Lý do / Reason): the reason of the rejection or revocation is missing",
    ],
    [
      "certificates",
      { product: "nuoc-mam-ca-con" },
      "Chứng nhận (Certificates), row 2, column B (Mã sản phẩm / Product code): no such product in the file or on the market; did you mean “nuoc-mam-ca-com”?; found “nuoc-mam-ca-con”",
    ],
    [
      "products",
      { pictures: ["thieu.png"] },
      "Sản phẩm (Products), row 2, column R (Ảnh / Pictures): the picture file “thieu.png” did not come along; found “thieu.png”",
    ],
  ])("%s %j", async (sheet, change, line) => {
    const { lines } = await check(sampleWith(sheet, change));
    expect(lines).toContain(line);
  });

  test("all at once, in the order of the file", async () => {
    const rows: WrittenRows = sampleRows();
    rows.labour = [
      { organisation: "htx-minh-hoa", as_of: "2025-12-31", workers: 5, women: 6 },
      { organisation: "htx-khac", as_of: "2027-01-01", workers: -5, women: 1 },
    ];
    const { lines, findings } = await check(rows);
    expect(findings.errors).toBe(4);
    expect(lines.map((line) => line.replace(/:.*/, ""))).toEqual([
      "Lao động (Labour), row 2, column D (Lao động nữ / Women workers)",
      "Lao động (Labour), row 3, column A (Mã tổ chức / Organisation code)",
      "Lao động (Labour), row 3, column B (Ngày thống kê / As of)",
      "Lao động (Labour), row 3, column C (Tổng lao động / Workers)",
    ]);
  });

  test("in Vietnamese too", async () => {
    const { findings } = await check(sampleWith("variants", { price: -1, sale_price: null }));
    const [finding] = findings.kept;
    expect(finding && explainFinding(finding, "vi")).toBe(
      "Giá, tồn kho (Prices & stock), dòng 2, cột D (Giá (đồng) / Price (VND)): nhỏ hơn mức cho phép; thấy “-1”; cần số nguyên từ 1 đến 1.000.000.000",
    );
  });
});

describe("rows against each other", () => {
  test("two rows of one key, one registration number or one variant name are told", async () => {
    const rows: WrittenRows = sampleRows();
    const [organisation] = sampleRows().organisations;
    const [variant] = sampleRows().variants;
    rows.organisations = [organisation, { ...organisation, code: "htx-hai" }];
    rows.variants = [variant, { ...variant, barcode: null }];
    const { lines } = await check(rows);
    expect(lines.map((line) => line.replace(/;.*/, ""))).toEqual([
      "Tổ chức (Organisations), row 3, column E (Mã số thuế hoặc số đăng ký / Tax or registration number): the same as row 2",
      "Giá, tồn kho (Prices & stock), row 3, column A (Mã hàng / SKU): the same as row 2",
      "Giá, tồn kho (Prices & stock), row 3, column C (Quy cách / Variant): the same as row 2",
    ]);
  });

  test("a new product without a price is told; one that the market sells already is not", async () => {
    const { organisations, products } = sampleRows();
    const { lines } = await check({ organisations, products });
    expect(lines).toEqual([
      "Sản phẩm (Products), row 2, column A (Mã sản phẩm / Product code): a new product without a row on the sheet “Prices & stock”; found “nuoc-mam-ca-com”",
    ]);
    const sold = await check({ organisations, products }, { products: ["nuoc-mam-ca-com"] });
    expect(sold.lines).toEqual([]);
  });
});

test("an organisation that is mistyped is told as the registry spells it", async () => {
  const rows = sampleWith("officers", { organisation: "htx-bien-nan" });
  const { lines } = await check(rows, { toSuggest: ["htx-gio-nom", "htx-bien-nang"] });
  expect(lines.join("\n")).toContain("did you mean “htx-bien-nang”?");
});
