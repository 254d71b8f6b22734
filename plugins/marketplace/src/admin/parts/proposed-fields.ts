import { formatDong, formatInteger } from "@nang-gio/vietnam";
import type { TFunction } from "i18next";
import type { KeptContent, ProposedVariant } from "../../contract";

/** Fields of a proposal that are plain texts, in the order in which they are read. */
export const PROPOSED_TEXTS = [
  "title",
  "title_en",
  "category_handle",
  "unit",
  "option_name",
  "origin",
  "ingredients",
  "storage",
  "shelf_life_days",
  "warnings",
  "producer_code",
  "subtitle",
  "subtitle_en",
  "description",
  "description_en",
] as const satisfies ReadonlyArray<keyof KeptContent>;

/** A variant in one line: name, weight, and the offer that a new one comes with. */
export function variantLine(t: TFunction<"marketplace">, variant: ProposedVariant): string {
  const { title, net_weight_g, price, sale_price, stock } = variant;
  return [
    title,
    net_weight_g === null ? "" : `${formatInteger(net_weight_g)} g`,
    price === null ? "" : formatDong(price),
    sale_price === null ? "" : t("variantSale", { price: formatDong(sale_price) }),
    stock === null ? "" : t("variantStock", { stock: formatInteger(stock) }),
  ]
    .filter(Boolean)
    .join(" · ");
}
