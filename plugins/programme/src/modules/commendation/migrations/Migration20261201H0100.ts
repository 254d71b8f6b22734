import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

/** Rounds of commendation, and who was nominated in them. */
export class Migration20261201H0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "commendation_round" ("id" text not null, "year" integer not null, "title" text not null, "title_en" text null, "body_code" text not null, "state" text check ("state" in ('open', 'decided', 'cancelled')) not null, "decision_number" text null, "decided_on" text null, "cancel_reason" text null, "revision" integer not null default 0, ${KEPT}, constraint "commendation_round_pkey" primary key ("id"), constraint "CK_commendation_round_decided" check ((state = 'decided') = (decided_on is not null and decision_number is not null)), constraint "CK_commendation_round_cancelled" check ((state = 'cancelled') = (cancel_reason is not null)));`,
    );
    this.addSql(
      `create table if not exists "commendation_nominee" ("id" text not null, "round_id" text not null, "organisation_id" text not null, "person_name" text not null, "merit" text not null, "merit_en" text null, "state" text check ("state" in ('nominated', 'commended', 'declined', 'withdrawn')) not null, "reason" text null, ${KEPT}, constraint "commendation_nominee_pkey" primary key ("id"), constraint "CK_commendation_nominee_declined" check ((state = 'declined') = (reason is not null)));`,
    );
    this.addSql(
      `alter table if exists "commendation_nominee" add constraint "commendation_nominee_round_id_foreign" foreign key ("round_id") references "commendation_round" ("id") on update cascade on delete cascade;`,
    );
    const indexes = [
      `index "IDX_commendation_round_deleted_at" on "commendation_round" ("deleted_at") where`,
      `unique index "IDX_commendation_round_year_body_code_unique" on "commendation_round" ("year", "body_code") where state <> 'cancelled' and`,
      `index "IDX_commendation_round_state_decided_on" on "commendation_round" ("state", "decided_on") where`,
      `index "IDX_commendation_nominee_round_id" on "commendation_nominee" ("round_id") where`,
      `index "IDX_commendation_nominee_deleted_at" on "commendation_nominee" ("deleted_at") where`,
      `unique index "IDX_commendation_nominee_round_id_organisation_id_person_name_unique" on "commendation_nominee" ("round_id", "organisation_id", "person_name") where`,
      `index "IDX_commendation_nominee_organisation_id_state" on "commendation_nominee" ("organisation_id", "state") where`,
    ];
    for (const index of indexes) {
      this.addSql(`create ${index.replace("index", "index if not exists")} deleted_at is null;`);
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "commendation_nominee" cascade;`);
    this.addSql(`drop table if exists "commendation_round" cascade;`);
  }
}
