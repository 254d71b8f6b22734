import type { PageVariant, ProductPage } from "@nang-gio/catalogue/contract";

/** Whether a variant can be put in the cart now: there is some, and its co-operative takes orders. */
export function isOffered(
  { stock }: Pick<PageVariant, "stock">,
  closing: ProductPage["closing"],
): boolean {
  return stock > 0 && closing?.takes_orders !== false;
}
