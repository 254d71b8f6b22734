import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129P0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "fact_proposal" ("id" text not null, "organisation_id" text not null, "kind" text check ("kind" in ('office_term', 'labour_snapshot')) not null, "key" text not null, "corrects_id" text null, "content" jsonb not null, "state" text check ("state" in ('submitted', 'returned', 'confirmed', 'withdrawn')) not null, "revision" integer not null, "comments" jsonb null, "record_id" text null, "actor_id" text not null, "submitted_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fact_proposal_pkey" primary key ("id"), constraint CK_fact_proposal_record check ((state = 'confirmed') = (record_id is not null)));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fact_proposal_organisation_id" ON "fact_proposal" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fact_proposal_deleted_at" ON "fact_proposal" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fact_proposal_organisation_id_key_unique" ON "fact_proposal" ("organisation_id", "key") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fact_proposal_corrects_id_unique" ON "fact_proposal" ("corrects_id") WHERE state in ('submitted', 'returned') AND deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fact_proposal_state_submitted_at" ON "fact_proposal" ("state", "submitted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "fact_proposal_event" ("id" text not null, "proposal_id" text not null, "state" text check ("state" in ('submitted', 'returned', 'confirmed', 'withdrawn')) not null, "note" text null, "actor_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fact_proposal_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fact_proposal_event_proposal_id" ON "fact_proposal_event" ("proposal_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_fact_proposal_event_deleted_at" ON "fact_proposal_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "fact_proposal" add constraint "fact_proposal_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table if exists "fact_proposal_event" add constraint "fact_proposal_event_proposal_id_foreign" foreign key ("proposal_id") references "fact_proposal" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "fact_proposal_event" cascade;`);
    this.addSql(`drop table if exists "fact_proposal" cascade;`);
  }
}
