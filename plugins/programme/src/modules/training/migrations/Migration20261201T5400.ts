import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;
const PARTS = ["session", "enrolment", "attendance", "certificate", "change"];

/** Courses of training, their sessions and people, attendance, certificates, and the trail of all of it. */
export class Migration20261201T5400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "training_attendance" ("id" text not null, "course_id" text not null, "session_id" text not null, "enrolment_id" text not null, "way" text check ("way" in ('list', 'code')) not null, "cancelled_at" timestamptz null, "cancel_reason" text null, ${KEPT}, constraint "training_attendance_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "training_certificate" ("id" text not null, "course_id" text not null, "enrolment_id" text not null, "number" text not null, "holder_name" text null, "issued_on" text not null, "revoked_at" timestamptz null, "revoke_reason" text null, ${KEPT}, constraint "training_certificate_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "training_change" ("id" text not null, "course_id" text not null, "subject" text check ("subject" in ('course', 'session', 'enrolment', 'attendance', 'result', 'certificate')) not null, "subject_id" text not null, "change" text check ("change" in ('drafted', 'changed', 'opened', 'held', 'closed', 'cancelled', 'added', 'enrolled', 'withdrawn', 'attended', 'recorded', 'issued', 'revoked', 'erased')) not null, "side" text check ("side" in ('staff', 'seller')) not null, "actor_id" text null, "before" jsonb null, "after" jsonb null, "happened_at" timestamptz not null, ${KEPT}, constraint "training_change_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "training_course" ("id" text not null, "topic" text check ("topic" in ('management', 'law', 'vocational', 'ecommerce', 'title', 'outreach')) not null, "office" text check ("office" in ('director', 'accountant', 'controller')) null, "title" text not null, "title_en" text null, "enrol_until" text not null, "organisers" text[] not null, "budget" bigint null, "least_attendance" integer not null, "pass_mark" integer null, "materials" jsonb not null, "state" text check ("state" in ('draft', 'open', 'held', 'closed', 'cancelled')) not null, "cancel_reason" text null, "revision" integer not null default 0, ${KEPT}, constraint "training_course_pkey" primary key ("id"), constraint CK_training_course_cancelled check ((state = 'cancelled') = (cancel_reason is not null)), constraint CK_training_course_office check ((topic = 'title') = (office is not null)));`,
    );
    this.addSql(
      `create table if not exists "training_enrolment" ("id" text not null, "course_id" text not null, "person_id" text not null, "organisation_id" text null, "commune_code" text null, "role" text check ("role" in ('member', 'worker', 'manager', 'union_member', 'officer', 'assigned_officer')) not null, "state" text check ("state" in ('enrolled', 'withdrawn')) not null, "door_code" text not null, "pre_score" integer null, "post_score" integer null, "rating" integer null, "comment" text null, ${KEPT}, constraint "training_enrolment_pkey" primary key ("id"), constraint CK_training_enrolment_scores check ((pre_score between 0 and 100 or pre_score is null) and (post_score between 0 and 100 or post_score is null)), constraint CK_training_enrolment_rating check (rating between 1 and 5 or rating is null));`,
    );
    this.addSql(
      `create table if not exists "training_person" ("id" text not null, "name" text null, "folded" text null, "phone" text null, "sex" text check ("sex" in ('female', 'male')) not null, "role" text check ("role" in ('member', 'worker', 'manager', 'union_member', 'officer', 'assigned_officer')) not null, "organisation_id" text null, "commune_code" text null, "erased_at" timestamptz null, ${KEPT}, constraint "training_person_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "training_session" ("id" text not null, "course_id" text not null, "day" text not null, "starts" text null, "is_online" boolean not null, "link" text null, "commune_code" text null, "address" text null, "trainer" text not null, "cancelled_at" timestamptz null, "cancel_reason" text null, ${KEPT}, constraint "training_session_pkey" primary key ("id"));`,
    );
    for (const part of PARTS) {
      this.addSql(
        `alter table if exists "training_${part}" add constraint "training_${part}_course_id_foreign" foreign key ("course_id") references "training_course" ("id") on update cascade on delete cascade;`,
      );
    }
    const indexes = [
      `index "IDX_training_course_deleted_at" on "training_course" ("deleted_at") where`,
      `index "IDX_training_course_state" on "training_course" ("state") where`,
      `index "IDX_training_change_course_id" on "training_change" ("course_id") where`,
      `index "IDX_training_change_deleted_at" on "training_change" ("deleted_at") where`,
      `index "IDX_training_change_course_id_happened_at" on "training_change" ("course_id", "happened_at") where`,
      `index "IDX_training_certificate_course_id" on "training_certificate" ("course_id") where`,
      `index "IDX_training_certificate_deleted_at" on "training_certificate" ("deleted_at") where`,
      `unique index "IDX_training_certificate_number_unique" on "training_certificate" ("number") where`,
      `unique index "IDX_training_certificate_enrolment_id_unique" on "training_certificate" ("enrolment_id") where revoked_at is null and`,
      `index "IDX_training_certificate_issued_on" on "training_certificate" ("issued_on") where`,
      `index "IDX_training_attendance_course_id" on "training_attendance" ("course_id") where`,
      `index "IDX_training_attendance_deleted_at" on "training_attendance" ("deleted_at") where`,
      `unique index "IDX_training_attendance_session_id_enrolment_id_unique" on "training_attendance" ("session_id", "enrolment_id") where cancelled_at is null and`,
      `index "IDX_training_attendance_enrolment_id" on "training_attendance" ("enrolment_id") where`,
      `index "IDX_training_enrolment_course_id" on "training_enrolment" ("course_id") where`,
      `index "IDX_training_enrolment_deleted_at" on "training_enrolment" ("deleted_at") where`,
      `unique index "IDX_training_enrolment_course_id_person_id_unique" on "training_enrolment" ("course_id", "person_id") where`,
      `unique index "IDX_training_enrolment_door_code_unique" on "training_enrolment" ("door_code") where`,
      `index "IDX_training_enrolment_person_id" on "training_enrolment" ("person_id") where`,
      `index "IDX_training_enrolment_organisation_id" on "training_enrolment" ("organisation_id") where`,
      `index "IDX_training_person_deleted_at" on "training_person" ("deleted_at") where`,
      `index "IDX_training_person_folded" on "training_person" ("folded") where`,
      `index "IDX_training_person_organisation_id" on "training_person" ("organisation_id") where`,
      `index "IDX_training_session_course_id" on "training_session" ("course_id") where`,
      `index "IDX_training_session_deleted_at" on "training_session" ("deleted_at") where`,
      `index "IDX_training_session_day" on "training_session" ("day") where`,
    ];
    for (const index of indexes) {
      this.addSql(`create ${index.replace("index", "index if not exists")} deleted_at is null;`);
    }
  }

  override async down(): Promise<void> {
    for (const part of [...PARTS, "person", "course"]) {
      this.addSql(`drop table if exists "training_${part}" cascade;`);
    }
  }
}
