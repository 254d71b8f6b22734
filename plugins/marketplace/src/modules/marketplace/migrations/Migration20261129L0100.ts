import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The lists of a co-operative's consignments read one page of its own, of all states or of one. */
export class Migration20261129L0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_organisation_id_placed_at" ON "consignment" ("organisation_id", "placed_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_organisation_id_state_placed_at" ON "consignment" ("organisation_id", "state", "placed_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(`drop index if exists "IDX_consignment_organisation_id";`);
  }

  override async down(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_organisation_id" ON "consignment" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(`drop index if exists "IDX_consignment_organisation_id_placed_at";`);
    this.addSql(`drop index if exists "IDX_consignment_organisation_id_state_placed_at";`);
  }
}
