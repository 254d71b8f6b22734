import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261124044502 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "labour_snapshot" drop constraint if exists "labour_snapshot_organisation_id_as_of_unique";`,
    );
    this.addSql(
      `alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_number_unique";`,
    );
    this.addSql(
      `alter table if exists "office_term" drop constraint if exists "office_term_organisation_id_person_name_title_from_unique";`,
    );
    this.addSql(
      `alter table if exists "organisation" drop constraint if exists "organisation_registration_number_unique";`,
    );
    this.addSql(
      `alter table if exists "organisation" drop constraint if exists "organisation_handle_unique";`,
    );
    this.addSql(
      `create table if not exists "organisation" ("id" text not null, "handle" text not null, "kind" text check ("kind" in ('cooperative', 'cooperative_union', 'cooperative_group', 'interest_group')) not null, "name" text not null, "name_en" text null, "registration_number" text null, "founded_on" text null, "sector" text not null, "priority_lines" text[] not null, "commune_code" text not null, "address" text null, "phone" text null, "email" text null, "story" text null, "story_en" text null, "picture" jsonb null, "folded" text not null, "women_led" boolean not null default false, "women_led_on" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "organisation_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_organisation_handle_unique" ON "organisation" ("handle") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_organisation_registration_number_unique" ON "organisation" ("registration_number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_organisation_commune_code" ON "organisation" ("commune_code") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_organisation_deleted_at" ON "organisation" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "office_term" ("id" text not null, "organisation_id" text not null, "person_name" text not null, "sex" text check ("sex" in ('female', 'male')) not null, "title" text check ("title" in ('board_chair', 'board_member', 'general_director', 'director', 'control_board_head', 'control_board_member', 'controller', 'deputy_director', 'accountant', 'group_leader', 'group_deputy')) not null, "from" text not null, "to" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "office_term_pkey" primary key ("id"), constraint CK_office_term_dates check ("to" is null or "to" > "from"), constraint CK_office_term_from check ("from" ~ '^\\d{4}-\\d{2}-\\d{2}$'));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_office_term_organisation_id" ON "office_term" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_office_term_deleted_at" ON "office_term" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_office_term_organisation_id_person_name_title_from_unique" ON "office_term" ("organisation_id", "person_name", "title", "from") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_certificate" ("id" text not null, "organisation_id" text not null, "number" text not null, "product_id" text not null, "product_title" text not null, "group" text check ("group" in ('food', 'drinks', 'herbal', 'handicraft', 'ornamental', 'tourism')) not null, "stars" integer not null, "score" real null, "issuer" text not null, "issued_on" text not null, "expires_on" text not null, "state" text check ("state" in ('draft', 'submitted', 'verified', 'rejected', 'expired', 'revoked')) not null, "revoked_on" text null, "reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_pkey" primary key ("id"), constraint CK_ocop_certificate_stars check (stars between 3 and 5), constraint CK_ocop_certificate_score check (score is null or score between 0 and 100), constraint CK_ocop_certificate_dates check (expires_on > issued_on), constraint CK_ocop_certificate_reason check (state not in ('rejected', 'revoked') or reason is not null));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_organisation_id" ON "ocop_certificate" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certificate_number_unique" ON "ocop_certificate" ("number") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_product_id" ON "ocop_certificate" ("product_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_expires_on" ON "ocop_certificate" ("expires_on") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_deleted_at" ON "ocop_certificate" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "ocop_certificate_event" ("id" text not null, "certificate_id" text not null, "state" text check ("state" in ('draft', 'submitted', 'verified', 'rejected', 'expired', 'revoked')) not null, "reason" text null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_event_pkey" primary key ("id"));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_event_certificate_id" ON "ocop_certificate_event" ("certificate_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_event_deleted_at" ON "ocop_certificate_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `create table if not exists "labour_snapshot" ("id" text not null, "organisation_id" text not null, "as_of" text not null, "workers" integer not null, "women" integer not null, "members" integer null, "women_members" integer null, "new_jobs" integer null, "new_jobs_women" integer null, "difficult_area" integer null, "ethnic_minority" integer null, "poor_household" integer null, "disabled" integer null, "released_from_prison" integer null, "trafficking_victim" integer null, "violence_victim" integer null, "unsafe_migrant" integer null, "laid_off" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "labour_snapshot_pkey" primary key ("id"), constraint CK_labour_snapshot_women check (women between 0 and workers), constraint CK_labour_snapshot_women_members check (women_members is null or women_members between 0 and members), constraint CK_labour_snapshot_new_jobs check (new_jobs_women is null or new_jobs_women between 0 and new_jobs), constraint CK_labour_snapshot_as_of check (as_of ~ '^\\d{4}-\\d{2}-\\d{2}$'), constraint CK_labour_snapshot_difficult_area check (difficult_area is null or difficult_area between 0 and women), constraint CK_labour_snapshot_ethnic_minority check (ethnic_minority is null or ethnic_minority between 0 and women), constraint CK_labour_snapshot_poor_household check (poor_household is null or poor_household between 0 and women), constraint CK_labour_snapshot_disabled check (disabled is null or disabled between 0 and women), constraint CK_labour_snapshot_released_from_prison check (released_from_prison is null or released_from_prison between 0 and women), constraint CK_labour_snapshot_trafficking_victim check (trafficking_victim is null or trafficking_victim between 0 and women), constraint CK_labour_snapshot_violence_victim check (violence_victim is null or violence_victim between 0 and women), constraint CK_labour_snapshot_unsafe_migrant check (unsafe_migrant is null or unsafe_migrant between 0 and women), constraint CK_labour_snapshot_laid_off check (laid_off is null or laid_off between 0 and women));`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_labour_snapshot_organisation_id" ON "labour_snapshot" ("organisation_id") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_labour_snapshot_deleted_at" ON "labour_snapshot" ("deleted_at") WHERE deleted_at IS NULL;`,
    );
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_labour_snapshot_organisation_id_as_of_unique" ON "labour_snapshot" ("organisation_id", "as_of") WHERE deleted_at IS NULL;`,
    );

    this.addSql(
      `alter table if exists "office_term" add constraint "office_term_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "ocop_certificate" add constraint "ocop_certificate_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "ocop_certificate_event" add constraint "ocop_certificate_event_certificate_id_foreign" foreign key ("certificate_id") references "ocop_certificate" ("id") on update cascade on delete cascade;`,
    );

    this.addSql(
      `alter table if exists "labour_snapshot" add constraint "labour_snapshot_organisation_id_foreign" foreign key ("organisation_id") references "organisation" ("id") on update cascade on delete cascade;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "office_term" drop constraint if exists "office_term_organisation_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_organisation_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "labour_snapshot" drop constraint if exists "labour_snapshot_organisation_id_foreign";`,
    );

    this.addSql(
      `alter table if exists "ocop_certificate_event" drop constraint if exists "ocop_certificate_event_certificate_id_foreign";`,
    );

    this.addSql(`drop table if exists "organisation" cascade;`);

    this.addSql(`drop table if exists "office_term" cascade;`);

    this.addSql(`drop table if exists "ocop_certificate" cascade;`);

    this.addSql(`drop table if exists "ocop_certificate_event" cascade;`);

    this.addSql(`drop table if exists "labour_snapshot" cascade;`);
  }
}
