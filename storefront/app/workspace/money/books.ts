import type {
  LEDGER_KINDS,
  SETTLEMENT_SUMS,
  SellerRole,
  SettlementRow,
} from "@nang-gio/marketplace/contract";

/** Kinds of what moves a co-operative's balance, in the order in which they are read. */
export const KINDS: typeof LEDGER_KINDS = [
  "sale",
  "delivery",
  "commission",
  "tax",
  "cash_collected",
  "refund",
  "payout",
  "transfer",
];

/** Of what a settlement is the sum, in the order in which it is read. */
export const SUMS: typeof SETTLEMENT_SUMS = [
  "sale",
  "delivery",
  "returned",
  "commission",
  "tax",
  "cash_collected",
  "refund",
  "transfer",
];

/** How a settlement stands, as the key of a sentence. */
export function standingOf({ state, payout, closing }: SettlementRow) {
  if (state === "draft") return "settlement_draft";
  if (state === "paid") return "settlement_paid";
  if (payout > 0) return "settlement_approved";
  return closing < 0 ? "settlement_carried" : "settlement_even";
}

/** Whether a role sees the money of its co-operative; packing needs none of it. */
export function seesMoney(role: SellerRole): boolean {
  return role !== "fulfilment";
}

/** A month of the backend (`YYYY-MM`) as `MM/YYYY`. */
export function monthName(period: string): string {
  return period.split("-").reverse().join("/");
}
