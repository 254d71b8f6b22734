import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

/** Events of trade promotion, who takes part and came, buyers, what was signed, and the trail of all of it. */
export class Migration20261201E0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "trade_event" ("id" text not null, "kind" text check ("kind" in ('conference', 'forum', 'fair', 'supply_demand', 'livestream', 'connection_week')) not null, "title" text not null, "title_en" text null, "first_day" text not null, "last_day" text not null, "register_until" text null, "is_online" boolean not null, "link" text null, "commune_code" text null, "address" text null, "organisers" text[] not null, "budget" bigint null, "state" text check ("state" in ('planned', 'open', 'held', 'cancelled')) not null, "cancel_reason" text null, "revision" integer not null default 0, ${KEPT}, constraint "trade_event_pkey" primary key ("id"), constraint "CK_trade_event_days" check (last_day >= first_day), constraint "CK_trade_event_cancelled" check ((state = 'cancelled') = (cancel_reason is not null)));`,
    );
    this.addSql(
      `create table if not exists "trade_event_agreement" ("id" text not null, "event_id" text not null, "organisation_id" text not null, "buyer_id" text not null, "kind" text check ("kind" in ('memorandum', 'contract')) not null, "number" text not null, "signed_on" text not null, "ends_on" text null, "value" bigint null, "currency" text not null, "state" text check ("state" in ('signed', 'under_way', 'fulfilled', 'ended')) not null, "cancelled_at" timestamptz null, "cancel_reason" text null, ${KEPT}, constraint "trade_event_agreement_pkey" primary key ("id"), constraint "CK_trade_event_agreement_value" check (value is null or value >= 0));`,
    );
    this.addSql(
      `create table if not exists "trade_event_attendance" ("id" text not null, "event_id" text not null, "organisation_id" text not null, "day" text not null, "way" text check ("way" in ('list', 'code')) not null, "unregistered" boolean not null, "cancelled_at" timestamptz null, "cancel_reason" text null, ${KEPT}, constraint "trade_event_attendance_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "trade_event_buyer" ("id" text not null, "event_id" text not null, "name" text not null, "kind" text check ("kind" in ('platform', 'wholesale_chain', 'retail_chain', 'distributor', 'exporter', 'other')) not null, "contact_name" text null, "contact_phone" text null, "contact_email" text null, "cancelled_at" timestamptz null, "cancel_reason" text null, ${KEPT}, constraint "trade_event_buyer_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "trade_event_change" ("id" text not null, "event_id" text not null, "subject" text check ("subject" in ('event', 'participation', 'attendance', 'buyer', 'agreement')) not null, "subject_id" text not null, "organisation_id" text null, "change" text check ("change" in ('planned', 'changed', 'opened', 'held', 'cancelled', 'invited', 'registered', 'declined', 'withdrawn', 'refused', 'attended', 'added')) not null, "side" text check ("side" in ('staff', 'seller')) not null, "actor_id" text null, "before" jsonb null, "after" jsonb null, "happened_at" timestamptz not null, ${KEPT}, constraint "trade_event_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "trade_event_participation" ("id" text not null, "event_id" text not null, "organisation_id" text not null, "state" text check ("state" in ('invited', 'registered', 'declined', 'withdrawn', 'refused')) not null, "people" integer null, "brings" text null, "booth" text null, "refused_reason" text null, "door_code" text null, ${KEPT}, constraint "trade_event_participation_pkey" primary key ("id"));`,
    );
    for (const part of ["participation", "attendance", "buyer", "agreement", "change"]) {
      this.addSql(
        `alter table if exists "trade_event_${part}" add constraint "trade_event_${part}_event_id_foreign" foreign key ("event_id") references "trade_event" ("id") on update cascade on delete cascade;`,
      );
    }
    const indexes = [
      `index "IDX_trade_event_deleted_at" on "trade_event" ("deleted_at") where`,
      `index "IDX_trade_event_first_day" on "trade_event" ("first_day") where`,
      `index "IDX_trade_event_state_last_day" on "trade_event" ("state", "last_day") where`,
      `index "IDX_trade_event_agreement_event_id" on "trade_event_agreement" ("event_id") where`,
      `index "IDX_trade_event_agreement_deleted_at" on "trade_event_agreement" ("deleted_at") where`,
      `unique index "IDX_trade_event_agreement_number_unique" on "trade_event_agreement" ("event_id", "organisation_id", "kind", "number") where cancelled_at is null and`,
      `index "IDX_trade_event_agreement_signed_on" on "trade_event_agreement" ("signed_on") where`,
      `index "IDX_trade_event_agreement_organisation_id" on "trade_event_agreement" ("organisation_id") where`,
      `index "IDX_trade_event_attendance_event_id" on "trade_event_attendance" ("event_id") where`,
      `index "IDX_trade_event_attendance_deleted_at" on "trade_event_attendance" ("deleted_at") where`,
      `unique index "IDX_trade_event_attendance_event_id_organisation_id_day_unique" on "trade_event_attendance" ("event_id", "organisation_id", "day") where cancelled_at is null and`,
      `index "IDX_trade_event_attendance_organisation_id" on "trade_event_attendance" ("organisation_id") where`,
      `index "IDX_trade_event_buyer_event_id" on "trade_event_buyer" ("event_id") where`,
      `index "IDX_trade_event_buyer_deleted_at" on "trade_event_buyer" ("deleted_at") where`,
      `index "IDX_trade_event_change_event_id" on "trade_event_change" ("event_id") where`,
      `index "IDX_trade_event_change_deleted_at" on "trade_event_change" ("deleted_at") where`,
      `index "IDX_trade_event_change_event_id_happened_at" on "trade_event_change" ("event_id", "happened_at") where`,
      `index "IDX_trade_event_change_happened_at" on "trade_event_change" ("happened_at") where`,
      `index "IDX_trade_event_participation_event_id" on "trade_event_participation" ("event_id") where`,
      `index "IDX_trade_event_participation_deleted_at" on "trade_event_participation" ("deleted_at") where`,
      `unique index "IDX_trade_event_participation_event_id_organisation_id_unique" on "trade_event_participation" ("event_id", "organisation_id") where`,
      `unique index "IDX_trade_event_participation_door_code_unique" on "trade_event_participation" ("door_code") where door_code is not null and`,
      `index "IDX_trade_event_participation_organisation_id_state" on "trade_event_participation" ("organisation_id", "state") where`,
    ];
    for (const index of indexes) {
      this.addSql(`create ${index.replace("index", "index if not exists")} deleted_at is null;`);
    }
  }

  override async down(): Promise<void> {
    for (const part of ["participation", "attendance", "buyer", "agreement", "change"]) {
      this.addSql(`drop table if exists "trade_event_${part}" cascade;`);
    }
    this.addSql(`drop table if exists "trade_event" cascade;`);
  }
}
