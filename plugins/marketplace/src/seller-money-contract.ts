import { z } from "zod";
import { POSTING_KINDS, type PostingKind } from "./ledger-contract";

const paged = (most: number) => ({
  cooperative_id: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(most),
  offset: z.coerce.number().int().min(0).default(0),
});

/** `GET /seller/settlements`, answered `{settlements, balance, count, limit, offset}`, the newest month first. */
export const SellerSettlementsQuery = z.strictObject(paged(12));
export type SellerSettlementsQuery = z.infer<typeof SellerSettlementsQuery>;

/**
 * What moved a co-operative's balance in one month of Vietnam, by kind. Amounts in đồng; what it gets is positive, what is
 * taken off or it has already got negative.
 */
export interface SellerSettlement extends Record<PostingKind, number> {
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
  kind: z.enum(POSTING_KINDS).optional(),
});
export type SellerLedgerQuery = z.infer<typeof SellerLedgerQuery>;

/** A posting as it moves the co-operative's balance, in đồng. */
export interface SellerLedgerEntry {
  id: string;
  kind: PostingKind;
  /** It corrects an earlier one of the same consignment: something came back. */
  correction: boolean;
  at: string;
  amount: number;
  consignment: { id: string; number: string };
}
