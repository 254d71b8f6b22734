import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { fillWorkbook } from "@nang-gio/workbook/writing";
import { expect, vi } from "vitest";
import type { TestMarket } from "./market";

interface Variant {
  sku: string;
  price: number;
  stock: number;
}

/** A product to sell; of the first co-operative and in fish sauces where nothing else is said. */
export interface ImportedProduct {
  code: string;
  title: string;
  title_en?: string;
  organisation?: "htx-mam" | "tht-lua";
  category?: string;
  variants: Array<Variant & { variant?: string }>;
}

const ORGANISATIONS = [
  {
    code: "htx-mam",
    kind: "cooperative",
    name: "HTX Mắm (minh hoạ)",
    sector: "Nước mắm",
    commune: "22918",
  },
  {
    code: "tht-lua",
    kind: "cooperative_group",
    name: "THT Lúa (minh hoạ)",
    sector: "Lúa gạo",
    commune: "22963",
  },
] as const;

/** Two co-operatives, `htx-mam` and `tht-lua`, and their goods, from a workbook. */
export async function importProducts(
  market: TestMarket,
  goods: readonly ImportedProduct[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "market-sheets-"));
  const file = join(folder, "goods.xlsx");
  const sheets = {
    organisations: [...ORGANISATIONS],
    products: goods.map(({ code, title, title_en, organisation, category }) => ({
      code,
      title,
      title_en,
      organisation: organisation ?? "htx-mam",
      category: category ?? "nuoc-mam-gia-vi",
      unit: "cái",
      status: "published" as const,
    })),
    variants: goods.flatMap(({ code, variants }) =>
      variants.map((variant) => ({ product: code, variant: variant.sku, ...variant })),
    ),
  };
  writeFileSync(file, await fillWorkbook(sheets, MARKET_CATEGORIES));
  await market.run("import-workbook", file, "en");
  rmSync(folder, { recursive: true, force: true });
}

/** Two co-operatives; the first makes `nuoc-mam`, the second `gao`, each with the variants given. */
export function importGoods(
  market: TestMarket,
  goods: { "nuoc-mam": Variant[]; gao: Variant[] },
): Promise<void> {
  return importProducts(market, [
    { code: "nuoc-mam", title: "Nước mắm cá cơm", variants: goods["nuoc-mam"] },
    {
      code: "gao",
      title: "Gạo OM18",
      organisation: "tht-lua",
      category: "gao-ngu-coc",
      variants: goods.gao,
    },
  ]);
}

/** Waits until as many products are on sale; goods that another process imported are found by a job. */
export function onSale(market: TestMarket, count: number): Promise<void> {
  return vi.waitFor(
    async () =>
      expect((await market.store("GET", "/store/listing?limit=1")).body.count).toBe(count),
    { timeout: 100_000, interval: 500 },
  );
}

/** Ids of variants, products and stocks by SKU. */
export async function goodsBySku(market: TestMarket) {
  const rows = await market.sql<{
    sku: string;
    variant: string;
    product: string;
    stock: string;
    place: string;
  }>(
    `select v.sku, v.id as variant, v.product_id as product, l.inventory_item_id as stock, l.location_id as place
     from product_variant v
     join product_variant_inventory_item i on i.variant_id = v.id
     join inventory_level l on l.inventory_item_id = i.inventory_item_id`,
  );
  return new Map(rows.map((row) => [row.sku, row]));
}

type Good = { variant: string; product: string; stock: string; place: string };
type Staff = Awaited<ReturnType<TestMarket["staff"]>>;

/** Gives a variant another price, as staff do. */
export async function setPrice(staff: Staff, { product, variant }: Good, amount: number) {
  const { body } = await staff("GET", `/admin/products/${product}?fields=variants.prices.*`);
  const { prices } = body.product.variants.find(({ id }: { id: string }) => id === variant);
  const changed = await staff("POST", `/admin/products/${product}/variants/${variant}`, {
    prices: prices.map((price: { id: string; currency_code: string }) => ({
      id: price.id,
      currency_code: price.currency_code,
      amount,
    })),
  });
  if (changed.status !== 200) throw new Error(JSON.stringify(changed.body));
}

/** Puts pieces of a variant on hand, as staff do. */
export async function setStock(staff: Staff, { stock, place }: Good, stocked_quantity: number) {
  const path = `/admin/inventory-items/${stock}/location-levels/${place}`;
  const changed = await staff("POST", path, { stocked_quantity });
  if (changed.status !== 200) throw new Error(JSON.stringify(changed.body));
}
