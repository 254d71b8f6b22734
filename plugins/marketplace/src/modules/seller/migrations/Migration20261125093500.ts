import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const TABLES = ["selling_standing", "selling_standing_event"] as const;

/** An application may be refused. */
export class Migration20261125093500 extends Migration {
  #allow(states: string): void {
    for (const table of TABLES) {
      this.addSql(
        `alter table if exists "${table}" drop constraint if exists "${table}_state_check";`,
      );
      this.addSql(
        `alter table if exists "${table}" add constraint "${table}_state_check" check ("state" in (${states}));`,
      );
    }
  }

  override async up(): Promise<void> {
    this.#allow("'applied', 'approved', 'refused', 'suspended', 'closed'");
  }

  override async down(): Promise<void> {
    this.#allow("'applied', 'approved', 'suspended', 'closed'");
  }
}
