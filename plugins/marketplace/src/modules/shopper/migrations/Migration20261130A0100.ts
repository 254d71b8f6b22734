import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

/** Shoppers have accounts: log-ins that can be ended, proofs of e-mails, orders that are theirs. */
export class Migration20261130A0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "shopper_account" ("id" text not null, "consented_at" timestamptz not null, "email_confirmed_at" timestamptz null, "email_secret_hash" text null, "email_secret_until" timestamptz null, "log_ins_from" timestamptz null, ${KEPT}, constraint "shopper_account_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "shopper_session" ("id" text not null, "account_id" text not null, "user_agent" text null, "last_used_at" timestamptz not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, ${KEPT}, constraint "shopper_session_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "shopper_order" ("id" text not null, "account_id" text not null, "cart_id" text null, "order_id" text null, "proof" text check ("proof" in ('signed_in', 'email', 'number_and_phone')) not null, ${KEPT}, constraint "shopper_order_pkey" primary key ("id"), constraint "CK_shopper_order_of" check (cart_id is not null or order_id is not null));`,
    );
    for (const table of ["shopper_session", "shopper_order"]) {
      this.addSql(
        `create index if not exists "IDX_${table}_account_id" on "${table}" ("account_id") where deleted_at is null;`,
      );
    }
    for (const column of ["cart_id", "order_id"]) {
      this.addSql(
        `create unique index if not exists "IDX_shopper_order_${column}_unique" on "shopper_order" ("${column}") where deleted_at is null;`,
      );
    }
    for (const table of ["shopper_account", "shopper_session", "shopper_order"]) {
      this.addSql(
        `create index if not exists "IDX_${table}_deleted_at" on "${table}" ("deleted_at") where deleted_at is null;`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of ["shopper_account", "shopper_session", "shopper_order"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
  }
}
