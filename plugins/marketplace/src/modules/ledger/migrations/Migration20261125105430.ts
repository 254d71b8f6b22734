import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125105430 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "taxpayer_term" drop constraint if exists "taxpayer_term_organisation_id_unique";`,
    );
    this.addSql(
      `alter table if exists "ledger_posting" drop constraint if exists "ledger_posting_consignment_id_kind_revision_unique";`,
    );
    this.addSql(
      `create table if not exists "commission_rule" ("id" text not null, "organisation_kind" text check ("organisation_kind" in ('cooperative', 'cooperative_union', 'cooperative_group', 'interest_group')) null, "category_handle" text null, "women_led" boolean null, "from" text not null, "to" text null, "rate_bp" integer not null, "minimum" bigint null, "maximum" bigint null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"), constraint CK_commission_rule_rate check (rate_bp >= 0 and rate_bp <= 10000), constraint CK_commission_rule_dates check ("to" is null or "to" >= "from"), constraint CK_commission_rule_bounds check (coalesce(minimum, 0) >= 0 and (maximum is null or maximum >= coalesce(minimum, 0))));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ledger_posting" ("id" text not null, "organisation_id" text not null, "order_id" text not null, "consignment_id" text not null, "kind" text check ("kind" in ('sale', 'delivery', 'commission', 'tax', 'cash_collected')) not null, "revision" integer not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_posting_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_order_id" ON "ledger_posting" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_deleted_at" ON "ledger_posting" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_posting_consignment_id_kind_revision_unique" ON "ledger_posting" ("consignment_id", "kind", "revision") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_posting_organisation_id_occurred_at" ON "ledger_posting" ("organisation_id", "occurred_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ledger_entry" ("id" text not null, "posting_id" text not null, "account" text check ("account" in ('payable', 'shopper', 'commission', 'vat_withheld', 'pit_withheld')) not null, "amount" bigint not null, "line_item_id" text null, "base" bigint null, "rate_bp" integer null, "rule_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_posting_id" ON "ledger_entry" ("posting_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "taxpayer_term" ("id" text not null, "organisation_id" text not null, "taxpayer" text check ("taxpayer" in ('legal_person', 'household', 'individual')) not null, "from" text not null, "to" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "taxpayer_term_pkey" primary key ("id"), constraint CK_taxpayer_term_dates check ("to" is null or "to" >= "from"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_taxpayer_term_deleted_at" ON "taxpayer_term" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_taxpayer_term_organisation_id_unique" ON "taxpayer_term" ("organisation_id") WHERE "to" is null AND deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "ledger_entry" add constraint "ledger_entry_posting_id_foreign" foreign key ("posting_id") references "ledger_posting" ("id") on update cascade;`,
    );

    this.addSql(`
      create or replace function refuse_ledger_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the ledger is append-only';
      end $$;`);
    for (const table of ["ledger_posting", "ledger_entry"]) {
      this.addSql(`
        create trigger ${table}_append_only
          before update or delete or truncate on "${table}"
          for each statement execute function refuse_ledger_change();`);
    }
    this.addSql(`
      create or replace function refuse_unbalanced_posting() returns trigger language plpgsql as $$
      begin
        if (select sum("amount") from "ledger_entry" where "posting_id" = new."posting_id") <> 0 then
          raise exception 'the entries of posting % do not sum to nothing', new."posting_id";
        end if;
        return null;
      end $$;`);
    this.addSql(`
      create constraint trigger ledger_entry_balanced
        after insert on "ledger_entry" deferrable initially deferred
        for each row execute function refuse_unbalanced_posting();`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_posting_id_foreign";`,
    );

    this.addSql(`drop table if exists "commission_rule" cascade;`);

    this.addSql(`drop table if exists "ledger_posting" cascade;`);

    this.addSql(`drop table if exists "ledger_entry" cascade;`);

    this.addSql(`drop table if exists "taxpayer_term" cascade;`);

    this.addSql("drop function if exists refuse_ledger_change;");

    this.addSql("drop function if exists refuse_unbalanced_posting;");
  }
}
