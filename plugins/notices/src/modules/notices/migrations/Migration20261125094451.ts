import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125094451 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "notice_reading" drop constraint if exists "notice_reading_notification_id_unique";`,
    );
    this.addSql(
      `create table if not exists "notice_reading" ("id" text not null, "notification_id" text not null, "owner_id" text not null, "place_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "notice_reading_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_notice_reading_notification_id_unique" ON "notice_reading" ("notification_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_notice_reading_deleted_at" ON "notice_reading" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_notice_reading_owner_id_place_id" ON "notice_reading" ("owner_id", "place_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "notice_reading" cascade;`);
  }
}
