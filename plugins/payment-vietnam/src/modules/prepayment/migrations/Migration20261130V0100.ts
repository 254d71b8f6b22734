import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const WRITTEN = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

const index = (table: string, columns: string, unique = false) =>
  `create ${unique ? "unique " : ""}index if not exists "IDX_${table}_${columns.replaceAll(/\W+/g, "_")}${unique ? "_unique" : ""}" on "${table}" (${columns}) where deleted_at is null;`;

const INDEXES = [
  "order_id_unique",
  "number_unique",
  "paid_at_expired_at_expires_at",
  "balance",
  "deleted_at",
  "key_unique",
  "order_id",
];

/** Orders that are paid by VNPay, and each try to. What was named for transfers alone is now of both. */
export class Migration20261130V0100 extends Migration {
  #rename(from: string, to: string): void {
    this.addSql(`alter table if exists "${to}" rename constraint "${from}_pkey" to "${to}_pkey";`);
    for (const name of INDEXES) {
      this.addSql(`alter index if exists "IDX_${from}_${name}" rename to "IDX_${to}_${name}";`);
    }
  }

  #allow(column: string, values: string): void {
    this.addSql(
      `alter table if exists "bank_transaction" drop constraint if exists "bank_transaction_${column}_check";`,
    );
    this.addSql(
      `alter table if exists "bank_transaction" add constraint "bank_transaction_${column}_check" check ("${column}" in (${values}));`,
    );
  }

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "awaited_transfer" rename to "awaited_payment";`);
    this.addSql(`alter table if exists "transfer_refund" rename to "prepayment_refund";`);
    this.#rename("awaited_transfer", "awaited_payment");
    this.#rename("transfer_refund", "prepayment_refund");
    this.addSql(
      `alter table "awaited_payment" rename constraint "awaited_transfer_fault_check" to "awaited_payment_fault_check";`,
    );
    this.addSql(
      `alter table "prepayment_refund" rename constraint "ck_transfer_refund_amount" to "ck_prepayment_refund_amount";`,
    );
    this.addSql(
      `alter table "awaited_payment" add column if not exists "way" text check ("way" in ('transfer', 'vnpay')) not null default 'transfer';`,
    );
    this.addSql(
      `alter table "prepayment_refund" add column if not exists "txn_ref" text null, add column if not exists "state" text check ("state" in ('asked', 'done')) not null default 'done';`,
    );
    this.#allow("source", "'statement', 'gateway', 'vnpay'");
    this.#allow("matched_by", "'content', 'staff', 'attempt'");
    this.addSql(
      `create table if not exists "vnpay_attempt" ("id" text not null, "order_id" text not null, "txn_ref" text not null, "amount" integer not null, "asked_at" timestamptz not null, "expires_at" timestamptz not null, "state" text check ("state" in ('open', 'failed', 'unclear', 'paid')) not null default 'open', "response_code" text null, "transaction_status" text null, "transaction_no" text null, "told_at" timestamptz null, ${WRITTEN}, constraint "vnpay_attempt_pkey" primary key ("id"), constraint CK_vnpay_attempt_amount check (amount > 0));`,
    );
    this.addSql(index("vnpay_attempt", "txn_ref", true));
    this.addSql(index("vnpay_attempt", "order_id"));
    this.addSql(index("vnpay_attempt", "state, expires_at"));
    this.addSql(index("vnpay_attempt", "deleted_at"));
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "vnpay_attempt" cascade;`);
    this.#allow("source", "'statement', 'gateway'");
    this.#allow("matched_by", "'content', 'staff'");
    this.addSql(
      `alter table "prepayment_refund" drop column if exists "txn_ref", drop column if exists "state";`,
    );
    this.addSql(`alter table "awaited_payment" drop column if exists "way";`);
    this.addSql(
      `alter table "awaited_payment" rename constraint "awaited_payment_fault_check" to "awaited_transfer_fault_check";`,
    );
    this.addSql(
      `alter table "prepayment_refund" rename constraint "ck_prepayment_refund_amount" to "ck_transfer_refund_amount";`,
    );
    this.addSql(`alter table if exists "awaited_payment" rename to "awaited_transfer";`);
    this.addSql(`alter table if exists "prepayment_refund" rename to "transfer_refund";`);
    this.#rename("awaited_payment", "awaited_transfer");
    this.#rename("prepayment_refund", "transfer_refund");
  }
}
