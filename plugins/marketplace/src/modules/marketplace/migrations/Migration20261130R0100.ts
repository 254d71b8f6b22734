import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Shoppers ask for returns by themselves, with photographs. */
export class Migration20261130R0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "consignment_return" add column if not exists "pictures" text[] not null default '{}';`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "consignment_return" drop column if exists "pictures";`);
  }
}
