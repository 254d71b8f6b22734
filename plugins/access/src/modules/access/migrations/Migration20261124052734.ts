import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124052734 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "staff_role" drop constraint if exists "staff_role_user_id_unique";`,
    );
    this.addSql(
      `create table if not exists "audit_entry" ("id" text not null, "actor_id" text null, "actor_type" text null, "role" text null, "method" text not null, "path" text not null, "status" integer not null, "body" jsonb null, "ip" text null, "user_agent" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_actor_id" ON "audit_entry" ("actor_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_path" ON "audit_entry" ("path") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "staff_role" ("id" text not null, "user_id" text not null, "role" text check ("role" in ('province', 'commune', 'agency', 'auditor')) not null, "commune_codes" text[] not null, "body_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_role_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_role_user_id_unique" ON "staff_role" ("user_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_role_deleted_at" ON "staff_role" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(`
      create or replace function refuse_audit_change() returns trigger language plpgsql as $$
      begin
        raise exception 'the audit trail is append-only';
      end $$;`);
    this.addSql(`
      create trigger audit_entry_append_only
        before update or delete or truncate on "audit_entry"
        for each statement execute function refuse_audit_change();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`);

    this.addSql(`drop table if exists "staff_role" cascade;`);
  }
}
