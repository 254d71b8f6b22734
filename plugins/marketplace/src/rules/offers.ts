import type { ProblemDetail } from "@nang-gio/access/problem";
import { formatInteger } from "@nang-gio/vietnam";
import type { Offer } from "../contract";

/** What is so of a variant now. */
export interface OfferFacts {
  /** What people call it. */
  name: string;
  price: number;
  sale_price: number | null;
  /** Pieces on hand, and of them ordered and not packed yet. */
  stock: number;
  reserved: number;
}

/** Why an offer cannot be; `stale` where it is not wrong, but the market has moved on since it was seen. */
export interface OfferFault extends ProblemDetail {
  stale: boolean;
}

/** What stands in the way of an offer: nothing where it is so already. */
export function judgeOffer(offer: Offer, facts: OfferFacts, at: string): OfferFault[] {
  const { name } = facts;
  const price = offer.price ?? facts.price;
  const sale = offer.sale_price === undefined ? facts.sale_price : offer.sale_price;
  const faults: OfferFault[] = [];
  if (sale !== null && sale >= price) {
    const field = `${at}.${offer.sale_price == null ? "price" : "sale_price"}`;
    faults.push({ field, code: "marketplace.offer_sale", params: { name }, stale: false });
  }
  for (const part of ["price", "sale_price"] as const) {
    const [asked, seen, now] = [offer[part], offer[`${part}_seen`], facts[part]];
    if (asked === undefined || asked === now || seen === undefined || seen === now) continue;
    const code = now === null ? "offer_reduction_ended" : "offer_price_moved";
    const params = { name, now: formatInteger(now ?? 0) };
    faults.push({ field: `${at}.${part}`, code: `marketplace.${code}`, params, stale: true });
  }
  const { stock, stock_seen } = offer;
  if (stock === undefined || stock === facts.stock) return faults;
  const field = `${at}.stock`;
  if (stock_seen !== undefined && stock_seen !== facts.stock) {
    const params = { name, before: stock_seen, now: facts.stock };
    faults.push({ field, code: "marketplace.offer_stock_moved", params, stale: true });
  } else if (stock < facts.reserved) {
    const params = { name, reserved: facts.reserved };
    faults.push({ field, code: "marketplace.offer_reserved", params, stale: false });
  }
  return faults;
}
