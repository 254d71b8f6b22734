import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125094748 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_claim" drop constraint if exists "seller_claim_account_id_organisation_id_unique";`,
    );
    this.addSql(
      `create table if not exists "seller_claim" ("id" text not null, "account_id" text not null, "organisation_id" text not null, "state" text check ("state" in ('open', 'granted', 'refused')) not null, "reason" text null, "decided_by" text null, "decided_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_claim_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_claim_account_id" ON "seller_claim" ("account_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_claim_organisation_id" ON "seller_claim" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_claim_deleted_at" ON "seller_claim" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_claim_account_id_organisation_id_unique" ON "seller_claim" ("account_id", "organisation_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller_claim" add constraint "seller_claim_account_id_foreign" foreign key ("account_id") references "seller_account" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "seller_account" add column if not exists "consented_at" timestamptz null;`,
    );

    this.addSql(
      `alter table if exists "selling_standing" add column if not exists "confirmed" boolean not null default true;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_claim" cascade;`);

    this.addSql(`alter table if exists "seller_account" drop column if exists "consented_at";`);

    this.addSql(`alter table if exists "selling_standing" drop column if exists "confirmed";`);
  }
}
