import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { packed } from "@nang-gio/workbook/reading/made-by-hand";
import { fillWorkbook } from "@nang-gio/workbook/writing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestMarket } from "../support/market";
import { SentFiles } from "../support/sent-files";

const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const NAME = "Nước mắm Đặc sản.png";

let market: TestMarket;
let files: SentFiles;

beforeAll(async () => {
  market = await TestMarket.open("import_pictures");
  files = await SentFiles.by(market);
});
afterAll(() => market.close());

/** A ZIP of a workbook whose product names a picture, and of the picture. */
async function sent(code: string, cell: string, file: string): Promise<Buffer> {
  const workbook = await fillWorkbook(
    {
      organisations: [
        {
          code: `htx-${code}`,
          kind: "cooperative",
          name: "HTX Ảnh (minh hoạ)",
          sector: "Chế biến",
          commune: "22918",
        },
      ],
      products: [
        {
          code,
          organisation: `htx-${code}`,
          title: "Nước mắm",
          category: "nuoc-mam-gia-vi",
          unit: "chai",
          status: "published",
          pictures: [cell],
        },
      ],
      variants: [{ sku: `S-${code}`, product: code, variant: "Chai", price: 85_000, stock: 5 }],
    },
    MARKET_CATEGORIES,
  );
  return packed({ "sổ.xlsx": workbook, [`ảnh/${file}`]: PICTURE });
}

describe("a picture that a row names", () => {
  it.each([
    ["decomposed, as macOS names files", "nfd-file", NAME.normalize("NFC"), NAME.normalize("NFD")],
    ["composed, and the cell is not", "nfd-cell", NAME.normalize("NFD"), NAME.normalize("NFC")],
    ["in capitals", "capitals", NAME, NAME.toUpperCase()],
  ])("is found in the ZIP where its file's name is %s", async (_what, code, cell, file) => {
    const run = await files.imported("gói.zip", await sent(code, cell, file));
    expect(run).toMatchObject({ state: "done", errors: 0 });
    const [listing] = await market.sql<{ pictures: Array<{ base: string }> }>(
      "select pictures from listing join product on product.id = product_id where handle = $1",
      [code],
    );
    expect(listing?.pictures).toEqual([
      expect.objectContaining({ base: expect.stringMatching(/^\/media\/[0-9a-f]{32}$/) }),
    ]);
  });

  it("is asked for where no file has its name", async () => {
    const { body } = await files.send("gói.zip", await sent("thieu", NAME, "Nuoc mam Dac san.png"));
    expect(body.import).toMatchObject({ state: "refused", errors: 1 });
    expect(body.import.findings[0].problem).toContain(NAME);
  });
});
