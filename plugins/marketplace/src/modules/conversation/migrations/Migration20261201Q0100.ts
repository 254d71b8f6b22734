import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const FAULTS = `('advert', 'insult', 'personal', 'unlawful')`;

/** Shoppers ask co-operatives, who answer; either reports what the other wrote, staff decide. */
export class Migration20261201Q0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "conversation" ("id" text not null, "account_id" text not null, "organisation_id" text not null, "about" text check ("about" in ('cooperative', 'product', 'consignment')) not null, "about_id" text not null default '', "language" text check ("language" in ('vi', 'en')) not null, "shopper_number" integer not null default 0, "cooperative_number" integer not null default 0, "shopper_read" integer not null default 0, "cooperative_read" integer not null default 0, "last_at" timestamptz null, "closed_at" timestamptz null, ${KEPT}, constraint "conversation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "conversation_message" ("id" text not null, "conversation_id" text not null, "number" integer not null, "key" text not null, "author" text check ("author" in ('shopper', 'cooperative')) not null, "writer_id" text null, "text" text not null, "pictures" text[] not null, "reported_for" text check ("reported_for" in ${FAULTS}) null, "reported_at" timestamptz null, "settled_at" timestamptz null, "hidden_reason" text check ("hidden_reason" in ${FAULTS}) null, "revision" integer not null default 0, ${KEPT}, constraint "conversation_message_pkey" primary key ("id"), constraint "CK_conversation_message_reported" check ((reported_for is null) = (reported_at is null)));`,
    );
    this.addSql(
      `alter table if exists "conversation_message" add constraint "conversation_message_conversation_id_foreign" foreign key ("conversation_id") references "conversation" ("id") on update cascade on delete cascade;`,
    );
    const indexes = [
      `unique index "IDX_conversation_account_id_organisation_id_about_id_unique" on "conversation" ("account_id", "organisation_id", "about_id")`,
      `index "IDX_conversation_organisation_id_last_at" on "conversation" ("organisation_id", "last_at")`,
      `index "IDX_conversation_account_id_last_at" on "conversation" ("account_id", "last_at")`,
      `index "IDX_conversation_last_at" on "conversation" ("last_at")`,
      `index "IDX_conversation_deleted_at" on "conversation" ("deleted_at")`,
      `index "IDX_conversation_message_conversation_id" on "conversation_message" ("conversation_id")`,
      `unique index "IDX_conversation_message_conversation_id_number_unique" on "conversation_message" ("conversation_id", "number")`,
      `unique index "IDX_conversation_message_conversation_id_author_key_unique" on "conversation_message" ("conversation_id", "author", "key")`,
      `index "IDX_conversation_message_deleted_at" on "conversation_message" ("deleted_at")`,
    ];
    for (const index of indexes) {
      this.addSql(
        `create ${index.replace("index", "index if not exists")} where deleted_at is null;`,
      );
    }
    this.addSql(
      `create index if not exists "IDX_conversation_message_reported_at" on "conversation_message" ("reported_at") where reported_at is not null and deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    for (const table of ["conversation_message", "conversation"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
  }
}
