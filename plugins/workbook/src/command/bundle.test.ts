import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SAMPLE_CATEGORIES, sampleRows } from "../checking/sample-workbook";
import { openWorkbook } from "../reading/open-workbook";
import { writeCsv } from "../writing/write-csv";
import { fillWorkbook } from "../writing/write-workbook";
import { bundle } from "./bundle";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "market-bundle-"));
  for (const name of ["Nước mắm.jpg", "ảnh gia đình.jpg"].map((one) => one.normalize("NFD"))) {
    writeFileSync(join(folder, name), "a picture");
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function picturesOf(path: string): Promise<readonly string[]> {
  const { name, content } = await bundle(path);
  const opened = await openWorkbook(name, content);
  opened.close();
  return opened.pictures.names;
}

describe("what a path brings along", () => {
  it("are the pictures that the workbook names, and no others of its folder", async () => {
    const rows = sampleRows();
    const products = rows.products.map((row) => ({ ...row, pictures: ["Nước mắm.jpg"] }));
    const file = join(folder, "sổ.xlsx");
    writeFileSync(file, await fillWorkbook({ ...rows, products }, SAMPLE_CATEGORIES));
    expect(await picturesOf(file)).toEqual(["Nước mắm.jpg"]);
  });

  it("are the same for a folder of CSV files", async () => {
    const rows = sampleRows();
    const organisations = rows.organisations.map((row) => ({ ...row, picture: "Nước mắm.jpg" }));
    writeFileSync(
      join(folder, "organisations.csv"),
      writeCsv("organisations", organisations as never, SAMPLE_CATEGORIES),
    );
    writeFileSync(
      join(folder, "officers.csv"),
      writeCsv("officers", rows.officers as never, SAMPLE_CATEGORIES),
    );
    expect(await picturesOf(folder)).toEqual(["Nước mắm.jpg"]);
  });

  it("is the workbook alone when it names none", async () => {
    const file = join(folder, "sổ.xlsx");
    const content = await fillWorkbook(sampleRows(), SAMPLE_CATEGORIES);
    writeFileSync(file, content);
    expect((await bundle(file)).content.equals(content)).toBe(true);
  });
});
