import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** To what shoppers agreed, and in which words, is written down once and not changed. */
export class Migration20261130C01 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "shopper_consent" ("id" text not null, "account_id" text not null, "purpose" text check ("purpose" in ('account')) not null, "given" boolean not null, "version" text not null, "language" text check ("language" in ('vi', 'en')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "shopper_consent_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create index if not exists "IDX_shopper_consent_account_id" on "shopper_consent" ("account_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_shopper_consent_deleted_at" on "shopper_consent" ("deleted_at") where deleted_at is null;`,
    );
    this.addSql(
      `create or replace function refuse_consent_change() returns trigger language plpgsql as $$
       begin raise exception 'a consent is not changed' using errcode = 'restrict_violation'; end $$;`,
    );
    this.addSql(
      `create trigger shopper_consent_kept before update on "shopper_consent" for each row execute function refuse_consent_change();`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "shopper_consent" cascade;`);
    this.addSql("drop function if exists refuse_consent_change;");
  }
}
