import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** By what a seller is known in law, and who represents it. */
export class Migration20261130L01 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "legal_papers" ("id" text not null, "organisation_id" text not null, "paper_kind" text check ("paper_kind" in ('cooperative', 'cooperative_group', 'household', 'founding')) null, "paper_number" text null, "paper_issued_on" text null, "paper_issuer" text null, "paper_scan_id" text null, "representative_name" text null, "identity_kind" text check ("identity_kind" in ('citizen_card', 'identity_card')) null, "identity_number" text null, "revision" integer not null, "changed_by" text not null, "changed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "legal_papers_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_legal_papers_organisation_id_unique" ON "legal_papers" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_legal_papers_deleted_at" ON "legal_papers" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "legal_papers" cascade;`);
  }
}
