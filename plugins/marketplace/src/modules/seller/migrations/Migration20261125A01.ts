import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Log-ins are kept one by one, so that each can be ended. */
export class Migration20261125A01 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "seller_session" ("id" text not null, "account_id" text not null, "user_agent" text null, "last_used_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_session_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_session_account_id" ON "seller_session" ("account_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_session_deleted_at" ON "seller_session" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "seller_account" add column if not exists "log_ins_from" timestamptz null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_session" cascade;`);
    this.addSql(`alter table if exists "seller_account" drop column if exists "log_ins_from";`);
  }
}
