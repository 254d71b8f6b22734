import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What is paid to the market before goods are sent is prepaid, by transfer or otherwise. */
export class Migration20261130V0200 extends Migration {
  #rename(from: string, to: string): void {
    this.addSql(
      `alter table if exists "consignment" drop constraint if exists "consignment_payment_check";`,
    );
    this.addSql(`update "consignment" set "payment" = '${to}' where "payment" = '${from}';`);
    this.addSql(
      `alter table if exists "consignment" add constraint "consignment_payment_check" check ("payment" in ('at_door', '${to}'));`,
    );
  }

  override async up(): Promise<void> {
    this.#rename("transfer", "prepaid");
  }

  override async down(): Promise<void> {
    this.#rename("prepaid", "transfer");
  }
}
