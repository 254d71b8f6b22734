import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129G0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "selling_place" add column if not exists "low_stock" integer not null default 5 check ("low_stock" >= 0);`,
    );
    this.addSql(
      `create table if not exists "stock_watch" ("id" text not null, "organisation_id" text not null, "product_id" text not null, "variant_id" text not null, "threshold" integer null check ("threshold" >= 0), "low" boolean not null default false, "falls" integer not null default 0, "fell_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_watch_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_watch_organisation_id" ON "stock_watch" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_watch_product_id" ON "stock_watch" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stock_watch_variant_id_unique" ON "stock_watch" ("variant_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_stock_watch_deleted_at" ON "stock_watch" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stock_watch" cascade;`);
    this.addSql(`alter table if exists "selling_place" drop column if exists "low_stock";`);
  }
}
