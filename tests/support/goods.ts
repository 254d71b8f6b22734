import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import { fillWorkbook } from "@nang-gio/workbook/writing";
import type { TestMarket } from "./market";

interface Variant {
  sku: string;
  price: number;
  stock: number;
}

/** Two co-operatives; the first makes `nuoc-mam`, the second `gao`, each with the variants given. */
export async function importGoods(
  market: TestMarket,
  goods: { "nuoc-mam": Variant[]; gao: Variant[] },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "market-sheets-"));
  const file = join(folder, "goods.xlsx");
  writeFileSync(
    file,
    await fillWorkbook(
      {
        organisations: [
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
        ],
        products: [
          {
            code: "nuoc-mam",
            organisation: "htx-mam",
            title: "Nước mắm cá cơm",
            category: "nuoc-mam-gia-vi",
            unit: "chai",
            status: "published",
          },
          {
            code: "gao",
            organisation: "tht-lua",
            title: "Gạo OM18",
            category: "gao-ngu-coc",
            unit: "túi",
            status: "published",
          },
        ],
        variants: (["nuoc-mam", "gao"] as const).flatMap((product) =>
          goods[product].map((variant) => ({ product, variant: variant.sku, ...variant })),
        ),
      },
      MARKET_CATEGORIES,
    ),
  );
  await market.exec("import-workbook", file, "en");
  rmSync(folder, { recursive: true, force: true });
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
