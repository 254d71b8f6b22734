import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125013742 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "catalogue_change" alter column "product_id" drop not null;`,
    );
    this.addSql(
      `alter table if exists "catalogue_change" alter column "product_handle" drop not null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "catalogue_change" where "product_id" is null;`);
    this.addSql(`alter table if exists "catalogue_change" alter column "product_id" set not null;`);
    this.addSql(
      `alter table if exists "catalogue_change" alter column "product_handle" set not null;`,
    );
  }
}
