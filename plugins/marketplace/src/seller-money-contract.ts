import { z } from "zod";
import { LEDGER_KINDS, type LedgerKind } from "./ledger-contract";

const paged = (most: number) => ({
  cooperative_id: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(most),
  offset: z.coerce.number().int().min(0).default(0),
});

/** `GET /seller/settlements`, answered `{settlements, balance, count, limit, offset}`, the latest first. */
export const SellerSettlementsQuery = z.strictObject(paged(12));
export type SellerSettlementsQuery = z.infer<typeof SellerSettlementsQuery>;

/** `GET /seller/ledger/months`, answered `{months, balance, count, limit, offset}`, the newest first. */
export const SellerMonthsQuery = z.strictObject(paged(12));
export type SellerMonthsQuery = z.infer<typeof SellerMonthsQuery>;

/**
 * What moved a co-operative's balance in one month of Vietnam, by kind. Amounts in đồng; what it gets is positive, what is
 * taken off or it has already got negative.
 */
export interface SellerMonth extends Record<LedgerKind, number> {
  /** `YYYY-MM`. */
  period: string;
  consignments: number;
  /** Sum of all kinds. */
  change: number;
  /** At the end of the month: what the market owes the co-operative; negative: what it owes the market. */
  balance: number;
}

/** `GET /seller/ledger`, answered `{entries, balance, count, limit, offset}`, the newest first. */
export const SellerLedgerQuery = z.strictObject({
  ...paged(20),
  period: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional(),
  kind: z.enum(LEDGER_KINDS).optional(),
});
export type SellerLedgerQuery = z.infer<typeof SellerLedgerQuery>;

/** A posting as it moves the co-operative's balance, in đồng. */
export interface SellerLedgerEntry {
  id: string;
  kind: LedgerKind;
  /** It corrects an earlier one of the same consignment: something came back. */
  correction: boolean;
  at: string;
  amount: number;
  /** What it is of; a payout is of no consignment. */
  consignment: { id: string; number: string } | null;
  /** What a payout pays. */
  settlement: { id: string; number: string } | null;
}
