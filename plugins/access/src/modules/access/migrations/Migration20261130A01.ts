import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** All servers count wrong guesses together. */
export class Migration20261130A01 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "guess" ("id" text not null, "attempt" text not null, "key_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "guess_pkey" primary key ("id"));`,
    );
    for (const [name, on] of [
      ["deleted_at", `"deleted_at"`],
      ["key_hash_created_at", `"key_hash", "created_at"`],
      ["attempt", `"attempt"`],
      ["created_at", `"created_at"`],
    ]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_guess_${name}" ON "guess" (${on}) WHERE deleted_at IS NULL;`,
      );
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "guess" cascade;`);
  }
}
