import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { handMade, packed } from "@nang-gio/workbook/reading/made-by-hand";
import { fillWorkbook } from "@nang-gio/workbook/writing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestMarket } from "../support/market";
import { SentFiles } from "../support/sent-files";

let market: TestMarket;
let files: SentFiles;

beforeAll(async () => {
  market = await TestMarket.open("import_bad_input");
  files = await SentFiles.by(market);
});
afterAll(() => market.close());

const ORGANISATION = {
  code: "htx-so",
  kind: "cooperative",
  name: "HTX Sổ (minh hoạ)",
  sector: "Chế biến",
  commune: "22918",
} as const;

const csv = (rows: string[][]) => rows.map((row) => row.join(";")).join("\r\n");

const ORGANISATION_HEADINGS = [
  "Mã tổ chức",
  "Loại hình",
  "Tên tổ chức",
  "Ngành nghề",
  "Xã, phường",
  "Ngày thành lập",
];

/** A row of the sheet of organisations as someone types it. */
const typed = (code: string, name: string, founded: string) => [
  code,
  "hop tac xa",
  name,
  "Chế biến",
  "Mũi Né",
  founded,
];

describe("cells as people type them", () => {
  it("days as dd/mm/yyyy and ISO, decomposed letters, CSV with semicolons", async () => {
    const rows = [
      typed("htx-ngay-viet", "HTX Ngày Việt (minh hoạ)", "05/04/2019"),
      typed("htx-ngay-iso", "HTX Ngày ISO (minh hoạ)".normalize("NFD"), "2019-04-05"),
    ];
    const text = csv([ORGANISATION_HEADINGS, ...rows]);
    const done = await files.imported("organisations.csv", `\ufeff${text}`);
    expect(done).toMatchObject({ state: "done", errors: 0 });
    const kept = await market.sql(
      "select name, founded_on from organisation where handle like 'htx-ngay-%' order by handle",
    );
    expect(kept).toEqual([
      { name: "HTX Ngày ISO (minh hoạ)", founded_on: "2019-04-05" },
      { name: "HTX Ngày Việt (minh hoạ)", founded_on: "2019-04-05" },
    ]);
  });

  it("days as Excel serials, and formulas by their value", async () => {
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const heading = `<row r="1">${ORGANISATION_HEADINGS.map(text).join("")}</row>`;
    const cells = ["htx-serial", "HTX", "HTX Công Thức (minh hoạ)", "Chế biến", "Mũi Né"];
    const formula = '<c s="1"><f>DATE(2019,4,5)</f><v>43560</v></c>';
    const content = await handMade({
      sheets: {
        "Tổ chức (Organisations)": `${heading}<row r="2">${cells.map(text).join("")}${formula}</row>`,
      },
      cellFormats: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
    });
    expect(await files.imported("serial.xlsx", content)).toMatchObject({ state: "done" });
    const kept = await market.sql(
      "select founded_on from organisation where handle = 'htx-serial'",
    );
    expect(kept).toEqual([{ founded_on: "2019-04-05" }]);
  });

  it("numbers with Vietnamese and English separators", async () => {
    const organisations = csv([ORGANISATION_HEADINGS, typed("htx-so", ORGANISATION.name, "")]);
    const products = csv([
      ["Mã sản phẩm", "Mã tổ chức", "Tên sản phẩm", "Danh mục", "Đơn vị tính", "Tình trạng"],
      ["so-viet", "htx-so", "Mắm số", "nuoc-mam-gia-vi", "chai", "Đang bán"],
    ]);
    const variants = csv([
      ["Mã hàng", "Mã sản phẩm", "Quy cách", "Giá (đồng)", "Tồn kho"],
      ["SO-1", "so-viet", "Chai nhỏ", "1.250.000", "1.000"],
      ["SO-2", "so-viet", "Chai to", "1,250,000 ₫", "1000"],
    ]);
    const content = await packed({
      "organisations.csv": organisations,
      "products.csv": products,
      "variants.csv": variants,
    });
    const { body } = await files.send("so.zip", content);
    expect(body.import.findings).toEqual([]);
    expect(body.import.state).toBe("waiting");
    const staff = await market.staff();
    await staff("POST", `/admin/imports/${body.import.id}/confirm`);
    expect(await files.ended(body.import.id)).toMatchObject({ state: "done" });
    const prices = await market.sql<{ amount: string; stock: string }>(
      `select p.amount::text as amount, l.stocked_quantity::text as stock from product_variant v
       join product_variant_price_set s on s.variant_id = v.id
       join price p on p.price_set_id = s.price_set_id
       join product_variant_inventory_item i on i.variant_id = v.id
       join inventory_level l on l.inventory_item_id = i.inventory_item_id
       where v.sku like 'SO-%'`,
    );
    expect(prices).toEqual(Array(2).fill({ amount: "1250000", stock: "1000" }));
  });
});

describe("files that are not taken", () => {
  const refused = async (name: string, content: Buffer | string, language?: string) => {
    const { status, body } = await files.send(name, content, language);
    expect(status).toBe(201);
    expect(body.import).toMatchObject({ state: "refused", file_name: name });
    return body.import.findings[0].problem as string;
  };
  it("empty, in the reader's language", async () => {
    expect(await refused("trống.xlsx", "", "vi")).toBe("Tệp trống.");
    expect(await refused("trống.xlsx", "", "en")).toBe("The file is empty.");
  });

  it("an old .xls, a workbook with a password, a picture", async () => {
    const ole = Buffer.from("d0cf11e0a1b11ae1", "hex");
    expect(await refused("cũ.xls", ole)).toMatch(/old Excel/);
    const locked = Buffer.concat([ole, Buffer.from("EncryptedPackage", "utf16le")]);
    expect(await refused("khoá.xlsx", locked)).toMatch(/password/);
    expect(await refused("ảnh.xlsx", Buffer.from("ffd8ffe000104a46", "hex"))).not.toBe("");
  });

  it("a ZIP that would unpack to hundreds of megabytes, without being unpacked", async () => {
    const bomb = await packed({
      "[Content_Types].xml": "<Types/>",
      "xl/workbook.xml": Buffer.alloc(250 * 1024 * 1024),
    });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    const began = process.hrtime.bigint();
    expect(await refused("bom.xlsx", bomb)).toMatch(/unpacks/);
    expect(Number(process.hrtime.bigint() - began) / 1e9).toBeLessThan(20);
  });

  it("no file, or one of 101 megabytes", async () => {
    const staff = await market.staff("province", "en");
    const none = await staff("POST", "/admin/imports");
    expect([none.status, none.body.field]).toEqual([400, "file"]);
    const big = await files.send("to.xlsx", Buffer.alloc(101 * 1024 * 1024));
    expect([big.status, big.body.code]).toEqual([400, "workbook.file.too_big"]);
  });
});

describe("what is wrong inside", () => {
  it("an unknown tab, a missing heading and wrong cells are told all at once, each with its place", async () => {
    const content = await fillWorkbook(
      {
        organisations: [ORGANISATION, { ...ORGANISATION, commune: "99999" as "22918" }],
        officers: [
          {
            organisation: "htx-so",
            person_name: "Trần Thị Mẫu (minh hoạ)",
            sex: "female",
            title: "director",
            from: "2024-05-01",
            to: "2024-04-01",
          },
        ],
        labour: [{ organisation: "htx-so", as_of: "2025-12-31", workers: 10, women: 12 }],
        variants: [
          { sku: "X-1", product: "khong-co", variant: "Chai", price: 1e308, stock: 2 ** 31 },
          { sku: "X-1", product: "khong-co", variant: "Chai", price: -1, stock: 1 },
        ],
      },
      MARKET_CATEGORIES,
    );
    const { body } = await files.send("sai.xlsx", content);
    expect(body.import.state).toBe("refused");
    const places = body.import.findings
      .filter(({ severity }: { severity: string }) => severity === "error")
      .map(
        ({
          sheet,
          row,
          column,
        }: {
          sheet: string;
          row: number;
          column: { letter: string } | null;
        }) => `${sheet.split(" (")[0]} ${column?.letter ?? ""}${row}`,
      );
    expect(new Set(places)).toEqual(
      new Set(places.filter((place: string) => /^[\p{L}, ]+ [A-Z]+\d+$/u.test(place))),
    );
    expect(places.length).toBeGreaterThanOrEqual(7);
    for (const { found, expected, problem } of body.import.findings) {
      expect(problem).not.toBe("");
      expect(found !== "" || expected !== "").toBe(true);
    }
    expect(await market.sql("select 1 from product where handle = 'khong-co'")).toEqual([]);
  });

  it("a sheet that no one knows", async () => {
    const content = await handMade({
      sheets: { "Sổ tay": '<row r="1"><c t="inlineStr"><is><t>Ghi chú</t></is></c></row>' },
    });
    const { body } = await files.send("lạ.xlsx", content);
    expect(body.import).toMatchObject({ state: "refused" });
    expect(body.import.findings.map(({ sheet }: { sheet: string }) => sheet)).toContain("Sổ tay");
  });
});

describe("two imports at once", () => {
  it("one is written, the other is told to wait and can be confirmed afterwards", async () => {
    const checked = await Promise.all(
      ["một", "hai"].map(async (name, index) =>
        files.send(
          `${name}.xlsx`,
          await fillWorkbook(
            {
              organisations: Array.from({ length: 60 }, (_, row) => ({
                ...ORGANISATION,
                code: `htx-${index}-${row}`,
                name: `HTX ${name} ${row} (minh hoạ)`,
              })),
            },
            MARKET_CATEGORIES,
          ),
        ),
      ),
    );
    const ids: string[] = checked.map(({ body }) => body.import.id);
    const staff = await market.staff();
    const confirm = (id: string) => staff("POST", `/admin/imports/${id}/confirm`);
    const answers = await Promise.all(ids.map(confirm));
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
    const refused = answers.findIndex(({ status }) => status === 409);
    expect(answers[refused]?.body.code).toBe("workbook.run.another_running");
    const [first = "", second = ""] = refused === 0 ? ids.reverse() : ids;
    expect(await files.ended(first)).toMatchObject({ state: "done" });
    expect((await confirm(second)).status).toBe(202);
    expect(await files.ended(second)).toMatchObject({ state: "done" });
    expect(
      await market.sql(
        "select 1 from organisation where handle ~ '^htx-[01]-' and deleted_at is null",
      ),
    ).toHaveLength(120);
  });
});
