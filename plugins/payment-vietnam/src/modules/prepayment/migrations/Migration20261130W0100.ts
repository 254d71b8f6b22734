import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const WRITTEN = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

const index = (table: string, columns: string, unique = false) =>
  `create ${unique ? "unique " : ""}index if not exists "IDX_${table}_${columns.replaceAll(/\W+/g, "_")}${unique ? "_unique" : ""}" on "${table}" (${columns}) where deleted_at is null;`;

/** Orders that are paid by card through Stripe, each payment there, and what is claimed back. */
export class Migration20261130W0100 extends Migration {
  #allow(table: string, column: string, values: string): void {
    this.addSql(
      `alter table if exists "${table}" drop constraint if exists "${table}_${column}_check";`,
    );
    this.addSql(
      `alter table if exists "${table}" add constraint "${table}_${column}_check" check ("${column}" in (${values}));`,
    );
  }

  override async up(): Promise<void> {
    this.#allow("awaited_payment", "way", "'transfer', 'vnpay', 'stripe'");
    this.#allow("bank_transaction", "source", "'statement', 'gateway', 'vnpay', 'stripe'");
    this.addSql(
      `create table if not exists "stripe_attempt" ("id" text not null, "order_id" text not null, "intent_id" text null, "amount" integer not null, "currency" text not null, "asked_at" timestamptz not null, "state" text check ("state" in ('open', 'failed', 'unclear', 'paid')) not null default 'open', "failure" text check ("failure" in ('insufficient_funds', 'limit', 'expired_card', 'wrong_details', 'unsupported', 'authentication', 'declined', 'canceled', 'other')) null, "told_at" timestamptz null, "ended_at" timestamptz null, ${WRITTEN}, constraint "stripe_attempt_pkey" primary key ("id"), constraint CK_stripe_attempt_amount check (amount > 0));`,
    );
    this.addSql(index("stripe_attempt", "intent_id", true));
    this.addSql(index("stripe_attempt", "order_id"));
    this.addSql(index("stripe_attempt", "ended_at, asked_at"));
    this.addSql(index("stripe_attempt", "deleted_at"));
    this.addSql(
      `create table if not exists "stripe_dispute" ("id" text not null, "dispute_id" text not null, "intent_id" text not null, "order_id" text not null, "amount" integer not null, "currency" text not null, "reason" text not null, "status" text not null, "due_by" timestamptz null, "opened_at" timestamptz not null, ${WRITTEN}, constraint "stripe_dispute_pkey" primary key ("id"));`,
    );
    this.addSql(index("stripe_dispute", "dispute_id", true));
    this.addSql(index("stripe_dispute", "order_id"));
    this.addSql(index("stripe_dispute", "status, due_by"));
    this.addSql(index("stripe_dispute", "deleted_at"));
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stripe_dispute" cascade;`);
    this.addSql(`drop table if exists "stripe_attempt" cascade;`);
    this.#allow("bank_transaction", "source", "'statement', 'gateway', 'vnpay'");
    this.#allow("awaited_payment", "way", "'transfer', 'vnpay'");
  }
}
