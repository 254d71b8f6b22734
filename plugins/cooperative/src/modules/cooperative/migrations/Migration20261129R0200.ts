import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Duplicates that were merged stay as records, with their numbers. */
export class Migration20261129R0200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "organisation" add column if not exists "merged_into" text null, add column if not exists "merged_on" text null;`,
    );
    this.addSql(`drop index if exists "IDX_organisation_registration_number_unique";`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_organisation_registration_number_unique" ON "organisation" ("registration_number") WHERE merged_into is null AND deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "organisation_succession" ("id" text not null, "kind" text check ("kind" in ('merged', 'split')) not null, "from_id" text not null, "to_id" text not null, "day" text not null, "reason" text not null, "actor_id" text not null, "moved" jsonb not null, "before" jsonb not null, "done_at" timestamptz not null, "undone_at" timestamptz null, "undone_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "organisation_succession_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_organisation_succession_from_id" ON "organisation_succession" ("from_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_organisation_succession_to_id" ON "organisation_succession" ("to_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_organisation_succession_deleted_at" ON "organisation_succession" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_organisation_succession_merged" ON "organisation_succession" ("from_id") WHERE kind = 'merged' and undone_at is null AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "organisation_succession" cascade;`);
    this.addSql(`drop index if exists "IDX_organisation_registration_number_unique";`);
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_organisation_registration_number_unique" ON "organisation" ("registration_number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "organisation" drop column if exists "merged_into", drop column if exists "merged_on";`,
    );
  }
}
