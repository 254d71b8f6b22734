import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Places and bodies that staff enter. */
export class Migration20261129R0400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "lived_record" ("id" text not null, "type" text check ("type" in ('place', 'body')) not null, "code" text not null, "kind" text not null, "name" text not null, "name_en" text not null, "from" text not null, "to" text null, "successors" text[] not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lived_record_pkey" primary key ("id"), constraint CK_lived_record_dates check ("to" is null or "to" > "from"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_lived_record_deleted_at" ON "lived_record" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lived_record_type_code_unique" ON "lived_record" ("type", "code") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "lived_record" cascade;`);
  }
}
