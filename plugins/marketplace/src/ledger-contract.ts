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

/** What moves a co-operative's balance: its consignments, what the market has paid it for them, and what came from a duplicate. */
export const LEDGER_KINDS = [...POSTING_KINDS, "payout", "transfer"] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/**
 * Accounts of the ledger, each by co-operative: what is payable to it, what the shopper owes, what carriers
 * have collected and owe the market, what the market paid back to shoppers itself, what the market keeps, what is withheld for the State,
 * what was paid out, what went to the organisation that a duplicate was merged into.
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
  "transfer",
] as const;
export type LedgerAccount = (typeof LEDGER_ACCOUNTS)[number];
