import { Workbook } from "exceljs";
import { describe, expect, it } from "vitest";
import { csvBytes, type TableSheet, xlsxBytes } from "./index";

const SHEET: TableSheet = {
  name: "Bảng kê",
  lead: [["Kỳ quyết toán", "QT000001"]],
  columns: [
    { heading: "Kiện", width: 12 },
    { heading: "Tiền", width: 14 },
  ],
  rows: [
    ["=HYPERLINK(1)", 1_250_000],
    ["+84 là số", -5],
    ["@x", null],
  ],
  foot: [["Cộng", 1_249_995]],
};

describe("a table as a workbook", () => {
  it("has its lines, headings and rows, and no text that is a formula", async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load((await xlsxBytes([SHEET])).buffer as ArrayBuffer);
    const page = workbook.getWorksheet("Bảng kê");
    const values = (row: number) => [1, 2].map((at) => page?.getRow(row).getCell(at).value);
    expect(values(1)).toEqual(["Kỳ quyết toán", "QT000001"]);
    expect(values(3)).toEqual(["Kiện", "Tiền"]);
    expect(values(4)).toEqual(["'=HYPERLINK(1)", 1_250_000]);
    expect(values(5)).toEqual(["'+84 là số", -5]);
    expect(values(6)).toEqual(["'@x", null]);
    expect(values(7)).toEqual(["Cộng", 1_249_995]);
    expect(page?.getRow(4).getCell(2).numFmt).toBe("#,##0");
  });

  it("is the same, byte for byte, from the same contents", async () => {
    expect((await xlsxBytes([SHEET])).equals(await xlsxBytes([SHEET]))).toBe(true);
  });
});

it("a table as CSV is harmless and opens in Excel", () => {
  const text = csvBytes({
    columns: SHEET.columns,
    rows: [
      ["=1+1", 5],
      ['a "b", c', null],
    ],
  });
  expect(text.toString()).toBe(`\ufeffKiện,Tiền\r\n'=1+1,5\r\n"a ""b"", c",\r\n`);
});
