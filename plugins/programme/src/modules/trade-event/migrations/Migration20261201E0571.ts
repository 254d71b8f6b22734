import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const OF_BEFORE = ["event", "participation", "attendance", "buyer", "agreement"];
const NOW = [...OF_BEFORE, "follow_up", "meeting", "sample", "file"];

/** The trail of an event tells of meetings, samples, follow-ups and files, too. */
export class Migration20261201E0571 extends Migration {
  override async up(): Promise<void> {
    this.#allow(NOW);
  }

  override async down(): Promise<void> {
    this.addSql(
      `delete from "trade_event_change" where "subject" in ('follow_up', 'meeting', 'sample', 'file');`,
    );
    this.#allow(OF_BEFORE);
  }

  #allow(subjects: readonly string[]): void {
    const listed = subjects.map((subject) => `'${subject}'`).join(", ");
    this.addSql(
      `alter table if exists "trade_event_change" drop constraint if exists "trade_event_change_subject_check";`,
    );
    this.addSql(
      `alter table if exists "trade_event_change" add constraint "trade_event_change_subject_check" check ("subject" in (${listed}));`,
    );
  }
}
