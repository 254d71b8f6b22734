import type { POSTING_KINDS, SellerRole } from "@nang-gio/marketplace/contract";

/** Kinds of what moves a co-operative's balance, in the order in which they are read. */
export const KINDS: typeof POSTING_KINDS = [
  "sale",
  "delivery",
  "commission",
  "tax",
  "cash_collected",
  "refund",
];

/** Whether a role sees the money of its co-operative; packing needs none of it. */
export function seesMoney(role: SellerRole): boolean {
  return role !== "fulfilment";
}

/** A month of the backend (`YYYY-MM`) as `MM/YYYY`. */
export function monthName(period: string): string {
  return period.split("-").reverse().join("/");
}
