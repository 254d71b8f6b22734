import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125D0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "consignment" add column if not exists "revision" integer not null default 0, add column if not exists "cash_holder" text check ("cash_holder" in ('seller', 'carrier')) null, add column if not exists "cash_total" integer null, add column if not exists "refunded_total" integer not null default 0;`,
    );
    this.addSql(
      `alter table if exists "consignment_event" add column if not exists "kind" text check ("kind" in ('moved', 'cash_recorded', 'line_cancelled', 'part_sent', 'part_arrived', 'return_requested', 'return_received', 'return_refused', 'refunded')) not null default 'moved', add column if not exists "revision" integer null, add column if not exists "request" text null, add column if not exists "facts" jsonb null;`,
    );
    this.addSql(
      `create table if not exists "consignment_return" ("id" text not null, "consignment_id" text not null, "return_id" text null, "state" text check ("state" in ('requested', 'received', 'refused', 'refunded')) not null default 'requested', "lines" jsonb not null, "note" text null, "amount" integer null, "paid_by" text check ("paid_by" in ('seller', 'market')) null, "paid_how" text check ("paid_how" in ('cash', 'transfer')) null, "received_at" timestamptz null, "refunded_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_return_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_return_consignment_id" ON "consignment_return" ("consignment_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_return_deleted_at" ON "consignment_return" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "consignment_return" add constraint "consignment_return_consignment_id_foreign" foreign key ("consignment_id") references "consignment" ("id") on update cascade on delete cascade;`,
    );
    // Until now, what was delivered was taken to be paid at the door to the co-operative, and is posted so.
    this.addSql(
      `update "consignment" set "cash_holder" = 'seller', "cash_total" = "total" where "state" = 'delivered';`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "consignment_event" drop column if exists "kind", drop column if exists "revision", drop column if exists "request", drop column if exists "facts";`,
    );
    this.addSql(
      `alter table if exists "consignment" drop column if exists "revision", drop column if exists "cash_holder", drop column if exists "cash_total", drop column if exists "refunded_total";`,
    );
    this.addSql(`drop table if exists "consignment_return" cascade;`);
  }
}
