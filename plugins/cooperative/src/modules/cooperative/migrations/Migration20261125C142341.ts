import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125C142341 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "production_lot" drop constraint if exists "production_lot_organisation_id_number_unique";`,
    );
    this.addSql(
      `alter table if exists "production_lot" drop constraint if exists "production_lot_trace_code_unique";`,
    );
    this.addSql(
      `alter table if exists "producer_mark" drop constraint if exists "producer_mark_organisation_id_kind_number_unique";`,
    );
    this.addSql(
      `create table if not exists "producer_mark" ("id" text not null, "organisation_id" text not null, "kind" text check ("kind" in ('trademark', 'geographical_indication', 'growing_area', 'food_safety')) not null, "number" text not null, "name" text not null, "issuer" text not null, "valid_from" text not null, "expires_on" text null, "scan_id" text null, "product_ids" text[] not null, "state" text check ("state" in ('draft', 'submitted', 'verified', 'rejected', 'expired', 'revoked')) not null, "revoked_on" text null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_mark_pkey" primary key ("id"), constraint CK_producer_mark_dates check (expires_on is null or expires_on > valid_from), constraint CK_producer_mark_reason check (state not in ('rejected', 'revoked') or reason is not null));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_mark_organisation_id" ON "producer_mark" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_mark_expires_on" ON "producer_mark" ("expires_on") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_mark_deleted_at" ON "producer_mark" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_producer_mark_organisation_id_kind_number_unique" ON "producer_mark" ("organisation_id", "kind", "number") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "producer_mark_event" ("id" text not null, "mark_id" text not null, "state" text check ("state" in ('draft', 'submitted', 'verified', 'rejected', 'expired', 'revoked')) not null, "reason" text null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "producer_mark_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_mark_event_mark_id" ON "producer_mark_event" ("mark_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_producer_mark_event_deleted_at" ON "producer_mark_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "production_lot" ("id" text not null, "organisation_id" text not null, "product_id" text not null, "product_title" text not null, "number" text not null, "trace_code" text not null, "produced_on" text not null, "use_by" text null, "place" text not null, "growing_area_id" text null, "state" text check ("state" in ('active', 'recalled', 'revoked')) not null default 'active', "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "production_lot_pkey" primary key ("id"), constraint CK_production_lot_dates check (use_by is null or use_by >= produced_on), constraint CK_production_lot_reason check (state = 'active' or reason is not null));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_production_lot_organisation_id" ON "production_lot" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_production_lot_product_id" ON "production_lot" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_production_lot_trace_code_unique" ON "production_lot" ("trace_code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_production_lot_deleted_at" ON "production_lot" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_production_lot_organisation_id_number_unique" ON "production_lot" ("organisation_id", "number") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "production_lot_event" ("id" text not null, "lot_id" text not null, "state" text check ("state" in ('active', 'recalled', 'revoked')) not null, "reason" text null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "production_lot_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_production_lot_event_lot_id" ON "production_lot_event" ("lot_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_production_lot_event_deleted_at" ON "production_lot_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "production_lot_input" ("id" text not null, "lot_id" text not null, "name" text not null, "supplier" text not null, "received_on" text not null, "document" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "production_lot_input_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_production_lot_input_lot_id" ON "production_lot_input" ("lot_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_production_lot_input_deleted_at" ON "production_lot_input" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "producer_mark" add constraint "producer_mark_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "producer_mark_event" add constraint "producer_mark_event_mark_id_foreign" foreign key ("mark_id") references "producer_mark" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "production_lot" add constraint "production_lot_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "production_lot_event" add constraint "production_lot_event_lot_id_foreign" foreign key ("lot_id") references "production_lot" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "production_lot_input" add constraint "production_lot_input_lot_id_foreign" foreign key ("lot_id") references "production_lot" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "ocop_certificate" add column if not exists "scan_id" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "producer_mark_event" drop constraint if exists "producer_mark_event_mark_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "production_lot_event" drop constraint if exists "production_lot_event_lot_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "production_lot_input" drop constraint if exists "production_lot_input_lot_id_foreign";`,
    );

    this.addSql(`drop table if exists "producer_mark" cascade;`);

    this.addSql(`drop table if exists "producer_mark_event" cascade;`);

    this.addSql(`drop table if exists "production_lot" cascade;`);

    this.addSql(`drop table if exists "production_lot_event" cascade;`);

    this.addSql(`drop table if exists "production_lot_input" cascade;`);

    this.addSql(`alter table if exists "ocop_certificate" drop column if exists "scan_id";`);
  }
}
