import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KINDS = "'sale', 'delivery', 'commission', 'tax', 'cash_collected', 'refund', 'payout'";
const ACCOUNTS =
  "'payable', 'shopper', 'carrier', 'market_cash', 'commission', 'vat_withheld', 'pit_withheld', 'bank'";

/** The balance of a duplicate goes to the organisation that it was merged into. */
export class Migration20261129R0300 extends Migration {
  #allow(kinds: string, accounts: string, of: string): void {
    for (const [table, column, values] of [
      ["ledger_posting", "kind", kinds],
      ["ledger_entry", "account", accounts],
    ] as const) {
      this.addSql(
        `alter table if exists "${table}" drop constraint if exists "${table}_${column}_check";`,
      );
      this.addSql(
        `alter table if exists "${table}" add constraint "${table}_${column}_check" check ("${column}" in (${values}));`,
      );
    }
    this.addSql(
      `alter table if exists "ledger_posting" drop constraint if exists CK_ledger_posting_of;`,
    );
    this.addSql(
      `alter table if exists "ledger_posting" add constraint CK_ledger_posting_of check (${of});`,
    );
  }

  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_posting" add column if not exists "transfer_id" text null;`,
    );
    this.#allow(
      `${KINDS}, 'transfer'`,
      `${ACCOUNTS}, 'transfer'`,
      `(kind = 'payout') = (settlement_id is not null) and (kind = 'transfer') = (transfer_id is not null) and (kind in ('payout', 'transfer')) = (consignment_id is null)`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_posting_transfer_id_organisation_id_unique" ON "ledger_posting" ("transfer_id", "organisation_id") WHERE transfer_id is not null AND deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.#allow(
      KINDS,
      ACCOUNTS,
      `(kind = 'payout') = (settlement_id is not null) and (kind = 'payout') = (consignment_id is null)`,
    );
    this.addSql(
      `alter table if exists "ledger_posting" drop column if exists "transfer_id" cascade;`,
    );
  }
}
