import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Remembers when an order was last read for what is told of it, so that each minute only news is read. */
export class Migration20261130Q0200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "order_told" ("order_id" text not null primary key, "read_at" timestamptz not null);`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_told";`);
  }
}
