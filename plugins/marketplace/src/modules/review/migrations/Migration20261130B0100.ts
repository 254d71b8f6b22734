import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const FAULTS = `('advert', 'insult', 'personal', 'unlawful')`;

/** Shoppers say what they think of goods that reached them; co-operatives answer, anybody reports, staff decide. */
export class Migration20261130B0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "review" ("id" text not null, "product_id" text not null, "account_id" text null, "order_id" text null, "bought_on" text not null, "rating" integer not null, "content" text null, "name" text null, "pictures" jsonb not null, "state" text check ("state" in ('shown', 'waiting', 'hidden')) not null, "hidden_reason" text check ("hidden_reason" in ${FAULTS}) null, "revision" integer not null default 0, "written_at" timestamptz not null, "answer" text null, "answered_at" timestamptz null, "answered_by" text null, "answer_revision" integer not null default 0, ${KEPT}, constraint "review_pkey" primary key ("id"), constraint "CK_review_rating" check (rating between 1 and 5), constraint "CK_review_hidden" check ((state <> 'hidden' or hidden_reason is not null) and (state <> 'shown' or hidden_reason is null)));`,
    );
    this.addSql(
      `create table if not exists "review_report" ("id" text not null, "review_id" text not null, "reporter" text not null, "reason" text check ("reason" in ${FAULTS}) not null, "settled_at" timestamptz null, ${KEPT}, constraint "review_report_pkey" primary key ("id"));`,
    );
    this.addSql(
      `alter table if exists "review_report" add constraint "review_report_review_id_foreign" foreign key ("review_id") references "review" ("id") on update cascade on delete cascade;`,
    );
    const indexes = [
      `index "IDX_review_account_id" on "review" ("account_id")`,
      `unique index "IDX_review_product_id_account_id_unique" on "review" ("product_id", "account_id")`,
      `index "IDX_review_product_id_state_written_at" on "review" ("product_id", "state", "written_at")`,
      `index "IDX_review_state_written_at" on "review" ("state", "written_at")`,
      `index "IDX_review_deleted_at" on "review" ("deleted_at")`,
      `index "IDX_review_report_review_id" on "review_report" ("review_id")`,
      `unique index "IDX_review_report_review_id_reporter_unique" on "review_report" ("review_id", "reporter")`,
      `index "IDX_review_report_deleted_at" on "review_report" ("deleted_at")`,
    ];
    for (const index of indexes) {
      this.addSql(
        `create ${index.replace("index", "index if not exists")} where deleted_at is null;`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of ["review_report", "review"]) {
      this.addSql(`drop table if exists "${table}" cascade;`);
    }
  }
}
