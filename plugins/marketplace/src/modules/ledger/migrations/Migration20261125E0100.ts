import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Payouts, and the market's bank, beside what there was. */
export class Migration20261125E0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_posting" drop constraint if exists "ledger_posting_kind_check";`,
    );
    this.addSql(
      `alter table if exists "ledger_posting" add constraint "ledger_posting_kind_check" check ("kind" in ('sale', 'delivery', 'commission', 'tax', 'cash_collected', 'refund', 'payout'));`,
    );
    this.addSql(
      `alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_account_check";`,
    );
    this.addSql(
      `alter table if exists "ledger_entry" add constraint "ledger_entry_account_check" check ("account" in ('payable', 'shopper', 'carrier', 'market_cash', 'commission', 'vat_withheld', 'pit_withheld', 'bank'));`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ledger_posting" drop constraint if exists "ledger_posting_kind_check";`,
    );
    this.addSql(
      `alter table if exists "ledger_posting" add constraint "ledger_posting_kind_check" check ("kind" in ('sale', 'delivery', 'commission', 'tax', 'cash_collected', 'refund'));`,
    );
    this.addSql(
      `alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_account_check";`,
    );
    this.addSql(
      `alter table if exists "ledger_entry" add constraint "ledger_entry_account_check" check ("account" in ('payable', 'shopper', 'carrier', 'market_cash', 'commission', 'vat_withheld', 'pit_withheld'));`,
    );
  }
}
