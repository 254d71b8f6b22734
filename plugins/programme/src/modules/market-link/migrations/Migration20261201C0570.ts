import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

/** Where else organisations sell, and what connects them with buyers at events: meetings, samples, follow-up, files. */
export class Migration20261201C0570 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "market_channel" ("id" text not null, "organisation_id" text not null, "kind" text check ("kind" in ('platform', 'wholesale_chain', 'retail_chain', 'distributor', 'exporter', 'other')) not null, "name" text not null, "since" text not null, "ended_on" text null, "end_reason" text null, "state" text check ("state" in ('submitted', 'confirmed', 'returned')) not null, "comments" text null, "side" text check ("side" in ('staff', 'seller')) not null, "told_by" text null, "decided_by" text null, "decided_at" timestamptz null, "revision" integer not null default 0, ${KEPT}, constraint "market_channel_pkey" primary key ("id"), constraint "CK_market_channel_days" check (ended_on is null or ended_on > since), constraint "CK_market_channel_ended" check ((ended_on is null) = (end_reason is null)));`,
    );
    this.addSql(
      `create table if not exists "market_channel_change" ("id" text not null, "channel_id" text not null, "change" text check ("change" in ('added', 'changed', 'ended', 'confirmed', 'returned', 'value_told', 'value_confirmed', 'value_returned')) not null, "side" text check ("side" in ('staff', 'seller')) not null, "actor_id" text null, "before" jsonb null, "after" jsonb null, "happened_at" timestamptz not null, ${KEPT}, constraint "market_channel_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "market_channel_value" ("id" text not null, "channel_id" text not null, "year" integer not null, "amount" bigint null, "told" bigint null, "comments" text null, "side" text check ("side" in ('staff', 'seller')) not null, "told_by" text null, "told_at" timestamptz not null, "decided_by" text null, "decided_at" timestamptz null, ${KEPT}, constraint "market_channel_value_pkey" primary key ("id"), constraint "CK_market_channel_value_amount" check (coalesce(amount, 0) >= 0 and coalesce(told, 0) >= 0));`,
    );
    this.addSql(
      `create table if not exists "trade_event_file" ("id" text not null, "event_id" text not null, "kind" text check ("kind" in ('photograph', 'document')) not null, "scan_id" text not null, "caption" text not null, "cancelled_at" timestamptz null, "cancel_reason" text null, ${KEPT}, constraint "trade_event_file_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "trade_follow_up" ("id" text not null, "event_id" text not null, "organisation_id" text not null, "buyer_id" text not null, "after_days" integer not null, "owner_id" text null, "state" text check ("state" in ('nothing_yet', 'talking', 'ordering', 'ended')) null, "outcome" text null, "asked_on" text null, "said_by" text null, "own_state" text check ("own_state" in ('nothing_yet', 'talking', 'ordering', 'ended')) null, "own_words" text null, "own_said_on" text null, ${KEPT}, constraint "trade_follow_up_pkey" primary key ("id"), constraint "CK_trade_follow_up_days" check (after_days in (30, 90, 180)), constraint "CK_trade_follow_up_asked" check ((state is null) = (asked_on is null)));`,
    );
    this.addSql(
      `create table if not exists "trade_meeting" ("id" text not null, "event_id" text not null, "organisation_id" text not null, "buyer_id" text not null, "day" text null, "starts" text null, "ends" text null, "table_number" integer null, "result" text check ("result" in ('agreed', 'talking', 'no_interest', 'absent')) null, "outcome" text null, "cancelled_at" timestamptz null, "cancel_reason" text null, ${KEPT}, constraint "trade_meeting_pkey" primary key ("id"), constraint "CK_trade_meeting_time" check ((day is null) = (starts is null) and (day is null) = (ends is null) and (day is null) = (table_number is null)), constraint "CK_trade_meeting_ends" check (ends is null or ends > starts));`,
    );
    this.addSql(
      `create table if not exists "trade_sample" ("id" text not null, "event_id" text not null, "organisation_id" text not null, "buyer_id" text not null, "product_id" text null, "goods" text not null, "quantity" text not null, "given_on" text not null, "outcome" text null, "cancelled_at" timestamptz null, "cancel_reason" text null, ${KEPT}, constraint "trade_sample_pkey" primary key ("id"));`,
    );
    this.addSql(
      `alter table if exists "market_channel_change" add constraint "market_channel_change_channel_id_foreign" foreign key ("channel_id") references "market_channel" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table if exists "market_channel_value" add constraint "market_channel_value_channel_id_foreign" foreign key ("channel_id") references "market_channel" ("id") on update cascade on delete cascade;`,
    );
    const indexes = [
      `index "IDX_market_channel_deleted_at" on "market_channel" ("deleted_at") where`,
      `unique index "IDX_market_channel_open_unique" on "market_channel" ("organisation_id", "kind", "name") where ended_on is null and`,
      `index "IDX_market_channel_state_since" on "market_channel" ("state", "since") where`,
      `index "IDX_market_channel_change_channel_id" on "market_channel_change" ("channel_id") where`,
      `index "IDX_market_channel_change_deleted_at" on "market_channel_change" ("deleted_at") where`,
      `index "IDX_market_channel_change_channel_id_happened_at" on "market_channel_change" ("channel_id", "happened_at") where`,
      `index "IDX_market_channel_value_channel_id" on "market_channel_value" ("channel_id") where`,
      `index "IDX_market_channel_value_deleted_at" on "market_channel_value" ("deleted_at") where`,
      `unique index "IDX_market_channel_value_channel_id_year_unique" on "market_channel_value" ("channel_id", "year") where`,
      `index "IDX_trade_event_file_deleted_at" on "trade_event_file" ("deleted_at") where`,
      `index "IDX_trade_event_file_event_id" on "trade_event_file" ("event_id") where`,
      `index "IDX_trade_follow_up_deleted_at" on "trade_follow_up" ("deleted_at") where`,
      `unique index "IDX_trade_follow_up_met_unique" on "trade_follow_up" ("event_id", "organisation_id", "buyer_id", "after_days") where`,
      `index "IDX_trade_follow_up_organisation_id" on "trade_follow_up" ("organisation_id") where`,
      `index "IDX_trade_meeting_deleted_at" on "trade_meeting" ("deleted_at") where`,
      `unique index "IDX_trade_meeting_pair_unique" on "trade_meeting" ("event_id", "organisation_id", "buyer_id") where cancelled_at is null and`,
      `unique index "IDX_trade_meeting_organisation_unique" on "trade_meeting" ("event_id", "organisation_id", "day", "starts") where cancelled_at is null and day is not null and`,
      `unique index "IDX_trade_meeting_buyer_unique" on "trade_meeting" ("event_id", "buyer_id", "day", "starts") where cancelled_at is null and day is not null and`,
      `unique index "IDX_trade_meeting_table_unique" on "trade_meeting" ("event_id", "table_number", "day", "starts") where cancelled_at is null and day is not null and`,
      `index "IDX_trade_meeting_organisation_id" on "trade_meeting" ("organisation_id") where`,
      `index "IDX_trade_sample_deleted_at" on "trade_sample" ("deleted_at") where`,
      `index "IDX_trade_sample_event_id" on "trade_sample" ("event_id") where`,
      `index "IDX_trade_sample_organisation_id" on "trade_sample" ("organisation_id") where`,
    ];
    for (const index of indexes) {
      this.addSql(`create ${index.replace("index", "index if not exists")} deleted_at is null;`);
    }
  }

  override async down(): Promise<void> {
    const tables = [
      "market_channel_change",
      "market_channel_value",
      "market_channel",
      "trade_event_file",
      "trade_follow_up",
      "trade_meeting",
      "trade_sample",
    ];
    for (const table of tables) this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
