import type { Sql } from "@nang-gio/access/sql";
import { ITS_ENTRIES } from "./ledger-sql";

/** A pair of postings by which a balance goes from one organisation to another, and the ids that they get. */
export interface Transfer {
  /** What it is once only. */
  transfer_id: string;
  from_id: string;
  to_id: string;
  /** Of the two postings, and of the two entries of each. */
  posting_ids: readonly [string, string];
  entry_ids: readonly [string, string, string, string];
}

const POSTED = `posted as (
  insert into "ledger_posting" ("id", "organisation_id", "kind", "revision", "occurred_at", "transfer_id")
  select given."id", given."organisation_id", 'transfer', 0, now(), ?
    from moved, (values (?, ?), (?, ?)) as given("id", "organisation_id") where moved."amount" <> 0
  on conflict do nothing returning "id"
)
insert into "ledger_entry" ("id", "posting_id", "account", "amount")
select given."id", given."posting_id", given."account", given."sign" * moved."amount"
  from moved, (values (?, ?, 'payable', -1), (?, ?, 'transfer', 1), (?, ?, 'payable', 1), (?, ?, 'transfer', -1))
    as given("id", "posting_id", "account", "sign")
 where given."posting_id" in (select "id" from posted)
returning "amount"`;

function valuesOf({ transfer_id, from_id, to_id, posting_ids, entry_ids }: Transfer): string[] {
  const [gives, gets] = posting_ids;
  return [
    ...[transfer_id, gives, from_id, gets, to_id],
    ...[entry_ids[0], gives, entry_ids[1], gives, entry_ids[2], gets, entry_ids[3], gets],
  ];
}

/**
 * Posts what is owed to one organisation to another, in one statement: what the first loses the second gets, to the đồng.
 * Posted already, or where nothing is owed, it posts nothing.
 */
export async function transferBalance(sql: Sql, transfer: Transfer): Promise<void> {
  await sql.execute(
    `with moved as (
       select coalesce(sum(entry."amount"), 0)::bigint as "amount"
         from "ledger_posting" posting join ${ITS_ENTRIES} and entry."account" = 'payable'
        where posting."organisation_id" = ? and posting."deleted_at" is null
     ), ${POSTED}`,
    [transfer.from_id, ...valuesOf(transfer)],
  );
}

/** Posts back, from `from_id` to `to_id`, what an earlier transfer gave to `from_id`. */
export async function transferBack(sql: Sql, earlier: string, transfer: Transfer): Promise<void> {
  await sql.execute(
    `with moved as (
       select coalesce(sum(entry."amount"), 0)::bigint as "amount"
         from "ledger_posting" posting join ${ITS_ENTRIES} and entry."account" = 'payable'
        where posting."transfer_id" = ? and posting."organisation_id" = ? and posting."deleted_at" is null
     ), ${POSTED}`,
    [earlier, transfer.from_id, ...valuesOf(transfer)],
  );
}
