import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { ITS_ENTRIES } from "../modules/ledger/ledger-sql";

const Difference = z.object({
  consignment_id: z.string(),
  order_id: z.string(),
  /** What the consignment came to if it is delivered, else nothing; and what the ledger says that was sold. */
  sold: z.coerce.number(),
  posted: z.coerce.number(),
  /** What was collected at the door, and what the ledger says of it. */
  cash: z.coerce.number(),
  cash_posted: z.coerce.number(),
  /** What was paid back, and what the ledger says of it. */
  refunded: z.coerce.number(),
  refund_posted: z.coerce.number(),
});
export type LedgerDifference = z.infer<typeof Difference>;

/** What was posted between a consignment and its shopper under some kinds. */
function posted(kinds: string, sign: "" | "-" = ""): string {
  return `coalesce((select ${sign}sum(entry.amount) from ledger_posting posting
                     join ${ITS_ENTRIES} and entry.account = 'shopper'
                    where posting.consignment_id = consignment.id and posting.deleted_at is null
                      and posting.kind in (${kinds})), 0)`;
}

/** Consignments, written since an instant, for which the ledger does not say what they came to, oldest first. */
export async function ledgerDifferences(
  container: MedusaContainer,
  since: Date,
  most: number,
): Promise<LedgerDifference[]> {
  return readRows(
    container,
    Difference,
    `select * from (
       select id as consignment_id, order_id, created_at,
              case when state = 'delivered' then total else 0 end as sold,
              ${posted("'sale', 'delivery'", "-")} as posted,
              coalesce(cash_total, 0) as cash,
              ${posted("'cash_collected'")} as cash_posted,
              refunded_total as refunded,
              ${posted("'refund'", "-")} as refund_posted
         from consignment where deleted_at is null and updated_at >= ?
     ) as compared where sold <> posted or cash <> cash_posted or refunded <> refund_posted
     order by created_at, consignment_id limit ?`,
    [since, most],
  );
}

/** Ids of postings whose entries do not sum to nothing. */
export async function unbalancedPostings(
  container: MedusaContainer,
  most: number,
): Promise<string[]> {
  const found = await readRows(
    container,
    z.object({ posting_id: z.string() }),
    `select posting_id from ledger_entry group by posting_id having sum(amount) <> 0 limit ?`,
    [most],
  );
  return found.map(({ posting_id }) => posting_id);
}

/** Organisations whose sums by month, from which balances are read, are not those of their entries. */
export async function wrongMonths(container: MedusaContainer, most: number): Promise<string[]> {
  const found = await readRows(
    container,
    z.object({ organisation_id: z.string() }),
    `with entered as (
       select posting.organisation_id,
              to_char(posting.occurred_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month, posting.kind,
              count(distinct posting.id) as postings,
              count(distinct posting.id) filter (where posting.revision = 0) as firsts, sum(entry.amount) as amount
         from ledger_posting posting join ${ITS_ENTRIES} and entry.account = 'payable'
        where posting.deleted_at is null group by 1, 2, 3
     )
     select distinct organisation_id
       from entered full join ledger_month using (organisation_id, month, kind)
      where entered.amount is distinct from ledger_month.amount
         or entered.postings is distinct from ledger_month.postings
         or entered.firsts is distinct from ledger_month.firsts
      order by 1 limit ?`,
    [most],
  );
  return found.map(({ organisation_id }) => organisation_id);
}
