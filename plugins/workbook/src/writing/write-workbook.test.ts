import { Workbook } from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { SAMPLE_CATEGORIES, sampleRows } from "../checking/sample-workbook";
import { headingText, tabName } from "../format/column";
import { SHEETS } from "../format/index";
import { GUIDE_TAB, LISTS_TAB } from "../reading/read-workbook";
import { writeCsv } from "./write-csv";
import { fillWorkbook } from "./write-workbook";

let template: Buffer;
const opened = new Workbook();

beforeAll(async () => {
  template = await fillWorkbook({}, SAMPLE_CATEGORIES);
  await opened.xlsx.load(template.buffer as ArrayBuffer);
});

const page = (name: string) => {
  const found = opened.getWorksheet(name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};

describe("the template", () => {
  test("is the same to the byte each time", async () => {
    expect((await fillWorkbook({}, SAMPLE_CATEGORIES)).equals(template)).toBe(true);
  });

  test("has the guide first and a hidden sheet of words last", () => {
    expect(opened.worksheets.map(({ name }) => name)).toEqual([
      GUIDE_TAB,
      ...SHEETS.map(tabName),
      LISTS_TAB,
    ]);
    expect(page(LISTS_TAB).state).toBe("hidden");
  });

  test.each(SHEETS.map((sheet) => [tabName(sheet), sheet] as const))(
    "%s has bilingual headings that stay in view, and no rows",
    (name, sheet) => {
      const heading = page(name).getRow(1);
      const texts = Object.entries(sheet.columns)
        .filter(([field]) => !field.endsWith("_was"))
        .map(([, column]) => `${headingText(column)}${column.required ? " *" : ""}`);
      expect((heading.values as string[]).slice(1)).toEqual(texts);
      expect(page(name).views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
      expect(page(name).actualRowCount).toBe(1);
      expect(name.length).toBeLessThanOrEqual(31);
    },
  );

  test("offers the words of a list, and what Excel should accept", () => {
    const kind = page("Tổ chức (Organisations)").getCell("B2").dataValidation;
    expect(kind).toMatchObject({ type: "list", showErrorMessage: true });
    const range = /\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(String(kind.formulae[0]));
    const words = Array.from(
      { length: Number(range?.[2]) },
      (_, i) => page(LISTS_TAB).getCell(`${range?.[1]}${i + 1}`).value,
    );
    expect(words).toEqual(["HTX", "Liên hiệp HTX", "THT", "Nhóm đồng sở thích"]);
    const stock = page("Giá, tồn kho (Prices & stock)").getCell("F9000").dataValidation;
    expect(stock).toMatchObject({ type: "whole", operator: "between", formulae: [0, 10_000_000] });
  });

  test("explains the key in a note", () => {
    expect(page("Tổ chức (Organisations)").getCell("A1").note).toBeTruthy();
  });
});

describe("text that begins like a formula", () => {
  const FORMULAS = ["=1+1", "+84", "-2", "@SUM(A1)"];

  test("is made harmless in XLSX", async () => {
    const rows = sampleRows();
    const [product] = rows.products;
    const products = FORMULAS.map((title, i) => ({ ...product, code: `sp-${i}`, title }));
    const written = new Workbook();
    const content = await fillWorkbook({ products }, SAMPLE_CATEGORIES);
    await written.xlsx.load(content.buffer as ArrayBuffer);
    const titles = written.getWorksheet("Sản phẩm (Products)")?.getColumn(3).values.slice(2);
    expect(titles).toEqual(FORMULAS.map((text) => `'${text}`));
  });

  test("is made harmless in CSV", () => {
    const [product] = sampleRows().products;
    for (const title of [...FORMULAS, "\t=1", "\r=1"]) {
      const csv = writeCsv("products", [{ ...product, title }], SAMPLE_CATEGORIES).toString();
      expect(csv).toContain(`'${title}`);
    }
  });
});
