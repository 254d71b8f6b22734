/** What a posting of a consignment is for. */
export const POSTING_KINDS = [
  "sale",
  "delivery",
  "commission",
  "tax",
  "cash_collected",
  "refund",
] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

/** What moves a co-operative's balance: its consignments, and what the market has paid it for them. */
export const LEDGER_KINDS = [...POSTING_KINDS, "payout"] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/**
 * Accounts of the ledger, each by co-operative: what is payable to it, what the shopper owes, what carriers
 * have collected and owe the market, what the market paid back to shoppers itself, what the market keeps, what is withheld for the State.
 */
export const LEDGER_ACCOUNTS = [
  "payable",
  "shopper",
  "carrier",
  "market_cash",
  "commission",
  "vat_withheld",
  "pit_withheld",
  "bank",
] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];
