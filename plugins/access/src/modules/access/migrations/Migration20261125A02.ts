import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A one-time code is good once. */
export class Migration20261125A02 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "one_time_code_try" ("id" text not null, "auth_identity_id" text not null, "code_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "one_time_code_try_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_one_time_code_try_deleted_at" ON "one_time_code_try" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_one_time_code_try_auth_identity_id_code_hash_unique" ON "one_time_code_try" ("auth_identity_id", "code_hash") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "one_time_code_try" cascade;`);
  }
}
