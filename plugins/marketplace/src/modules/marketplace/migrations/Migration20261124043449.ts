import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124043449 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "selling_place" drop constraint if exists "selling_place_shipping_profile_id_unique";`,
    );
    this.addSql(
      `alter table if exists "selling_place" drop constraint if exists "selling_place_stock_location_id_unique";`,
    );
    this.addSql(
      `alter table if exists "selling_place" drop constraint if exists "selling_place_organisation_id_unique";`,
    );
    this.addSql(
      `alter table if exists "listing" drop constraint if exists "listing_product_id_unique";`,
    );
    this.addSql(
      `alter table if exists "consignment_line" drop constraint if exists "consignment_line_line_item_id_unique";`,
    );
    this.addSql(
      `alter table if exists "consignment" drop constraint if exists "consignment_order_id_organisation_id_unique";`,
    );
    this.addSql(
      `alter table if exists "consignment" drop constraint if exists "consignment_number_unique";`,
    );
    this.addSql(
      `create table if not exists "consignment" ("id" text not null, "order_id" text not null, "organisation_id" text not null, "number" text not null, "state" text check ("state" in ('placed', 'accepted', 'packed', 'shipped', 'delivered', 'cancelled', 'returned')) not null default 'placed', "placed_at" timestamptz not null, "shipping_method" text not null, "goods_total" integer not null, "shipping_total" integer not null, "total" integer not null, "women_led" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_pkey" primary key ("id"), constraint CK_consignment_total check (total = goods_total + shipping_total));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_order_id" ON "consignment" ("order_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_organisation_id" ON "consignment" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_number_unique" ON "consignment" ("number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_placed_at" ON "consignment" ("placed_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_deleted_at" ON "consignment" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_order_id_organisation_id_unique" ON "consignment" ("order_id", "organisation_id") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "consignment_line" ("id" text not null, "consignment_id" text not null, "line_item_id" text not null, "product_id" text null, "title" text not null, "variant_title" text null, "thumbnail" text null, "quantity" integer not null, "unit_price" integer not null, "subtotal" integer not null, "total" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_line_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_line_consignment_id" ON "consignment_line" ("consignment_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_line_line_item_id_unique" ON "consignment_line" ("line_item_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_line_product_id" ON "consignment_line" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_line_deleted_at" ON "consignment_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "listing" ("id" text not null, "product_id" text not null, "organisation_id" text not null, "unit" text not null, "ingredients" text null, "storage" text null, "shelf_life_days" integer null, "warnings" text null, "producer_code" text null, "pictures" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_product_id_unique" ON "listing" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_organisation_id" ON "listing" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "selling_place" ("id" text not null, "organisation_id" text not null, "stock_location_id" text not null, "shipping_profile_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "selling_place_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_selling_place_organisation_id_unique" ON "selling_place" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_selling_place_stock_location_id_unique" ON "selling_place" ("stock_location_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_selling_place_shipping_profile_id_unique" ON "selling_place" ("shipping_profile_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_selling_place_deleted_at" ON "selling_place" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "consignment_line" add constraint "consignment_line_consignment_id_foreign" foreign key ("consignment_id") references "consignment" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "consignment_line" drop constraint if exists "consignment_line_consignment_id_foreign";`,
    );

    this.addSql(`drop table if exists "consignment" cascade;`);

    this.addSql(`drop table if exists "consignment_line" cascade;`);

    this.addSql(`drop table if exists "listing" cascade;`);

    this.addSql(`drop table if exists "selling_place" cascade;`);
  }
}
