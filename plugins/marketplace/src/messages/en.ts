import type { vi } from "./vi";

/** Sentences of selling. */
export const en: Record<keyof typeof vi, string> = {
  unknown_reference: "There is no “{value}”.",
  other_owner: "The product “{handle}” belongs to another organisation ({owner}).",
  markup: "Product “{handle}”: plain text only, no HTML.",
  price: "The price of “{sku}” must be a whole number of đồng over 0.",
  sale_not_lower: "The sale price of “{sku}” must be under its price.",
  stock: "The stock of “{sku}” must be a whole number from 0 to {limit}.",
  cart_unknown: "There is no such cart.",
  cart_ordered: "This cart has been ordered.",
  delivery_not_offered: "{name} does not offer this delivery. Please choose another.",
};
