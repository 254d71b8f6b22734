import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What the consignments of a settlement come to. */
const PAYABLE = `coalesce(sum(entry."amount") filter (where posting."kind" <> 'payout'), 0)`;

export class Migration20261125B100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "settlement" ("id" text not null, "number" serial, "organisation_id" text not null, "sequence" integer not null, "period_from" text not null, "period_to" text not null, "consignments" integer not null, "opening" bigint not null, "change" bigint not null, "payout" bigint not null, "state" text check ("state" in ('draft', 'approved', 'paid')) not null, "revision" integer not null, "bank_bin" text null, "account_number" text null, "holder" text null, "approved_by" text null, "approved_at" timestamptz null, "paid_on" text null, "transfer_reference" text null, "paid_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "settlement_pkey" primary key ("id"), constraint CK_settlement_period check (period_to > period_from), constraint CK_settlement_payout check (payout = greatest(opening + change, 0)), constraint CK_settlement_opening check (opening <= 0), constraint CK_settlement_approved check ((state = 'draft') = (approved_at is null)), constraint CK_settlement_account check ((state = 'draft' and account_number is null) or (state <> 'draft' and (payout = 0 or account_number is not null))), constraint CK_settlement_paid check ((state = 'paid') = (paid_on is not null and transfer_reference is not null) and (state <> 'paid' or payout > 0)));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_settlement_deleted_at" ON "settlement" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_organisation_id_sequence_unique" ON "settlement" ("organisation_id", "sequence") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_settlement_number_unique" ON "settlement" ("number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_settlement_state" ON "settlement" ("state") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "settlement_event" ("id" text not null, "settlement_id" text not null, "state" text check ("state" in ('draft', 'approved', 'paid')) not null, "reason" text null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "settlement_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_settlement_event_settlement_id" ON "settlement_event" ("settlement_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_settlement_event_deleted_at" ON "settlement_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "settlement_event" add constraint "settlement_event_settlement_id_foreign" foreign key ("settlement_id") references "settlement" ("id") on update cascade;`,
    );

    this.addSql(
      `create table if not exists "settlement_posting" ("posting_id" text not null, "settlement_id" text not null, constraint "settlement_posting_pkey" primary key ("posting_id"), constraint "settlement_posting_posting_id_foreign" foreign key ("posting_id") references "ledger_posting" ("id"), constraint "settlement_posting_settlement_id_foreign" foreign key ("settlement_id") references "settlement" ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_settlement_posting_settlement_id" ON "settlement_posting" ("settlement_id");`,
    );

    this.addSql(`alter table "ledger_posting" alter column "order_id" drop not null;`);
    this.addSql(`alter table "ledger_posting" alter column "consignment_id" drop not null;`);
    this.addSql(`alter table "ledger_posting" add column if not exists "settlement_id" text null;`);
    this.addSql(
      `alter table "ledger_posting" add constraint CK_ledger_posting_of check ((kind = 'payout') = (settlement_id is not null) and (kind = 'payout') = (consignment_id is null));`,
    );
    this.addSql(
      `alter table "ledger_posting" add constraint "ledger_posting_settlement_id_foreign" foreign key ("settlement_id") references "settlement" ("id");`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_posting_settlement_id_unique" ON "ledger_posting" ("settlement_id") WHERE settlement_id is not null AND deleted_at IS NULL;`,
    );
    this.addSql(`
      create or replace function refuse_settlement_difference() returns trigger language plpgsql as $$
      declare
        entries bigint;
        paid bigint;
        strangers bigint;
        left_over bigint;
        ended text;
      begin
        select ${PAYABLE},
               coalesce(sum(entry."amount") filter (where posting."kind" = 'payout'), 0),
               count(*) filter (where posting."organisation_id" <> new."organisation_id")
          into entries, paid, strangers
          from "settlement_posting" item
          join "ledger_posting" posting on posting."id" = item."posting_id"
          join "ledger_entry" entry on entry."posting_id" = posting."id" and entry."account" = 'payable'
         where item."settlement_id" = new."id";
        if entries <> new."change" then
          raise exception 'settlement % is not the sum of its entries', new."id";
        end if;
        if paid <> (case new."state" when 'paid' then -new."payout" else 0 end) then
          raise exception 'settlement % is not paid by its payout', new."id";
        end if;
        if strangers > 0 then
          raise exception 'settlement % has entries of another organisation', new."id";
        end if;
        select least("opening" + "change", 0), "period_to" into left_over, ended from "settlement"
         where "organisation_id" = new."organisation_id" and "sequence" = new."sequence" - 1;
        if new."opening" <> coalesce(left_over, 0) or new."period_from" < coalesce(ended, '')
           or (ended is null and new."sequence" <> 1)
           or exists (select 1 from "settlement" later
                       where later."organisation_id" = new."organisation_id"
                         and later."sequence" = new."sequence" + 1
                         and later."opening" <> least(new."opening" + new."change", 0)) then
          raise exception 'settlement % does not follow the one before it', new."id";
        end if;
        return null;
      end $$;`);
    this.addSql(`
      create constraint trigger settlement_adds_up
        after insert or update on "settlement" deferrable initially deferred
        for each row execute function refuse_settlement_difference();`);
    this.addSql(`
      create or replace function keep_settlement() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old."state" = 'paid' then
          raise exception 'a settlement is not deleted, and what is paid does not change';
        end if;
        if old."state" = 'approved' and (new."change", new."opening", new."payout") is distinct from
           (old."change", old."opening", old."payout") then
          raise exception 'what is approved does not change its amounts';
        end if;
        return new;
      end $$;`);
    this.addSql(`
      create trigger settlement_kept before update or delete on "settlement"
        for each row execute function keep_settlement();`);
    this.addSql(`
      create or replace function keep_settlement_postings() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' then
          raise exception 'what a settlement has taken it keeps';
        end if;
        if exists (
          select 1 from taken
            join "settlement" on "settlement"."id" = taken."settlement_id"
            join "ledger_posting" posting on posting."id" = taken."posting_id"
           where "settlement"."state" <> 'draft'
             and posting."settlement_id" is distinct from "settlement"."id") then
          raise exception 'only a draft takes entries';
        end if;
        return null;
      end $$;`);
    this.addSql(`
      create trigger settlement_posting_taken after insert on "settlement_posting"
        referencing new table as taken
        for each statement execute function keep_settlement_postings();`);
    this.addSql(`
      create trigger settlement_posting_kept before update or delete or truncate on "settlement_posting"
        for each statement execute function keep_settlement_postings();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "settlement_posting" cascade;`);
    this.addSql(`drop table if exists "settlement_event" cascade;`);
    this.addSql(`alter table "ledger_posting" drop column if exists "settlement_id" cascade;`);
    this.addSql(`drop table if exists "settlement" cascade;`);
    this.addSql("drop function if exists refuse_settlement_difference;");
    this.addSql("drop function if exists keep_settlement;");
    this.addSql("drop function if exists keep_settlement_postings;");
  }
}
