import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125065730 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "selling_standing" drop constraint if exists "selling_standing_organisation_id_unique";`,
    );
    this.addSql(
      `alter table if exists "seller_membership" drop constraint if exists "seller_membership_account_id_organisation_id_unique";`,
    );
    this.addSql(
      `alter table if exists "seller_account" drop constraint if exists "seller_account_email_unique";`,
    );
    this.addSql(
      `alter table if exists "seller_account" drop constraint if exists "seller_account_phone_unique";`,
    );
    this.addSql(
      `create table if not exists "seller_account" ("id" text not null, "name" text not null, "phone" text null, "email" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_account_pkey" primary key ("id"), constraint CK_seller_account_reachable check (phone is not null or email is not null));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_account_phone_unique" ON "seller_account" ("phone") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_account_email_unique" ON "seller_account" ("email") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_account_deleted_at" ON "seller_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "seller_membership" ("id" text not null, "account_id" text not null, "organisation_id" text not null, "role" text check ("role" in ('owner', 'manager', 'fulfilment', 'bookkeeper')) not null, "from" timestamptz not null, "to" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_membership_pkey" primary key ("id"), constraint CK_seller_membership_dates check ("to" is null or "to" >= "from"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_membership_account_id" ON "seller_membership" ("account_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_membership_organisation_id" ON "seller_membership" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_membership_deleted_at" ON "seller_membership" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_membership_account_id_organisation_id_unique" ON "seller_membership" ("account_id", "organisation_id") WHERE "to" is null AND deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "selling_standing" ("id" text not null, "organisation_id" text not null, "state" text check ("state" in ('applied', 'approved', 'suspended', 'closed')) not null, "reason" text null, "since" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "selling_standing_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_selling_standing_organisation_id_unique" ON "selling_standing" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_selling_standing_deleted_at" ON "selling_standing" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "selling_standing_event" ("id" text not null, "standing_id" text not null, "state" text check ("state" in ('applied', 'approved', 'suspended', 'closed')) not null, "reason" text null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "selling_standing_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_selling_standing_event_standing_id" ON "selling_standing_event" ("standing_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_selling_standing_event_deleted_at" ON "selling_standing_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "seller_membership" add constraint "seller_membership_account_id_foreign" foreign key ("account_id") references "seller_account" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "selling_standing_event" add constraint "selling_standing_event_standing_id_foreign" foreign key ("standing_id") references "selling_standing" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_membership" drop constraint if exists "seller_membership_account_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "selling_standing_event" drop constraint if exists "selling_standing_event_standing_id_foreign";`,
    );

    this.addSql(`drop table if exists "seller_account" cascade;`);

    this.addSql(`drop table if exists "seller_membership" cascade;`);

    this.addSql(`drop table if exists "selling_standing" cascade;`);

    this.addSql(`drop table if exists "selling_standing_event" cascade;`);
  }
}
