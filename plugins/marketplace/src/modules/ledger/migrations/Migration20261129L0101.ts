import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Balances and pages of the ledger read what is payable from the index alone. */
export class Migration20261129L0101 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_payable" ON "ledger_entry" ("posting_id") INCLUDE ("amount") WHERE deleted_at IS NULL AND "account" = 'payable';`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_ledger_entry_payable";`);
  }
}
