import { isDeepStrictEqual } from "node:util";
import type { ListingInput, ListingVariantInput } from "../../contract";

const DEFAULT_OPTION = "Quy cách";

function changed<Input extends object>(wanted: Input, current: Input, fields: Array<keyof Input>) {
  return fields.filter(
    (field) =>
      wanted[field] !== undefined &&
      !isDeepStrictEqual(wanted[field] ?? null, current[field] ?? null),
  );
}

const PRODUCT_FIELDS: Array<keyof ListingInput> = [
  "title",
  "title_en",
  "subtitle",
  "subtitle_en",
  "description",
  "description_en",
  "category_handle",
  "unit",
  "ingredients",
  "storage",
  "shelf_life_days",
  "warnings",
  "origin",
  "producer_code",
  "pictures",
  "status",
];

const VARIANT_FIELDS: Array<keyof ListingVariantInput> = [
  "title",
  "price",
  "sale_price",
  "stock",
  "net_weight_g",
  "barcode",
];

/** What of a product's own fields a row would change. */
export function changedProductFields(wanted: ListingInput, current: ListingInput) {
  return changed(wanted, current, PRODUCT_FIELDS);
}

/** What a variant row would do. */
export function variantVerdict(
  wanted: ListingVariantInput,
  current: ListingVariantInput | undefined,
): "created" | "updated" | "unchanged" {
  if (!current) return "created";
  return changed(wanted, current, VARIANT_FIELDS).length > 0 ? "updated" : "unchanged";
}

/** The name of the option that tells variants apart. */
export function optionName(listing: Pick<ListingInput, "option_name">): string {
  return listing.option_name ?? DEFAULT_OPTION;
}
