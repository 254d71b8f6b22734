import type { Sql } from "@nang-gio/access/sql";
import { LEDGER_KINDS, type LedgerKind } from "../../ledger-contract";

/** Which postings of an organisation; of a month as `YYYY-MM` in Vietnam. */
export interface LedgerFilter {
  organisation_id: string;
  month?: string;
  kind?: LedgerKind;
}

type MonthSums = Record<LedgerKind, string>;

/** What moved the balance of an organisation in a month, of how many consignments that came into it, and how it stood at its end. */
export interface MonthRow extends MonthSums {
  month: string;
  consignments: number;
  change: string;
  balance: string;
  count: number;
}

/** A posting as the co-operative's balance sees it. */
export interface PostingRow {
  id: string;
  kind: LedgerKind;
  revision: number;
  occurred_at: Date;
  /** Of a payout: none, and the settlement that it pays. */
  consignment_id: string | null;
  settlement_id: string | null;
  amount: string;
  count: number;
}

/**
 * The entries of a posting, to be joined. The indexes of the ledger's tables leave out what was deleted: a query that
 * does not say so too, of postings as of entries, reads the whole ledger instead.
 */
export const ITS_ENTRIES = `"ledger_entry" entry on entry."posting_id" = posting."id" and entry."deleted_at" is null`;

/** What of a posting moves the balance; read from an index of its own. */
const PAYABLE_ENTRIES = `"ledger_entry" entry
  where entry."posting_id" = posting."id" and entry."deleted_at" is null and entry."account" = 'payable'`;

const IN_MONTH = `posting."occurred_at" >= (? || '-01')::timestamp at time zone 'Asia/Ho_Chi_Minh'
  and posting."occurred_at" < ((? || '-01')::timestamp + interval '1 month') at time zone 'Asia/Ho_Chi_Minh'`;

/** Writes postings with their entries in one statement. */
export async function recordPostings(
  sql: Sql,
  postings: readonly object[],
  entries: readonly object[],
): Promise<void> {
  await sql.execute(
    `with made as (
       insert into "ledger_posting"
         ("id", "organisation_id", "order_id", "consignment_id", "kind", "revision", "occurred_at")
       select "id", "organisation_id", "order_id", "consignment_id", "kind", "revision", "occurred_at"
         from jsonb_to_recordset(?::jsonb) as given("id" text, "organisation_id" text, "order_id" text,
           "consignment_id" text, "kind" text, "revision" integer, "occurred_at" timestamptz)
       on conflict ("consignment_id", "kind", "revision") where "deleted_at" is null do nothing
       returning "id"
     )
     insert into "ledger_entry"
       ("id", "posting_id", "account", "amount", "line_item_id", "base", "rate_bp", "rule_id")
     select "id", "posting_id", "account", "amount", "line_item_id", "base", "rate_bp", "rule_id"
       from jsonb_to_recordset(?::jsonb) as given("id" text, "posting_id" text, "account" text,
         "amount" bigint, "line_item_id" text, "base" bigint, "rate_bp" integer, "rule_id" text)
      where "posting_id" in (select "id" from made)`,
    [JSON.stringify(postings), JSON.stringify(entries)],
  );
}

/** The balance of an organisation, the sum of all that moved it, as a trigger keeps it by month and kind. */
export async function payableTo(sql: Sql, organisationId: string): Promise<number> {
  const [row] = await sql.execute<{ balance: string }>(
    `select coalesce(sum("amount"), 0) as "balance" from "ledger_month" where "organisation_id" = ?`,
    [organisationId],
  );
  return Number(row?.balance ?? 0);
}

export function monthRows(
  sql: Sql,
  organisationId: string,
  page: { limit: number; offset: number },
): Promise<MonthRow[]> {
  const sums = LEDGER_KINDS.map(
    (kind) => `coalesce(sum("amount") filter (where "kind" = '${kind}'), 0) as "${kind}"`,
  );
  return sql.execute<MonthRow>(
    `select *, sum("change") over (order by "month") as "balance", count(*) over ()::int as "count"
       from (
         select "month", ${sums.join(", ")}, sum("amount") as "change",
                coalesce(sum("firsts") filter (where "kind" = 'sale'), 0)::int as "consignments"
           from "ledger_month" where "organisation_id" = ?
          group by 1
       ) as months
      order by "month" desc limit ? offset ?`,
    [organisationId, page.limit, page.offset],
  );
}

export function postingRows(
  sql: Sql,
  { organisation_id, month, kind }: LedgerFilter,
  page: { limit: number; offset: number },
): Promise<PostingRow[]> {
  const months = [
    ...(month ? [{ sql: ` and "month" = ?`, value: month }] : []),
    ...(kind ? [{ sql: ` and "kind" = ?`, value: kind }] : []),
  ];
  const postings = [
    ...(month ? [{ sql: ` and ${IN_MONTH}`, values: [month, month] }] : []),
    ...(kind ? [{ sql: ` and posting."kind" = ?`, values: [kind] }] : []),
  ];
  const conditions = (of: ReadonlyArray<{ sql: string }>) => of.map((one) => one.sql).join("");
  // The page is cut before its entries are summed.
  return sql.execute<PostingRow>(
    `select posting.*, (select sum(entry."amount") from ${PAYABLE_ENTRIES}) as "amount",
            (select sum("postings")::int from "ledger_month"
              where "organisation_id" = ?${conditions(months)}) as "count"
       from (
         select posting."id", posting."kind", posting."revision", posting."occurred_at",
                posting."consignment_id", posting."settlement_id"
           from "ledger_posting" posting
          where posting."organisation_id" = ?${conditions(postings)} and posting."deleted_at" is null
            and exists (select from ${PAYABLE_ENTRIES})
          order by posting."occurred_at" desc, posting."id" desc limit ? offset ?
       ) as posting
      order by posting."occurred_at" desc, posting."id" desc`,
    [
      ...[organisation_id, ...months.map(({ value }) => value)],
      ...[organisation_id, ...postings.flatMap(({ values }) => values)],
      ...[page.limit, page.offset],
    ],
  );
}
