import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const WRITTEN = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

const index = (table: string, columns: string, unique = false) =>
  `create ${unique ? "unique " : ""}index if not exists "IDX_${table}_${columns.replaceAll(/\W+/g, "_")}${unique ? "_unique" : ""}" on "${table}" (${columns}) where deleted_at is null;`;

/** What is paid to the market's account. */
export class Migration20261130P0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "awaited_transfer" ("id" text not null, "order_id" text not null, "number" integer not null, "expires_at" timestamptz not null, "paid_at" timestamptz null, "expired_at" timestamptz null, "waived" bigint not null default 0, "received" bigint not null default 0, "returned" bigint not null default 0, "balance" bigint not null default 0, "fault" text check ("fault" in ('captured_without_money', 'money_not_captured')) null, ${WRITTEN}, constraint "awaited_transfer_pkey" primary key ("id"));`,
    );
    this.addSql(index("awaited_transfer", "order_id", true));
    this.addSql(index("awaited_transfer", "number", true));
    this.addSql(index("awaited_transfer", "paid_at, expired_at, expires_at"));
    this.addSql(index("awaited_transfer", "balance"));
    this.addSql(index("awaited_transfer", "deleted_at"));
    this.addSql(
      `create table if not exists "bank_transaction" ("id" text not null, "source" text check ("source" in ('statement', 'gateway')) not null, "account" text not null, "reference" text not null, "other_reference" text null, "occurred_at" timestamptz not null, "amount" bigint not null, "content" text not null, "payer" text null, "state" text check ("state" in ('unmatched', 'matched', 'returned')) not null default 'unmatched', "order_id" text null, "matched_by" text check ("matched_by" in ('content', 'staff')) null, "reason" text null, "return_reference" text null, "returned_on" text null, "decided_by" text null, "decided_at" timestamptz null, ${WRITTEN}, constraint "bank_transaction_pkey" primary key ("id"), constraint CK_bank_transaction_amount check (amount > 0), constraint CK_bank_transaction_matched check ((state = 'matched') = (order_id is not null)));`,
    );
    this.addSql(index("bank_transaction", "account, reference", true));
    this.addSql(index("bank_transaction", "state, occurred_at"));
    this.addSql(index("bank_transaction", "order_id"));
    this.addSql(index("bank_transaction", "deleted_at"));
    this.addSql(
      `create table if not exists "bank_statement" ("id" text not null, "file_name" text not null, "covers_until" timestamptz not null, "entries" integer not null, "added" integer not null, "created_by" text not null, ${WRITTEN}, constraint "bank_statement_pkey" primary key ("id"));`,
    );
    this.addSql(index("bank_statement", "deleted_at"));
    this.addSql(
      `create table if not exists "transfer_refund" ("id" text not null, "order_id" text not null, "key" text not null, "amount" bigint not null, "reason" text not null, "reference" text not null, "paid_on" text not null, "actor_id" text not null, ${WRITTEN}, constraint "transfer_refund_pkey" primary key ("id"), constraint CK_transfer_refund_amount check (amount > 0));`,
    );
    this.addSql(index("transfer_refund", "key", true));
    this.addSql(index("transfer_refund", "order_id"));
    this.addSql(index("transfer_refund", "deleted_at"));
  }

  override async down(): Promise<void> {
    for (const table of [
      "transfer_refund",
      "bank_statement",
      "bank_transaction",
      "awaited_transfer",
    ]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
  }
}
