import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125C142351 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "packed_lot" drop constraint if exists "packed_lot_line_item_id_lot_id_unique";`,
    );
    this.addSql(
      `create table if not exists "packed_lot" ("id" text not null, "organisation_id" text not null, "consignment_id" text not null, "line_item_id" text not null, "lot_id" text not null, "quantity" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "packed_lot_pkey" primary key ("id"), constraint CK_packed_lot_quantity check (quantity > 0));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packed_lot_consignment_id" ON "packed_lot" ("consignment_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packed_lot_lot_id" ON "packed_lot" ("lot_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_packed_lot_deleted_at" ON "packed_lot" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_packed_lot_line_item_id_lot_id_unique" ON "packed_lot" ("line_item_id", "lot_id") WHERE deleted_at IS NULL;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "packed_lot" cascade;`);
  }
}
