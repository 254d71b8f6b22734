import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124051242 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "import_run" ("id" text not null, "file_name" text not null, "file_hash" text not null, "file_size" integer not null, "state" text check ("state" in ('refused', 'waiting', 'running', 'done', 'failed')) not null, "sheets" jsonb not null, "errors" integer not null default 0, "warnings" integer not null default 0, "rows_done" integer not null default 0, "rows_total" integer not null default 0, "failure" jsonb null, "created_by" text null, "confirmed_by" text null, "confirmed_at" timestamptz null, "alive_at" timestamptz null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "import_run_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_run_deleted_at" ON "import_run" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "import_finding" ("id" text not null, "run_id" text not null, "position" integer not null, "severity" text check ("severity" in ('error', 'warning')) not null, "sheet" text not null, "row" integer null, "column" jsonb null, "found" text not null, "problem" jsonb not null, "expected" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "import_finding_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_finding_run_id" ON "import_finding" ("run_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_finding_deleted_at" ON "import_finding" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_import_finding_run_id_position" ON "import_finding" ("run_id", "position") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_import_run_one_running" ON "import_run" ("state") WHERE state = 'running' AND deleted_at IS NULL;`,
    );
    this.addSql(
      `create table if not exists "import_upload" ("run_id" text not null references "import_run" ("id") on delete cascade, "content" bytea not null, constraint "import_upload_pkey" primary key ("run_id"));`,
    );

    this.addSql(
      `alter table if exists "import_finding" add constraint "import_finding_run_id_foreign" foreign key ("run_id") references "import_run" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "import_finding" drop constraint if exists "import_finding_run_id_foreign";`,
    );

    this.addSql(`drop table if exists "import_upload" cascade;`);

    this.addSql(`drop table if exists "import_run" cascade;`);

    this.addSql(`drop table if exists "import_finding" cascade;`);
  }
}
