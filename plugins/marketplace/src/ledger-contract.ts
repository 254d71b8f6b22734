/** What a posting of the ledger is for. */
export const POSTING_KINDS = [
  "sale",
  "delivery",
  "commission",
  "tax",
  "cash_collected",
  "refund",
] as const;
export type PostingKind = (typeof POSTING_KINDS)[number];

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
] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];
