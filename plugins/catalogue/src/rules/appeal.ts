import type { Facts } from "../shelf/facts";

const SOLD_OUT = 0.75;
const MOST_FOR_SALES = 0.1;

/**
 * What a product's own standing makes of how well its words match a search: what can be had comes before
 * what cannot, and among goods that match alike those that sell well come first. Between 0.75 and 1.1.
 */
export function appeal({ in_stock, sold }: Pick<Facts, "in_stock" | "sold">): number {
  const sales = Math.min(MOST_FOR_SALES, Math.log10(1 + Math.max(0, sold)) * 0.04);
  return (in_stock ? 1 : SOLD_OUT) * (1 + sales);
}
