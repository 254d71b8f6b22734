import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

/** The plan's targets, baselines and settings by version; periods, what bodies report of them, consolidated reports, the trail. */
export class Migration20261201R0100 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "plan_baseline" ("id" text not null, "indicator_code" text not null, "version" integer not null, "as_of" text not null, "value" bigint not null, "source" text not null, "actor_id" text null, ${KEPT}, constraint "plan_baseline_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "plan_change" ("id" text not null, "period_id" text null, "subject" text check ("subject" in ('period', 'submission', 'manual_figure', 'report', 'target', 'baseline', 'setting')) not null, "subject_id" text not null, "change" text check ("change" in ('opened', 'written', 'submitted', 'returned', 'accepted', 'locked', 'reopened', 'entered', 'cancelled', 'consolidated', 'revised')) not null, "reason" text null, "before" jsonb null, "after" jsonb null, "actor_id" text null, "happened_at" timestamptz not null, ${KEPT}, constraint "plan_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "plan_period" ("id" text not null, "kind" text check ("kind" in ('year', 'phase', 'ad_hoc')) not null, "year" integer null, "title" text not null, "first_day" text not null, "last_day" text not null, "due_before" text not null, "consolidate_before" text not null, ${KEPT}, constraint "plan_period_pkey" primary key ("id"), constraint "CK_plan_period_days" check (last_day >= first_day and consolidate_before >= due_before));`,
    );
    this.addSql(
      `create table if not exists "plan_report" ("id" text not null, "period_id" text not null, "version" integer not null, "number" text not null, "snapshot" jsonb not null, "checksums" jsonb not null, "is_late" boolean not null, "actor_id" text null, "consolidated_at" timestamptz not null, ${KEPT}, constraint "plan_report_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "plan_setting" ("id" text not null, "key" text not null, "version" integer not null, "value" jsonb not null, "reason" text null, "actor_id" text null, ${KEPT}, constraint "plan_setting_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "plan_submission" ("id" text not null, "period_id" text not null, "sender" text not null, "body_code" text not null, "place_code" text null, "level" text check ("level" in ('local', 'province')) not null, "commune_codes" text[] not null, "state" text check ("state" in ('open', 'in_progress', 'submitted', 'returned', 'accepted', 'locked')) not null, "narrative" jsonb not null, "comments" text null, "submitted_at" timestamptz null, "is_late" boolean not null, "revision" integer not null default 0, ${KEPT}, constraint "plan_submission_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "plan_manual_figure" ("id" text not null, "submission_id" text not null, "indicator_code" text not null, "value" bigint null, "numerator" bigint null, "denominator" bigint null, "evidence" text not null, "link" text not null, "actor_id" text null, "cancelled_at" timestamptz null, "cancel_reason" text null, ${KEPT}, constraint "plan_manual_figure_pkey" primary key ("id"), constraint "CK_plan_manual_figure_value" check ((value >= 0 and numerator is null and denominator is null) or (value is null and numerator >= 0 and denominator >= numerator)));`,
    );
    this.addSql(
      `create table if not exists "plan_target" ("id" text not null, "indicator_code" text not null, "due_year" integer not null, "version" integer not null, "value" bigint not null, "reason" text null, "decided_on" text not null, "actor_id" text null, ${KEPT}, constraint "plan_target_pkey" primary key ("id"), constraint "CK_plan_target_value" check (value >= 0 and version >= 1));`,
    );
    this.addSql(
      `alter table if exists "plan_report" add constraint "plan_report_period_id_foreign" foreign key ("period_id") references "plan_period" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table if exists "plan_submission" add constraint "plan_submission_period_id_foreign" foreign key ("period_id") references "plan_period" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table if exists "plan_manual_figure" add constraint "plan_manual_figure_submission_id_foreign" foreign key ("submission_id") references "plan_submission" ("id") on update cascade on delete cascade;`,
    );
    const indexes = [
      `index "IDX_plan_baseline_deleted_at" on "plan_baseline" ("deleted_at") where`,
      `unique index "IDX_plan_baseline_indicator_code_version_unique" on "plan_baseline" ("indicator_code", "version") where`,
      `index "IDX_plan_change_deleted_at" on "plan_change" ("deleted_at") where`,
      `index "IDX_plan_change_subject_id_happened_at" on "plan_change" ("subject_id", "happened_at") where`,
      `index "IDX_plan_change_period_id_happened_at" on "plan_change" ("period_id", "happened_at") where`,
      `index "IDX_plan_period_deleted_at" on "plan_period" ("deleted_at") where`,
      `unique index "IDX_plan_period_kind_year_unique" on "plan_period" ("kind", "year") where year is not null and`,
      `index "IDX_plan_report_period_id" on "plan_report" ("period_id") where`,
      `index "IDX_plan_report_deleted_at" on "plan_report" ("deleted_at") where`,
      `unique index "IDX_plan_report_period_id_version_unique" on "plan_report" ("period_id", "version") where`,
      `index "IDX_plan_setting_deleted_at" on "plan_setting" ("deleted_at") where`,
      `unique index "IDX_plan_setting_key_version_unique" on "plan_setting" ("key", "version") where`,
      `index "IDX_plan_submission_period_id" on "plan_submission" ("period_id") where`,
      `index "IDX_plan_submission_deleted_at" on "plan_submission" ("deleted_at") where`,
      `unique index "IDX_plan_submission_period_id_sender_unique" on "plan_submission" ("period_id", "sender") where`,
      `index "IDX_plan_submission_state" on "plan_submission" ("state") where`,
      `index "IDX_plan_manual_figure_submission_id" on "plan_manual_figure" ("submission_id") where`,
      `index "IDX_plan_manual_figure_deleted_at" on "plan_manual_figure" ("deleted_at") where`,
      `unique index "IDX_plan_manual_figure_submission_id_indicator_code_unique" on "plan_manual_figure" ("submission_id", "indicator_code") where cancelled_at is null and`,
      `index "IDX_plan_target_deleted_at" on "plan_target" ("deleted_at") where`,
      `unique index "IDX_plan_target_indicator_code_due_year_version_unique" on "plan_target" ("indicator_code", "due_year", "version") where`,
    ];
    for (const index of indexes) {
      this.addSql(`create ${index.replace("index", "index if not exists")} deleted_at is null;`);
    }
  }

  override async down(): Promise<void> {
    const parts = ["manual_figure", "submission", "report", "period", "change"];
    for (const table of [...parts, "setting", "baseline", "target"]) {
      this.addSql(`drop table if exists "plan_${table}" cascade;`);
    }
  }
}
