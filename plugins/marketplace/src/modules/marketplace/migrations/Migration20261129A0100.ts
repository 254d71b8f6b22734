import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129A0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "delivery_terms" ("id" text not null, "organisation_id" text not null, "revision" integer not null, "rates" jsonb null, "dispatch_days" integer not null, "pickup" jsonb not null, "closing" jsonb null, "changed_by" text not null, "changed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "delivery_terms_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_delivery_terms_organisation_id_unique" ON "delivery_terms" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_delivery_terms_deleted_at" ON "delivery_terms" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `alter table if exists "consignment" add column if not exists "pickup" boolean not null default false, add column if not exists "dispatch_by" text null;`,
    );
    // Until now the name of the delivery alone told who comes for their goods.
    this.addSql(
      `update "consignment" set "pickup" = true where "shipping_method" = 'Nhận tại hợp tác xã';`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "consignment" drop column if exists "pickup", drop column if exists "dispatch_by";`,
    );
    this.addSql(`drop table if exists "delivery_terms" cascade;`);
  }
}
