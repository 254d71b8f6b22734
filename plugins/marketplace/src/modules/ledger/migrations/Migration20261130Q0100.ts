import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What each kind of posting moved a balance by in each month in Vietnam, of entries or of what a statement has added. */
const summed = (entries: string) => `
  select posting."organisation_id", to_char(posting."occurred_at" at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM'),
         posting."kind", count(distinct posting."id"),
         count(distinct posting."id") filter (where posting."revision" = 0), sum(entry."amount")
    from ${entries} entry join "ledger_posting" posting on posting."id" = entry."posting_id"
   where entry."account" = 'payable'
   group by 1, 2, 3 order by 1, 2, 3`;

const balanced = (condition: string) => `
  create or replace function refuse_unbalanced_posting() returns trigger language plpgsql as $$
  begin
    if (select sum("amount") from "ledger_entry" where "posting_id" = new."posting_id"${condition}) <> 0 then
      raise exception 'the entries of posting % do not sum to nothing', new."posting_id";
    end if;
    return null;
  end $$;`;

/**
 * Keeps the sums of each month beside the ledger, so that a balance does not read it whole; and looks at the entries of
 * a posting by their index, which leaves out what was deleted.
 */
export class Migration20261130Q0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(balanced(` and "deleted_at" is null`));
    this.addSql(
      `create table if not exists "ledger_month" ("organisation_id" text not null, "month" text not null, "kind" text not null, "postings" integer not null, "firsts" integer not null, "amount" bigint not null, primary key ("organisation_id", "month", "kind"));`,
    );
    this.addSql(`insert into "ledger_month" ${summed(`"ledger_entry"`)};`);
    this.addSql(`
      create or replace function add_to_ledger_months() returns trigger language plpgsql as $$
      begin
        insert into "ledger_month" ${summed("added")}
        on conflict ("organisation_id", "month", "kind") do update
           set "postings" = "ledger_month"."postings" + excluded."postings",
               "firsts" = "ledger_month"."firsts" + excluded."firsts",
               "amount" = "ledger_month"."amount" + excluded."amount";
        return null;
      end $$;`);
    this.addSql(`
      create trigger ledger_entry_summed after insert on "ledger_entry"
        referencing new table as added for each statement execute function add_to_ledger_months();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists ledger_entry_summed on "ledger_entry";`);
    this.addSql(`drop function if exists add_to_ledger_months();`);
    this.addSql(`drop table if exists "ledger_month";`);
    this.addSql(balanced(""));
  }
}
