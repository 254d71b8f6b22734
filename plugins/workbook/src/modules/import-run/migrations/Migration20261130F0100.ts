import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What an import changed, until it has ended and the trail has it; and from where it was confirmed. */
export class Migration20261130F0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "import_run" add column if not exists "confirmed_from" text null;`,
    );
    this.addSql(
      `create table if not exists "import_change" ("id" bigint generated always as identity primary key, "run_id" text not null references "import_run" ("id") on delete cascade, "changed" jsonb not null);`,
    );
    this.addSql(
      `create index if not exists "IDX_import_change_run_id" on "import_change" ("run_id");`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "import_change" cascade;`);
    this.addSql(`alter table if exists "import_run" drop column if exists "confirmed_from";`);
  }
}
