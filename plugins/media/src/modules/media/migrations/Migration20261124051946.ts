import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124051946 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "picture_record" drop constraint if exists "picture_record_hash_unique";`,
    );
    this.addSql(
      `create table if not exists "picture_record" ("id" text not null, "hash" text not null, "base" text not null, "width" integer not null, "height" integer not null, "widths" jsonb not null, "placeholder" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "picture_record_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_picture_record_hash_unique" ON "picture_record" ("hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_picture_record_deleted_at" ON "picture_record" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "picture_record" cascade;`);
  }
}
