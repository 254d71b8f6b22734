import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KINDS =
  "'moved', 'cash_recorded', 'line_cancelled', 'part_sent', 'part_arrived', 'return_requested', 'return_received', 'return_refused', 'refunded'";

/** One parcel of several that came back. */
export class Migration20261130T0100 extends Migration {
  #allow(kinds: string): void {
    this.addSql(
      `alter table if exists "consignment_event" drop constraint if exists "consignment_event_kind_check";`,
    );
    this.addSql(
      `alter table if exists "consignment_event" add constraint "consignment_event_kind_check" check ("kind" in (${kinds}));`,
    );
  }

  override async up(): Promise<void> {
    this.#allow(`${KINDS}, 'part_came_back'`);
  }

  override async down(): Promise<void> {
    this.#allow(KINDS);
  }
}
