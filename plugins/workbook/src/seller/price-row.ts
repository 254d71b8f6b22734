import type { Offer } from "@nang-gio/marketplace/contract";

/** What a row of a spreadsheet says of prices, and what they were when the spreadsheet was made. */
interface PriceRow {
  price?: number;
  /** Blank ends a reduction; left out it stays. */
  sale_price?: number | null;
  price_was?: number | null;
  sale_price_was?: number | null;
}

/** The prices of a variant in the shop now. */
export interface PricesNow {
  price: number;
  sale_price: number | null;
}

const FIELDS = ["price", "sale_price"] as const;
type PriceField = (typeof FIELDS)[number];

/** What a row does to prices, and which of them somebody else has changed meanwhile. */
export interface PriceVerdict {
  offer: Pick<Offer, PriceField | "price_seen" | "sale_price_seen">;
  moved: PriceField[];
}

/**
 * A row changes a price by what was changed in it: left as it was downloaded it changes nothing, however old the file is.
 * Changed, it is set only where the price is still as it was downloaded, or where the person has seen that it is not.
 * A row that doesn't tell what the price was is taken as it stands.
 */
export function pricesOf(row: PriceRow, now: PricesNow, confirmed: boolean): PriceVerdict {
  const tells = row.price_was != null;
  const verdict: PriceVerdict = { offer: {}, moved: [] };
  for (const field of FIELDS) {
    const said = row[field];
    const was = tells ? (row[`${field}_was`] ?? null) : now[field];
    if (said === undefined || said === now[field] || (tells && said === was)) continue;
    if (was === now[field] || confirmed) {
      Object.assign(verdict.offer, { [field]: said, [`${field}_seen`]: now[field] });
    } else {
      verdict.moved.push(field);
    }
  }
  return verdict;
}
