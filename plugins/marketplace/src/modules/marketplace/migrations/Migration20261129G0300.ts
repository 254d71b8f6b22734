import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129G0300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "goods_promotion" ("id" text not null, "organisation_id" text not null, "key" text not null, "name" text not null, "kind" text check ("kind" in ('percentage', 'fixed')) not null, "value" integer not null check ("value" > 0), "product_ids" jsonb null, "code" text null, "uses_limit" integer null, "begins_at" timestamptz not null, "ends_at" timestamptz null, "paused" boolean not null default false, "revision" integer not null default 1, "price_list_id" text null, "promotion_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_promotion_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_promotion_organisation_id" ON "goods_promotion" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_promotion_organisation_id_key_unique" ON "goods_promotion" ("organisation_id", "key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_promotion_code_unique" ON "goods_promotion" ("code") WHERE code is not null AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_goods_promotion_deleted_at" ON "goods_promotion" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "goods_promotion" cascade;`);
  }
}
