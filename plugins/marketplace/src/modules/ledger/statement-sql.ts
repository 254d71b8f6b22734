import type { Sql } from "@nang-gio/access/sql";
import { SETTLEMENT_SUMS, type SettlementSum } from "../../settlement-contract";
import { ITS_ENTRIES } from "./ledger-sql";

/**
 * Where a posting stands in a statement: what takes back a sale or its delivery is returned; what the co-operative has paid
 * back itself is refunded; what came from a duplicate that was merged is transferred; the rest is netted.
 */
const COLUMNS: Readonly<Record<SettlementSum, string>> = {
  sale: `posting."kind" = 'sale' and posting."revision" = 0`,
  delivery: `posting."kind" = 'delivery' and posting."revision" = 0`,
  returned: `posting."kind" in ('sale', 'delivery') and posting."revision" > 0`,
  commission: `posting."kind" = 'commission'`,
  tax: `posting."kind" = 'tax'`,
  cash_collected: `posting."kind" = 'cash_collected'`,
  refund: `posting."kind" = 'refund'`,
  transfer: `posting."kind" = 'transfer'`,
};

const SUMS = SETTLEMENT_SUMS.map(
  (sum) => `coalesce(sum(entry."amount") filter (where ${COLUMNS[sum]}), 0) as "${sum}"`,
).join(", ");

const SETTLED = `"settlement_posting" item
  join "ledger_posting" posting on posting."id" = item."posting_id" and posting."kind" <> 'payout'
  join ${ITS_ENTRIES} and entry."account" = 'payable'`;

type Sums = Record<SettlementSum, string>;

const numbers = (row: Sums) =>
  Object.fromEntries(SETTLEMENT_SUMS.map((sum) => [sum, Number(row[sum])])) as Record<
    SettlementSum,
    number
  >;

/** What a settlement is the sum of. */
export async function settlementSums(sql: Sql, id: string): Promise<Record<SettlementSum, number>> {
  const [row] = await sql.execute<Sums>(
    `select ${SUMS} from ${SETTLED} where item."settlement_id" = ?`,
    [id],
  );
  return numbers(row as Sums);
}

/** A consignment in a settlement; amounts as they move the balance. */
export interface SettledConsignment extends Record<SettlementSum, number> {
  consignment_id: string;
  /** When the first of its entries in this settlement happened. */
  at: Date;
  change: number;
  /** Rules of commission that it was charged by. */
  rule_ids: string[];
  /** Rates of tax that it was charged by, in basis points: value added, personal income. */
  vat_bp: number[];
  pit_bp: number[];
}

/** Every consignment of a settlement, by day and then by id. */
export async function settledConsignments(sql: Sql, id: string): Promise<SettledConsignment[]> {
  const rows = await sql.execute<
    Sums &
      Pick<SettledConsignment, "consignment_id" | "at" | "rule_ids" | "vat_bp" | "pit_bp"> & {
        change: string;
      }
  >(
    `with own as (
       select posting."consignment_id", min(posting."occurred_at") as "at", ${SUMS},
              sum(entry."amount") as "change"
         from ${SETTLED} where item."settlement_id" = ? and posting."consignment_id" is not null group by 1
     ), charged as (
       select posting."consignment_id",
              array_agg(distinct entry."rule_id") filter (where entry."rule_id" is not null) as "rule_ids",
              array_agg(distinct entry."rate_bp") filter (where entry."account" = 'vat_withheld' and entry."rate_bp" is not null) as "vat_bp",
              array_agg(distinct entry."rate_bp") filter (where entry."account" = 'pit_withheld' and entry."rate_bp" is not null) as "pit_bp"
         from own join "ledger_posting" posting on posting."consignment_id" = own."consignment_id"
          and posting."deleted_at" is null
         join ${ITS_ENTRIES}
          and entry."account" in ('commission', 'vat_withheld', 'pit_withheld')
        group by 1
     )
     select own.*, charged."rule_ids", charged."vat_bp", charged."pit_bp"
       from own left join charged on charged."consignment_id" = own."consignment_id"
      order by own."at", own."consignment_id"`,
    [id],
  );
  return rows.map((row) => ({
    ...numbers(row),
    consignment_id: row.consignment_id,
    at: new Date(row.at),
    change: Number(row.change),
    rule_ids: row.rule_ids ?? [],
    vat_bp: row.vat_bp ?? [],
    pit_bp: row.pit_bp ?? [],
  }));
}
