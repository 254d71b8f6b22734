import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Which indexes the engine is to hold, and what it has still to be told of them. */
export class Migration20261130022000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`
      create table if not exists "search_engine_index" (
        "name" text primary key,
        "definition" jsonb not null
      );
    `);
    this.addSql(`
      create table if not exists "search_engine_owed" (
        "id" bigserial primary key,
        "index_name" text not null,
        "document_id" text null,
        "owed_at" timestamptz not null default now()
      );
    `);
    this.addSql(`
      create index if not exists "search_engine_owed_index"
        on "search_engine_owed" ("index_name", "id");
    `);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_engine_owed";`);
    this.addSql(`drop table if exists "search_engine_index";`);
  }
}
