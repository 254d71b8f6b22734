import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { fillWorkbook } from "@nang-gio/workbook/writing";
import sharp from "sharp";
import { workbookRows } from "../../seed/data/workbook-rows";
import { onSale } from "./goods";
import type { TestMarket } from "./market";

/** A women-led co-operative with fish sauce of five stars, two more, and one that no woman leads. */
const ORGANISATIONS = [
  "htx-nuoc-mam-bien-nang",
  "htx-mot-nang-phuoc-hoi",
  "htx-thanh-long-nang-hong",
  "tht-theu-tay-phan-thiet",
];

/** Rows of the demonstration market, as far as these organisations and their goods go. */
function demoRows() {
  const all = workbookRows();
  const ours = new Set(ORGANISATIONS);
  const products = all.products.filter(({ organisation }) => ours.has(organisation));
  const sold = new Set(products.map(({ code }) => code));
  return {
    organisations: all.organisations.filter(({ code }) => ours.has(code)),
    officers: all.officers.filter(({ organisation }) => ours.has(organisation)),
    labour: all.labour.filter(({ organisation }) => ours.has(organisation)),
    products,
    variants: all.variants.filter(({ product }) => sold.has(product)),
    certificates: all.certificates.filter(({ product }) => product && sold.has(product)),
  };
}

type Rows = Parameters<typeof fillWorkbook>[0];

async function importRows(market: TestMarket, rows: Rows, folder: string): Promise<void> {
  const file = join(folder, "demo.xlsx");
  writeFileSync(file, await fillWorkbook(rows, MARKET_CATEGORIES));
  await market.run("import-workbook", file, "vi");
  rmSync(folder, { recursive: true, force: true });
  await onSale(market, rows.products?.length ?? 0);
}

const newFolder = () => mkdtempSync(join(tmpdir(), "market-demo-"));

/** The whole demonstration without its pictures, which take most of an import's time. */
export async function importDemoTexts(market: TestMarket): Promise<void> {
  const { organisations, products, ...rows } = workbookRows();
  await importRows(
    market,
    {
      ...rows,
      organisations: organisations.map(({ picture: _picture, ...row }) => row),
      products: products.map(({ pictures: _pictures, ...row }) => row),
    },
    newFolder(),
  );
}

/**
 * Four demonstration organisations with all that they sell; one plain picture stands for every drawing.
 * Resolves when shoppers can find them.
 */
export async function importDemoGoods(market: TestMarket): Promise<void> {
  const folder = newFolder();
  const pictures = join(folder, "pictures");
  mkdirSync(pictures);
  const rows = demoRows();
  const picture = await sharp({
    create: { width: 1280, height: 1280, channels: 3, background: "#e9c894" },
  })
    .webp()
    .toBuffer();
  const names = [
    ...rows.organisations.flatMap(({ picture }) => picture ?? []),
    ...rows.products.flatMap(({ pictures }) => pictures ?? []),
  ];
  for (const name of names) writeFileSync(join(pictures, name), picture);
  await importRows(market, rows, folder);
}
