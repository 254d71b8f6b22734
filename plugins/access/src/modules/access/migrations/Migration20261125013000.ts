import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125013000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "audit_entry" add column if not exists "kind" text not null default '', add column if not exists "record_id" text null, add column if not exists "record_title" text null, add column if not exists "changes" jsonb null;`,
    );
    this.addSql(`alter table "audit_entry" disable trigger audit_entry_append_only;`);
    this.addSql(`update "audit_entry" set "kind" = split_part("path", '/', 3) where "kind" = '';`);
    this.addSql(`alter table "audit_entry" enable trigger audit_entry_append_only;`);
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_kind" ON "audit_entry" ("kind") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_record_id" ON "audit_entry" ("record_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_created_at" ON "audit_entry" ("created_at");`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_audit_entry_created_at";`);
    this.addSql(
      `alter table if exists "audit_entry" drop column if exists "kind", drop column if exists "record_id", drop column if exists "record_title", drop column if exists "changes";`,
    );
  }
}
