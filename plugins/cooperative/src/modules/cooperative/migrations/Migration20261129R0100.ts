import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129R0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "legal_term" ("id" text not null, "organisation_id" text not null, "kind" text check ("kind" in ('cooperative', 'cooperative_union', 'cooperative_group', 'interest_group')) not null, "name" text not null, "name_en" text null, "registration_number" text null, "from" text null, "to" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "legal_term_pkey" primary key ("id"), constraint CK_legal_term_dates check ("from" is null or "to" is null or "to" > "from"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_legal_term_organisation_id" ON "legal_term" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_legal_term_deleted_at" ON "legal_term" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_legal_term_organisation_id_from_unique" ON "legal_term" ("organisation_id", "from") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_legal_term_open" ON "legal_term" ("organisation_id") WHERE "to" is null AND deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "legal_term" add constraint "legal_term_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "legal_term" cascade;`);
  }
}
