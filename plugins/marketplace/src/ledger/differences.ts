import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";

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

async function rows(container: MedusaContainer, sql: string, values: unknown[]): Promise<unknown> {
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown }>(sql, values as string[]);
  return answer.rows;
}

/**
 * Consignments, written since an instant, for which the ledger does not say what they came to, oldest first. The tables'
 * indexes leave out what was deleted; a query that does not say so too reads the whole ledger for each consignment.
 */
export async function ledgerDifferences(
  container: MedusaContainer,
  since: Date,
  most: number,
): Promise<LedgerDifference[]> {
  const found = await rows(
    container,
    `select * from (
       select id as consignment_id, order_id, created_at,
              case when state = 'delivered' then total else 0 end as sold,
              coalesce((select -sum(entry.amount) from ledger_posting posting
                 join ledger_entry entry on entry.posting_id = posting.id and entry.account = 'shopper'
                  and entry.deleted_at is null
                where posting.consignment_id = consignment.id and posting.deleted_at is null
                  and posting.kind in ('sale', 'delivery')), 0) as posted,
              coalesce(cash_total, 0) as cash,
              coalesce((select sum(entry.amount) from ledger_posting posting
                 join ledger_entry entry on entry.posting_id = posting.id and entry.account = 'shopper'
                  and entry.deleted_at is null
                where posting.consignment_id = consignment.id and posting.deleted_at is null
                  and posting.kind = 'cash_collected'), 0) as cash_posted,
              refunded_total as refunded,
              coalesce((select -sum(entry.amount) from ledger_posting posting
                 join ledger_entry entry on entry.posting_id = posting.id and entry.account = 'shopper'
                  and entry.deleted_at is null
                where posting.consignment_id = consignment.id and posting.deleted_at is null
                  and posting.kind = 'refund'), 0) as refund_posted
         from consignment where deleted_at is null and updated_at >= ?
     ) as compared where sold <> posted or cash <> cash_posted or refunded <> refund_posted
     order by created_at, consignment_id limit ?`,
    [since, most],
  );
  return z.array(Difference).parse(found);
}

/** Ids of postings whose entries do not sum to nothing. */
export async function unbalancedPostings(
  container: MedusaContainer,
  most: number,
): Promise<string[]> {
  const found = await rows(
    container,
    `select posting_id from ledger_entry group by posting_id having sum(amount) <> 0 limit ?`,
    [most],
  );
  return z
    .array(z.object({ posting_id: z.string() }))
    .parse(found)
    .map(({ posting_id }) => posting_id);
}
