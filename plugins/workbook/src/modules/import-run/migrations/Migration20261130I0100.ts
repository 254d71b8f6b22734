import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Which products an import is making, for whoever finishes it after a crash. */
export class Migration20261130I0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "import_run" add column if not exists "making" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "import_run" drop column if exists "making";`);
  }
}
