import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Consignments that are paid by transfer, to the market. */
export class Migration20261130P0200 extends Migration {
  #allow(holders: string): void {
    this.addSql(
      `alter table if exists "consignment" drop constraint if exists "consignment_cash_holder_check";`,
    );
    this.addSql(
      `alter table if exists "consignment" add constraint "consignment_cash_holder_check" check ("cash_holder" in (${holders}));`,
    );
  }

  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "consignment" add column if not exists "payment" text check ("payment" in ('at_door', 'transfer')) not null default 'at_door', add column if not exists "paid_at" timestamptz null;`,
    );
    this.addSql(
      `create index if not exists "IDX_consignment_payment_paid_at" on "consignment" ("payment", "paid_at") where deleted_at is null;`,
    );
    this.#allow("'seller', 'carrier', 'market'");
  }

  override async down(): Promise<void> {
    this.#allow("'seller', 'carrier'");
    this.addSql(
      `alter table if exists "consignment" drop column if exists "payment", drop column if exists "paid_at";`,
    );
  }
}
