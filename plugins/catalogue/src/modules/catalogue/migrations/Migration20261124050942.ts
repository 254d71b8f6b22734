import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124050942 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "catalogue_change" ("id" serial primary key, "product_id" text not null, "product_handle" text not null, "cooperative_handle" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null);`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_change_deleted_at" ON "catalogue_change" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "catalogue_entry" ("id" text not null, "handle" text not null, "document" jsonb not null, "texts" jsonb not null, "page" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "catalogue_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_entry_deleted_at" ON "catalogue_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_catalogue_entry_handle" ON "catalogue_entry" ("handle") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "catalogue_change" cascade;`);

    this.addSql(`drop table if exists "catalogue_entry" cascade;`);
  }
}
