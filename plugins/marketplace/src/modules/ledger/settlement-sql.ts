import type { Sql } from "@nang-gio/access/sql";
import type { CalendarDate } from "@nang-gio/vietnam";
import { startOfDayInVietnam } from "@nang-gio/vietnam";
import type { Period } from "../../rules/settlement-periods";
import { ITS_ENTRIES } from "./ledger-sql";

/** An organisation of which there are entries that no settlement has, and how its last settlement stands. */
export interface Unsettled {
  organisation_id: string;
  /** When the oldest of them happened. */
  oldest: Date;
  last: { id: string; state: string; period_to: string } | null;
}

/** What was posted for consignments and no settlement has taken; amounts as they move the balance. */
const FREE = `select posting."id" as "posting_id", posting."consignment_id", sum(coalesce(entry."amount", 0)) as "amount"
   from "ledger_posting" posting
   left join ${ITS_ENTRIES} and entry."account" = 'payable'
  where posting."organisation_id" = ? and posting."occurred_at" < ? and posting."kind" <> 'payout'
    and posting."deleted_at" is null
    and not exists (select 1 from "settlement_posting" item where item."posting_id" = posting."id")
  group by posting."id"`;

const EVENT = `insert into "settlement_event" ("id", "settlement_id", "state", "reason", "actor_id")`;

/** Organisations with entries from before a day in Vietnam that no settlement has. */
export async function unsettledBefore(
  sql: Sql,
  day: CalendarDate,
  organisationId?: string,
): Promise<Unsettled[]> {
  const rows = await sql.execute<{
    organisation_id: string;
    oldest: Date;
    id: string | null;
    state: string;
    period_to: string;
  }>(
    `select free."organisation_id", free."oldest", last."id", last."state", last."period_to"
       from (
         select posting."organisation_id", min(posting."occurred_at") as "oldest" from "ledger_posting" posting
          where posting."occurred_at" < ? and posting."kind" <> 'payout' and posting."deleted_at" is null
            ${organisationId === undefined ? "" : `and posting."organisation_id" = ?`}
            and not exists (select 1 from "settlement_posting" item where item."posting_id" = posting."id")
          group by 1
       ) free
       left join lateral (
         select "id", "state", "period_to" from "settlement"
          where "settlement"."organisation_id" = free."organisation_id" and "deleted_at" is null order by "sequence" desc limit 1
       ) last on true
      order by 1`,
    [startOfDayInVietnam(day), ...(organisationId === undefined ? [] : [organisationId])],
  );
  return rows.map(({ organisation_id, oldest, id, state, period_to }) => ({
    organisation_id,
    oldest: new Date(oldest),
    last: id === null ? null : { id, state, period_to },
  }));
}

/** A settlement to be drafted, with the ids that it and its first event get. */
export interface NewSettlement {
  id: string;
  event_id: string;
  organisation_id: string;
  period: Period;
  actor_id: string | null;
}

/**
 * Drafts a settlement of everything until the end of a period that no settlement has, opened by what the one before it
 * left, in one statement. Gives whether there was anything.
 */
export async function draftSettlement(sql: Sql, draft: NewSettlement): Promise<boolean> {
  const { id, event_id, organisation_id, period, actor_id } = draft;
  const made = await sql.execute(
    `with last as (
       select "sequence", least("opening" + "change", 0) as "closing" from "settlement"
        where "organisation_id" = ? and "deleted_at" is null order by "sequence" desc limit 1
     ), free as (${FREE}), made as (
       insert into "settlement" ("id", "organisation_id", "sequence", "period_from", "period_to",
         "consignments", "opening", "change", "payout", "state", "revision")
       select ?, ?, coalesce((select "sequence" from last), 0) + 1, ?, ?,
              "consignments", "opening", "change", greatest("opening" + "change", 0), 'draft', 0
         from (select count(distinct "consignment_id")::int as "consignments", sum("amount")::bigint as "change",
                      coalesce((select "closing" from last), 0) as "opening"
                 from free having count(*) > 0) sums
       returning "id"
     ), items as (
       insert into "settlement_posting" ("posting_id", "settlement_id")
       select free."posting_id", made."id" from free, made
     )
     ${EVENT} select ?, "id", 'draft', null, ? from made returning "id"`,
    [
      organisation_id,
      organisation_id,
      startOfDayInVietnam(period.to),
      id,
      organisation_id,
      period.from,
      period.to,
      event_id,
      actor_id,
    ],
  );
  return made.length > 0;
}

/**
 * Takes into a draft that is its organisation's last what was posted late for its period. Gives whether there was
 * anything; whoever saw it as it was before has to look again.
 */
export async function topUpDraft(
  sql: Sql,
  {
    id,
    organisation_id,
    period_to,
  }: { id: string; organisation_id: string; period_to: CalendarDate },
): Promise<boolean> {
  const moved = await sql.execute(
    `with free as (${FREE}), mine as (
       select "id" from "settlement" mine
        where "id" = ? and "state" = 'draft' and not exists (
          select 1 from "settlement" later
           where later."organisation_id" = mine."organisation_id" and later."sequence" > mine."sequence")
        for update
     ), items as (
       insert into "settlement_posting" ("posting_id", "settlement_id")
       select free."posting_id", mine."id" from free, mine
     )
     update "settlement" set "change" = "change" + sums."amount",
            "payout" = greatest("opening" + "change" + sums."amount", 0),
            "consignments" = (
              select count(distinct "consignment_id") from (
                select "consignment_id" from free
                union select posting."consignment_id" from "settlement_posting" item
                  join "ledger_posting" posting on posting."id" = item."posting_id"
                 where item."settlement_id" = "settlement"."id") as all_of_it),
            "revision" = "revision" + 1, "updated_at" = now()
       from mine, (select sum("amount")::bigint as "amount" from free having count(*) > 0) sums
      where "settlement"."id" = mine."id" returning "settlement"."id"`,
    [organisation_id, startOfDayInVietnam(period_to), id],
  );
  return moved.length > 0;
}

/** A move of a settlement from the revision that an officer saw. */
export interface SettlementMove {
  id: string;
  seen: number;
  event_id: string;
  actor_id: string;
}

/** Approves a draft, with the account that it is to be paid to. Gives whether it was still as it was seen. */
export async function approveSettlement(
  sql: Sql,
  { id, seen, event_id, actor_id }: SettlementMove,
  account: { bank_bin: string; account_number: string; holder: string } | null,
): Promise<boolean> {
  const moved = await sql.execute(
    `with moved as (
       update "settlement" set "state" = 'approved', "revision" = "revision" + 1, "approved_by" = ?,
              "approved_at" = now(), "bank_bin" = ?, "account_number" = ?, "holder" = ?, "updated_at" = now()
        where "id" = ? and "state" = 'draft' and "revision" = ? returning "id"
     )
     ${EVENT} select ?, "id", 'approved', null, ? from moved returning "id"`,
    [
      actor_id,
      account?.bank_bin ?? null,
      account?.account_number ?? null,
      account?.holder ?? null,
      id,
      seen,
      event_id,
      actor_id,
    ],
  );
  return moved.length > 0;
}

/** Takes an approved settlement back to a draft, which forgets the account. Gives whether it was still as it was seen. */
export async function reopenSettlement(
  sql: Sql,
  { id, seen, event_id, actor_id }: SettlementMove,
  reason: string,
): Promise<boolean> {
  const moved = await sql.execute(
    `with moved as (
       update "settlement" set "state" = 'draft', "revision" = "revision" + 1, "approved_by" = null,
              "approved_at" = null, "bank_bin" = null, "account_number" = null, "holder" = null,
              "updated_at" = now()
        where "id" = ? and "state" = 'approved' and "revision" = ? returning "id"
     )
     ${EVENT} select ?, "id", 'draft', ?, ? from moved returning "id"`,
    [id, seen, event_id, reason, actor_id],
  );
  return moved.length > 0;
}

/** A transfer that the bank has made for a settlement, and the ids that its posting and entries get. */
export interface Payout {
  paid_on: CalendarDate;
  transfer_reference: string;
  posting_id: string;
  /** Of what is owed to the co-operative, and of the market's bank. */
  entry_ids: readonly [payable: string, bank: string];
}

/**
 * Marks an approved settlement as paid and posts its payout into the ledger, in one statement. Gives whether it was still as
 * it was seen.
 */
export async function paySettlement(
  sql: Sql,
  { id, seen, event_id, actor_id }: SettlementMove,
  { paid_on, transfer_reference, posting_id, entry_ids }: Payout,
): Promise<boolean> {
  const moved = await sql.execute(
    `with moved as (
       update "settlement" set "state" = 'paid', "revision" = "revision" + 1, "paid_by" = ?,
              "paid_on" = ?, "transfer_reference" = ?, "updated_at" = now()
        where "id" = ? and "state" = 'approved' and "revision" = ? and "payout" > 0
       returning "id", "organisation_id", "payout"
     ), posted as (
       insert into "ledger_posting" ("id", "organisation_id", "kind", "revision", "occurred_at", "settlement_id")
       select ?, "organisation_id", 'payout', 0, ?::timestamptz, "id" from moved
     ), entered as (
       insert into "ledger_entry" ("id", "posting_id", "account", "amount")
       select ?, ?, 'payable', -"payout" from moved union all select ?, ?, 'bank', "payout" from moved
     ), item as (
       insert into "settlement_posting" ("posting_id", "settlement_id") select ?, "id" from moved
     )
     ${EVENT} select ?, "id", 'paid', null, ? from moved returning "id"`,
    [
      actor_id,
      paid_on,
      transfer_reference,
      id,
      seen,
      posting_id,
      startOfDayInVietnam(paid_on),
      entry_ids[0],
      posting_id,
      entry_ids[1],
      posting_id,
      posting_id,
      event_id,
      actor_id,
    ],
  );
  return moved.length > 0;
}
