import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

/** Buyers in bulk ask a co-operative what goods would cost; answered and accepted it becomes an order. */
export class Migration20261201T0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "quotation" ("id" text not null, "number" serial, "account_id" text null, "key" text not null, "organisation_id" text not null, "state" text check ("state" in ('asked', 'answered', 'expired', 'accepted', 'declined', 'withdrawn')) not null, "revision" integer not null default 0, "lines" jsonb not null, "firm" text not null, "tax_number" text null, "country" text not null, "buyer_kind" text check ("buyer_kind" in ('wholesaler', 'retail_chain', 'platform', 'distributor', 'exporter', 'processor', 'other')) not null, "deliver_to" text not null, "deliver_by" text null, "note" text null, "language" text not null, "asked_at" timestamptz not null, "moved_at" timestamptz not null, "version" integer not null default 0, "valid_until" text null, "total" integer null, "cart_id" text null, "order_id" text null, ${KEPT}, constraint "quotation_pkey" primary key ("id"), constraint "CK_quotation_ordered" check ((state = 'accepted') = (order_id is not null)));`,
    );
    this.addSql(
      `create table if not exists "quotation_answer" ("id" text not null, "quotation_id" text not null, "version" integer not null, "prices" jsonb not null, "delivery_charge" integer not null, "goods_total" integer not null, "total" integer not null, "valid_until" text not null, "terms" text not null, "answered_by" text not null, "answered_at" timestamptz not null, ${KEPT}, constraint "quotation_answer_pkey" primary key ("id"), constraint "CK_quotation_answer_total" check (total = goods_total + delivery_charge));`,
    );
    this.addSql(
      `create table if not exists "quotation_event" ("id" text not null, "quotation_id" text not null, "revision" integer not null, "kind" text check ("kind" in ('asked', 'answered', 'countered', 'accepted', 'declined', 'withdrawn', 'expired')) not null, "side" text check ("side" in ('buyer', 'seller', 'market')) not null, "actor_id" text null, "note" text null, "version" integer null, "happened_at" timestamptz not null, ${KEPT}, constraint "quotation_event_pkey" primary key ("id"));`,
    );
    for (const table of ["quotation_answer", "quotation_event"]) {
      this.addSql(
        `alter table if exists "${table}" add constraint "${table}_quotation_id_foreign" foreign key ("quotation_id") references "quotation" ("id") on update cascade on delete cascade;`,
      );
    }
    const indexes = [
      `unique index "IDX_quotation_account_id_key_unique" on "quotation" ("account_id", "key") where`,
      `unique index "IDX_quotation_order_id_unique" on "quotation" ("order_id") where order_id is not null and`,
      `index "IDX_quotation_cart_id" on "quotation" ("cart_id") where cart_id is not null and`,
      `index "IDX_quotation_organisation_id_state_moved_at" on "quotation" ("organisation_id", "state", "moved_at") where`,
      `index "IDX_quotation_asked_at" on "quotation" ("asked_at") where`,
      `index "IDX_quotation_moved_at" on "quotation" ("moved_at") where`,
      `index "IDX_quotation_state_valid_until" on "quotation" ("state", "valid_until") where`,
      `index "IDX_quotation_deleted_at" on "quotation" ("deleted_at") where`,
      `index "IDX_quotation_answer_quotation_id" on "quotation_answer" ("quotation_id") where`,
      `unique index "IDX_quotation_answer_quotation_id_version_unique" on "quotation_answer" ("quotation_id", "version") where`,
      `index "IDX_quotation_answer_deleted_at" on "quotation_answer" ("deleted_at") where`,
      `index "IDX_quotation_event_quotation_id" on "quotation_event" ("quotation_id") where`,
      `unique index "IDX_quotation_event_quotation_id_revision_unique" on "quotation_event" ("quotation_id", "revision") where`,
      `index "IDX_quotation_event_deleted_at" on "quotation_event" ("deleted_at") where`,
    ];
    for (const index of indexes) {
      this.addSql(`create ${index.replace("index", "index if not exists")} deleted_at is null;`);
    }
  }

  override async down(): Promise<void> {
    for (const table of ["quotation_event", "quotation_answer", "quotation"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
  }
}
