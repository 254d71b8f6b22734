import { calendarDate } from "@nang-gio/vietnam";
import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { checkFile } from "../checking/check-file";
import { SAMPLE_CATEGORIES, sampleRows } from "../checking/sample-workbook";
import { explain, explainFinding } from "../messages/explain";
import { writeCsv } from "../writing/write-csv";
import { fillWorkbook } from "../writing/write-workbook";
import { FileProblem } from "./file-problem";
import { handMade, packed } from "./made-by-hand";
import { openWorkbook } from "./open-workbook";

const FACTS = { today: calendarDate("2026-03-01"), categories: SAMPLE_CATEGORIES };

async function read(name: string, content: Buffer | string) {
  const opened = await openWorkbook(name, Buffer.from(content));
  const file = await checkFile(opened, FACTS, async () => ({
    organisations: new Set(["htx-minh-hoa"]),
    products: new Set(["nuoc-mam-ca-com"]),
  }));
  const lines = file.findings.kept.map((finding) => explainFinding(finding, "en"));
  return { ...file, lines };
}

async function refusal(content: Buffer | string): Promise<string> {
  try {
    await openWorkbook("t", Buffer.from(content));
  } catch (error) {
    if (error instanceof FileProblem) return explain(error.problem, "en");
    throw error;
  }
  return "opened";
}

const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join("")}</row>`;
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const LABOUR_HEADINGS = ["Mã tổ chức", "Ngày thống kê", "Tổng lao động", "Lao động nữ"];
const headings = (number: number) => row(number, ...LABOUR_HEADINGS.map(inline));
const labour = (data: string) => ({ "Lao động": headings(1) + data });

describe("workbooks that other programs write", () => {
  test("shared rich text, date styles, formulas by value and cells without addresses are read", async () => {
    const content = await handMade({
      sharedStrings: "<si><r><t>htx-</t></r><r><t>minh-hoa</t></r><rPh><t>furigana</t></rPh></si>",
      cellFormats:
        '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="164"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>',
      sheets: labour(
        row(
          3,
          '<c t="s"><v>0</v></c>',
          '<c s="1"><v>45292</v></c>',
          "<c><f>SUM(1,9)</f><v>10</v></c>",
          '<c><f>""</f><v>5</v></c>',
        ) +
          row(
            4,
            inline("htx-minh-hoa"),
            '<c t="d"><v>2024-06-01</v></c>',
            inline("1.250"),
            inline("1,000"),
          ),
      ),
    });
    const { workbook, lines } = await read("x.xlsx", content);
    expect(lines).toEqual([]);
    expect(workbook.labour?.rows.map(({ number, values }) => ({ number, ...values }))).toEqual([
      { number: 3, organisation: "htx-minh-hoa", as_of: "2024-01-01", workers: 10, women: 5 },
      { number: 4, organisation: "htx-minh-hoa", as_of: "2024-06-01", workers: 1250, women: 1000 },
    ]);
  });

  test("dates of the 1904 system are the days that people see", async () => {
    const content = await handMade({
      workbookProperties: '<workbookPr date1904="1"/>',
      cellFormats: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      sheets: labour(
        row(
          2,
          inline("htx-minh-hoa"),
          '<c s="1"><v>43830</v></c>',
          "<c><v>2</v></c>",
          "<c><v>1</v></c>",
        ),
      ),
    });
    const { workbook } = await read("x.xlsx", content);
    expect(workbook.labour?.rows[0]?.values.as_of).toBe("2024-01-01");
  });

  test("formula errors and formulas without a value are named", async () => {
    const content = await handMade({
      sheets: labour(
        row(
          2,
          inline("htx-minh-hoa"),
          inline("2024-01-01"),
          '<c t="e"><v>#REF!</v></c>',
          "<c><f>C2/2</f></c>",
        ),
      ),
    });
    const { lines } = await read("x.xlsx", content);
    expect(lines).toEqual([
      "Lao động, row 2, column C (Tổng lao động / Workers): the cell holds a formula error; found “#REF!”; expected a whole number from 0 to 100,000",
      "Lao động, row 2, column D (Lao động nữ / Women workers): the formula has no value yet; open and save the file in Excel, then import; found “=C2/2”; expected a whole number from 0 to 100,000",
    ]);
  });

  test("headings may stand under a title, in either language, without accents, in any order", async () => {
    const content = await handMade({
      sheets: {
        Sheet1:
          row(1, inline("BÁO CÁO LAO ĐỘNG")) +
          row(
            4,
            ...["Women workers *", "TONG LAO DONG", "As of", "Organisation code"].map(inline),
          ) +
          row(
            5,
            "<c><v>1</v></c>",
            "<c><v>2</v></c>",
            inline("01/01/2024"),
            inline("htx-minh-hoa"),
          ),
      },
    });
    const { workbook, lines } = await read("x.xlsx", content);
    expect(lines).toEqual([]);
    expect(workbook.labour?.rows[0]?.values).toMatchObject({ workers: 2, women: 1 });
  });

  test("a missing column, a column twice, an unknown column and an unknown sheet are told", async () => {
    const content = await handMade({
      sheets: {
        "Lao động": row(
          1,
          ...[
            "Mã tổ chức",
            "Ngày thống kê",
            "Tổng lao động",
            "Tổng lao động",
            "Ghi chú",
            "Lao độg nữ",
          ].map(inline),
        ),
        Khác: row(1, inline("Ghi chú")),
      },
    });
    const { lines, findings } = await read("x.xlsx", content);
    expect(findings).toMatchObject({ errors: 2, warnings: 3 });
    expect(lines.map((line) => line.replace(/(left out); the sheets.*/, "$1"))).toEqual([
      "Lao động: the required column “Lao động nữ / Women workers” is missing",
      "Lao động, row 1, column E (Ghi chú): unknown column, left out; found “Ghi chú”",
      "Lao động, row 1, column F (Lao độg nữ): unknown column, left out; did you mean “Lao động nữ”?; found “Lao độg nữ”",
      "Lao động, row 1, column D (Tổng lao động): the column stands twice; found “Tổng lao động”",
      "Khác: unknown sheet, left out",
    ]);
  });

  test("one sheet twice, or none that is known, is an error", async () => {
    const data = labour("")["Lao động"];
    const twice = await read(
      "x.xlsx",
      await handMade({ sheets: { "Lao động": data, Labour: data } }),
    );
    expect(twice.lines).toContain("Labour: this sheet stands twice in the file");
    const none = await read("x.xlsx", await handMade({ sheets: { Trang1: "" } }));
    expect(none.findings.errors).toBe(1);
  });
});

describe("CSV", () => {
  const lines = (delimiter: string) =>
    [LABOUR_HEADINGS, ["htx-minh-hoa", "31/12/2025", "1.250", "700"]]
      .map((cells) => cells.join(delimiter))
      .join("\r\n");

  test.each([
    ["commas", lines(",")],
    ["semicolons", lines(";")],
    ["tabs", lines("\t")],
    ["a byte-order mark", `\ufeff${lines(";")}`],
    ["decomposed headings", lines(";").normalize("NFD")],
    ["UTF-16", Buffer.from(`\ufeff${lines("\t")}`, "utf16le")],
  ])("with %s is read as the sheet that its headings say", async (_, content) => {
    const { workbook, findings } = await read("so-lieu.csv", Buffer.from(content));
    expect(findings.errors).toBe(0);
    expect(workbook.labour?.rows[0]?.values).toMatchObject({ workers: 1250, women: 700 });
  });

  test("quoted cells keep their commas, quotes and line breaks", async () => {
    const { products } = sampleRows();
    const [product] = products;
    const told = { ...product, description: 'Ngon, "đậm"\n\nhai đoạn' };
    const { workbook, lines } = await read(
      "x.csv",
      writeCsv("products", [told], SAMPLE_CATEGORIES),
    );
    expect(lines).toEqual([]);
    expect(workbook.products?.rows[0]?.values).toMatchObject(told);
  });

  test("every sheet of the sample survives as CSV in one ZIP", async () => {
    const rows = sampleRows();
    const zip = new JSZip();
    for (const key of Object.keys(rows) as Array<keyof typeof rows>) {
      zip.file(`${key}.csv`, writeCsv(key, rows[key], SAMPLE_CATEGORIES));
    }
    const { workbook, findings } = await read(
      "x.zip",
      await zip.generateAsync({ type: "nodebuffer" }),
    );
    expect(findings.errors).toBe(0);
    expect(Object.keys(workbook)).toHaveLength(6);
  });

  test("another encoding and an open quotation mark are told", async () => {
    expect(await refusal(Buffer.from([0x4d, 0xe3, 0x2c, 0xe0]))).toBe(
      "The CSV file is not UTF-8; choose “CSV UTF-8” in Excel.",
    );
    expect(await refusal('a,b\n"c,d\n')).toMatch(/^The CSV file is wrong at line \d: a quotation/);
  });
});

describe("files that are not taken", () => {
  test("empty, old Excel, damaged, without a workbook, with two", async () => {
    expect(await refusal("")).toBe("The file is empty.");
    expect(await refusal(Buffer.from("d0cf11e0a1b11ae1", "hex"))).toMatch(
      /^The file is an old Excel/,
    );
    const locked = Buffer.from("EncryptedPackage", "utf16le");
    const container = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), locked]);
    expect(await refusal(container)).toMatch(/password/);
    expect(await refusal(Buffer.from("504b030400000000", "hex"))).toMatch(/^The file is damaged/);
    expect(await refusal(await packed({ "a.txt": "x" }))).toMatch(/holds no workbook/);
    expect(await refusal(await packed({ "a.xlsx": "x", "b.xlsx": "y" }))).toMatch(/more than one/);
    expect(await refusal(await packed({ "[Content_Types].xml": "<x/>" }))).toMatch(/no XLSX/);
  });

  test("a workbook cut short is damaged", async () => {
    const whole = await fillWorkbook(sampleRows(), SAMPLE_CATEGORIES);
    expect(await refusal(whole.subarray(0, whole.length - 40))).toMatch(/^The file is damaged/);
  });

  test("XML that is not well-formed is damaged, and no entity expands", async () => {
    expect(await refusal(await handMade({ sheets: { A: "<row><c></row>" } }))).toMatch(/damaged/);
    const laughs =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    const content = await handMade({ sheets: { A: "" } });
    const zip = await JSZip.loadAsync(content);
    zip.file("xl/sharedStrings.xml", laughs);
    expect(await refusal(await zip.generateAsync({ type: "nodebuffer" }))).toMatch(/damaged/);
  });

  test("a ZIP that unpacks to far more than it says or than is allowed is not unpacked", async () => {
    const bomb = await packed({ "a.csv": Buffer.alloc(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal(bomb)).toBe("The file unpacks to too much (a.csv); it was not read.");

    const lying = await packed({ "a.csv": Buffer.alloc(9 * 1024 * 1024, "x") });
    const entry = lying.lastIndexOf(Buffer.from("504b0102", "hex"));
    lying.writeUInt32LE(1000, entry + 24);
    expect(await refusal(lying)).toMatch(/^The file is damaged/);
  });

  test("an archive of very many files is not read", async () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}.png`, ""]));
    expect(await refusal(await packed(many))).toBe("The archive holds too many files.");
  });

  test("more rows than the limit are told", async () => {
    const rows = Array.from({ length: 50_001 }, (_, i) => `htx-${i},01/01/2024,2,1`);
    expect(await refusal([LABOUR_HEADINGS.join(","), ...rows].join("\n"))).toMatch(
      /more than 50,000 rows/,
    );
  });
});

describe("pictures beside a workbook in a ZIP", () => {
  test("are found by name wherever they stand, whatever their case and Unicode form", async () => {
    const rows = sampleRows();
    const [product] = rows.products;
    const workbook = await fillWorkbook(
      { ...rows, products: [{ ...product, pictures: ["Ảnh Chai.PNG"] }] },
      SAMPLE_CATEGORIES,
    );
    const zip = new JSZip();
    zip.file("thu muc/so.xlsx", workbook);
    zip.file("thu muc/anh/ảnh chai.png".normalize("NFD"), "png");
    zip.file("__MACOSX/._so.xlsx", "x");
    const opened = await openWorkbook("x.zip", await zip.generateAsync({ type: "nodebuffer" }));
    const { findings } = await checkFile(opened, FACTS, async () => ({
      organisations: new Set(),
      products: new Set(),
    }));
    expect(findings.kept).toEqual([]);
    expect((await opened.pictures.bytes("Ảnh Chai.PNG")).toString()).toBe("png");
  });
});
