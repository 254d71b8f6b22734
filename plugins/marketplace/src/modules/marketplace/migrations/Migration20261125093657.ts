import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125093657 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "listing_proposal" drop constraint if exists "listing_proposal_organisation_id_key_unique";`,
    );
    this.addSql(
      `alter table if exists "listing_proposal" drop constraint if exists "listing_proposal_handle_unique";`,
    );
    this.addSql(
      `create table if not exists "listing_proposal" ("id" text not null, "organisation_id" text not null, "product_id" text null, "handle" text null, "key" text not null, "title" text not null, "state" text check ("state" in ('draft', 'submitted', 'returned', 'approved')) not null, "revision" integer not null, "content" jsonb not null, "comments" jsonb null, "publish_on" text null, "submitted_at" timestamptz null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_proposal_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_proposal_organisation_id" ON "listing_proposal" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_proposal_handle_unique" ON "listing_proposal" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_proposal_deleted_at" ON "listing_proposal" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_proposal_organisation_id_key_unique" ON "listing_proposal" ("organisation_id", "key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_proposal_state_submitted_at" ON "listing_proposal" ("state", "submitted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_proposal_product_open" ON "listing_proposal" ("product_id") WHERE product_id is not null and state <> 'approved' AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "listing_proposal_event" ("id" text not null, "proposal_id" text not null, "state" text check ("state" in ('draft', 'submitted', 'returned', 'approved')) not null, "note" text null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_proposal_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_proposal_event_proposal_id" ON "listing_proposal_event" ("proposal_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_proposal_event_deleted_at" ON "listing_proposal_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "listing_proposal_event" add constraint "listing_proposal_event_proposal_id_foreign" foreign key ("proposal_id") references "listing_proposal" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "listing" add column if not exists "origin" text null, add column if not exists "archived_at" timestamptz null, add column if not exists "publish_on" text null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "listing_proposal_event" drop constraint if exists "listing_proposal_event_proposal_id_foreign";`,
    );

    this.addSql(`drop table if exists "listing_proposal" cascade;`);

    this.addSql(`drop table if exists "listing_proposal_event" cascade;`);

    this.addSql(
      `alter table if exists "listing" drop column if exists "origin", drop column if exists "archived_at", drop column if exists "publish_on";`,
    );
  }
}
