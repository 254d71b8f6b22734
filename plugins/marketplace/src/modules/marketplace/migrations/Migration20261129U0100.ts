import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const STATES = "'placed', 'accepted', 'packed', 'shipped', 'delivered', 'cancelled', 'returned'";

/** Parcels that nobody took. */
export class Migration20261129U0100 extends Migration {
  #allow(states: string): void {
    for (const table of ["consignment", "consignment_event"]) {
      this.addSql(
        `alter table if exists "${table}" drop constraint if exists "${table}_state_check";`,
      );
      this.addSql(
        `alter table if exists "${table}" add constraint "${table}_state_check" check ("state" in (${states}));`,
      );
    }
  }

  override async up(): Promise<void> {
    this.#allow(`${STATES}, 'undelivered'`);
  }

  override async down(): Promise<void> {
    this.#allow(STATES);
  }
}
