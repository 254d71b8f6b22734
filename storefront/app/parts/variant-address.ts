import type { PageVariant, ProductPage } from "@nang-gio/catalogue/contract";

/** The longest id that search engines take of goods. */
const LONGEST_ID = 50;

/** By what search engines know a variant: its SKU, else Medusa's id. */
export function soldAs({ id, sku }: Pick<PageVariant, "id" | "sku">): string {
  return sku && sku.length <= LONGEST_ID ? sku : id;
}

/** Path of the page of goods on which one of their variants is chosen. */
export function variantPath(
  { handle, variants }: Pick<ProductPage["product"], "handle" | "variants">,
  { id }: Pick<PageVariant, "id">,
): string {
  return `/san-pham/${handle}${variants.length > 1 ? `?loai=${id}` : ""}`;
}
