import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const KIND = `"kind" text check ("kind" in ('story', 'campaign', 'policy', 'rules')) not null`;

/** Stories, campaigns, policies and rules are written by staff: one kind of record, and every address that it had. */
export class Migration20261201C0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "content_item" ("id" text not null, ${KIND}, "state" text check ("state" in ('draft', 'published', 'withdrawn')) not null default 'draft', "slug" text not null, "title" text not null, "title_en" text not null, "summary" text not null, "summary_en" text not null, "body" text not null, "body_en" text not null, "from_on" text null, "until_on" text null, "picture" jsonb null, "picture_alt" text not null, "picture_alt_en" text not null, "organisation_id" text null, "products" jsonb not null, "goods_path" text not null, "number" text not null, "issuer" text not null, "issued_on" text null, "link" text not null, "revision" integer not null default 0, "published_at" timestamptz null, "announced" jsonb null, ${KEPT}, constraint "content_item_pkey" primary key ("id"), constraint "CK_content_item_days" check (from_on is null or until_on is null or from_on < until_on), constraint "CK_content_item_published" check (state <> 'published' or published_at is not null));`,
    );
    this.addSql(
      `create table if not exists "content_address" ("id" text not null, ${KIND}, "slug" text not null, "item_id" text not null, ${KEPT}, constraint "content_address_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "content_preview" ("id" text not null, "secret_hash" text not null, ${KIND}, "written" jsonb not null, "ends_at" timestamptz not null, ${KEPT}, constraint "content_preview_pkey" primary key ("id"));`,
    );
    this.addSql(
      `alter table if exists "content_address" add constraint "content_address_item_id_foreign" foreign key ("item_id") references "content_item" ("id") on update cascade on delete cascade;`,
    );
    const indexes = [
      `index "IDX_content_item_organisation_id" on "content_item" ("organisation_id")`,
      `index "IDX_content_item_kind_state" on "content_item" ("kind", "state")`,
      `index "IDX_content_item_deleted_at" on "content_item" ("deleted_at")`,
      `index "IDX_content_address_item_id" on "content_address" ("item_id")`,
      `unique index "IDX_content_address_kind_slug_unique" on "content_address" ("kind", "slug")`,
      `index "IDX_content_address_deleted_at" on "content_address" ("deleted_at")`,
      `unique index "IDX_content_preview_secret_hash_unique" on "content_preview" ("secret_hash")`,
      `index "IDX_content_preview_deleted_at" on "content_preview" ("deleted_at")`,
    ];
    for (const index of indexes) {
      this.addSql(
        `create ${index.replace("index", "index if not exists")} where deleted_at is null;`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of ["content_preview", "content_address", "content_item"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
  }
}
