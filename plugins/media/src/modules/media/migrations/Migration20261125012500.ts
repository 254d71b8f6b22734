import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125012500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_picture_record_base" ON "picture_record" ("base") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_picture_record_base";`);
  }
}
