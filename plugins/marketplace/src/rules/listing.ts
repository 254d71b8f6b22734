import { hasMarkup, Problem } from "@nang-gio/access/problem";
import { isDong } from "@nang-gio/vietnam";
import { type ListingInput, MAX_STOCK } from "../contract";

function refuse(code: string, field: string, params: Record<string, string | number>): never {
  throw new Problem("invalid_data", `marketplace.${code}`, { field, params });
}

/** @throws Problem naming the field of a listing that cannot be sold as it is. */
export function assertListing(row: ListingInput): void {
  for (const field of ["title", "title_en", "description", "description_en"] as const) {
    if (row[field] && hasMarkup(row[field])) refuse("markup", field, { handle: row.handle });
  }
  row.variants.forEach((variant, index) => {
    const at = `variants.${index}`;
    const { sku } = variant;
    if (!isDong(variant.price) || variant.price === 0) refuse("price", `${at}.price`, { sku });
    if (variant.sale_price != null) {
      if (!isDong(variant.sale_price) || variant.sale_price === 0) {
        refuse("price", `${at}.sale_price`, { sku });
      }
      if (variant.sale_price >= variant.price) {
        refuse("sale_not_lower", `${at}.sale_price`, { sku });
      }
    }
    const { stock } = variant;
    if (stock !== undefined && !(Number.isInteger(stock) && stock >= 0 && stock <= MAX_STOCK)) {
      refuse("stock", `${at}.stock`, { sku, limit: MAX_STOCK });
    }
  });
}
