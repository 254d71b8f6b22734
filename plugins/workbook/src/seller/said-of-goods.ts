import { isDeepStrictEqual } from "node:util";
import type { KeptContent } from "@nang-gio/marketplace/contract";
import type { ProductRow, VariantRow } from "../format/index";

/** Columns of products whose text is proposed, as a form would. */
const FIELDS = [
  "title",
  "title_en",
  "subtitle",
  "subtitle_en",
  "description",
  "description_en",
  "unit",
  "ingredients",
  "storage",
  "shelf_life_days",
  "warnings",
  "origin",
  "producer_code",
] as const satisfies ReadonlyArray<keyof ProductRow & keyof KeptContent>;

const VARIANT_FIELDS = [
  ["variant", "title"],
  ["net_weight_g", "net_weight_g"],
  ["barcode", "barcode"],
] as const;

const differs = (said: unknown, live: unknown) =>
  said !== undefined && !isDeepStrictEqual(said ?? null, live ?? null);

/**
 * What a co-operative would say of a product after rows of its spreadsheet: what in them differs from the shop, put on
 * `base`, which is what it proposes already, or what is in the shop. Columns that are left out stay, blank cells are
 * emptied; a spreadsheet that was not changed says nothing.
 */
export function saidOfGoods(
  live: KeptContent,
  base: KeptContent,
  { product, variants }: { product: ProductRow | undefined; variants: readonly VariantRow[] },
): KeptContent {
  const fields = FIELDS.filter((field) => product && differs(product[field], live[field]));
  const category =
    product && differs(product.category, live.category_handle)
      ? { category_handle: product.category }
      : {};
  const liveOf = new Map(live.variants.map((variant) => [variant.sku, variant]));
  const rowOf = new Map(variants.map((row) => [row.sku, row]));
  return {
    ...base,
    ...Object.fromEntries(fields.map((field) => [field, product?.[field] ?? null])),
    ...category,
    variants: base.variants.map((variant) => {
      const row = rowOf.get(variant.sku ?? "");
      const shown = liveOf.get(variant.sku);
      const changed = VARIANT_FIELDS.filter(
        ([column, field]) => row && shown && differs(row[column], shown[field]),
      );
      return {
        ...variant,
        ...Object.fromEntries(changed.map(([column, field]) => [field, row?.[column] ?? null])),
      };
    }),
  };
}
