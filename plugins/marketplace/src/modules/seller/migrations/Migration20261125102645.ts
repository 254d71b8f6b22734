import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125102645 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_payout_account" drop constraint if exists "seller_payout_account_organisation_id_unique";`,
    );
    this.addSql(
      `alter table if exists "seller_invitation" drop constraint if exists "seller_invitation_secret_hash_unique";`,
    );
    this.addSql(
      `create table if not exists "seller_invitation" ("id" text not null, "organisation_id" text not null, "role" text check ("role" in ('owner', 'manager', 'fulfilment', 'bookkeeper')) not null, "name" text not null, "phone" text null, "email" text null, "secret_hash" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "revoked_at" timestamptz null, "invited_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_invitation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_invitation_organisation_id" ON "seller_invitation" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_invitation_secret_hash_unique" ON "seller_invitation" ("secret_hash") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_invitation_deleted_at" ON "seller_invitation" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_payout_account" ("id" text not null, "organisation_id" text not null, "bank_bin" text not null, "account_number" text not null, "holder" text not null, "changed_by" text not null, "changed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_payout_account_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_payout_account_organisation_id_unique" ON "seller_payout_account" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_payout_account_deleted_at" ON "seller_payout_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_invitation" cascade;`);

    this.addSql(`drop table if exists "seller_payout_account" cascade;`);
  }
}
