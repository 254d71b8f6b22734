import type { Offer } from "@nang-gio/marketplace/contract";

/** What a row of a spreadsheet says of a stock, and what it was when the spreadsheet was made. */
interface StockRow {
  stock?: number | null;
  stock_was?: number | null;
}

/** What a row does to a stock: nothing, setting it, or that somebody has to look first. */
export type StockVerdict = Pick<Offer, "stock" | "stock_seen"> | "moved" | "unseen";

/**
 * A row changes a stock by what was changed in it: left as it was downloaded it changes nothing, however old the file is.
 * Changed, it is set only where the stock is still as it was downloaded, or where the person has seen that it is not.
 */
export function stockOf(
  { stock, stock_was }: StockRow,
  now: number,
  confirmed: boolean,
): StockVerdict {
  if (stock == null || stock === stock_was || stock === now) return {};
  if (confirmed) return { stock, stock_seen: now };
  if (stock_was == null) return "unseen";
  return stock_was === now ? { stock, stock_seen: now } : "moved";
}
