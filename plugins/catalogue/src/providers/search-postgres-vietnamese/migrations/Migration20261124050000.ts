import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The text search configuration that the stock provider looks for under `language: "simple"`: words as
 * they are, without English stems and stop words, accents kept (the ranking folds them itself).
 */
export class Migration20261124050000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      do $$ begin
        if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_simple') then
          create text search configuration medusa_search_simple (copy = pg_catalog.simple);
        end if;
      end $$;
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop text search configuration if exists medusa_search_simple;`);
  }
}
