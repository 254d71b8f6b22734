import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125C142334 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "scan_record" drop constraint if exists "scan_record_owner_id_hash_unique";`,
    );
    this.addSql(
      `create table if not exists "scan_record" ("id" text not null, "owner_id" text not null, "hash" text not null, "kind" text check ("kind" in ('picture', 'pdf')) not null, "name" text not null, "size" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "scan_record_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_scan_record_deleted_at" ON "scan_record" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_scan_record_owner_id_hash_unique" ON "scan_record" ("owner_id", "hash") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "scan_record" cascade;`);
  }
}
