import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** A lock need not outlive a crash, so taking and giving one back waits for no disk. */
export class Migration20261129185600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "locking" set unlogged;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "locking" set logged;`);
  }
}
