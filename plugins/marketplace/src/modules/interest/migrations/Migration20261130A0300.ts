import { Migration } from "@medusajs/framework/mikro-orm/migrations";

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`;

const LANGUAGE = `"language" text check ("language" in ('vi', 'en')) not null`;

const TABLES = [
  "shopper_wish",
  "shopper_follow",
  "shopper_stop_link",
  "listed_goods",
  "catalogue_read",
];

/** Shoppers save goods, follow co-operatives, and are told of both. */
export class Migration20261130A0300 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "shopper_wish" ("id" text not null, "account_id" text not null, "product_id" text not null, "on_price" boolean not null default false, "on_stock" boolean not null default false, "price" integer not null, "in_stock" boolean not null, ${LANGUAGE}, "telling" text null, ${KEPT}, constraint "shopper_wish_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "shopper_follow" ("id" text not null, "account_id" text not null, "organisation_id" text not null, "told" boolean not null default true, "told_until" timestamptz not null, ${LANGUAGE}, ${KEPT}, constraint "shopper_follow_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "shopper_stop_link" ("id" text not null, "secret" text not null, ${KEPT}, constraint "shopper_stop_link_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "listed_goods" ("id" text not null, "listed_at" timestamptz not null, ${KEPT}, constraint "listed_goods_pkey" primary key ("id"));`,
    );
    this.addSql(
      `create table if not exists "catalogue_read" ("id" text not null, "version" integer not null, ${KEPT}, constraint "catalogue_read_pkey" primary key ("id"));`,
    );
    for (const [table, other] of [
      ["shopper_wish", "product_id"],
      ["shopper_follow", "organisation_id"],
    ]) {
      this.addSql(
        `create unique index if not exists "IDX_${table}_account_id_${other}_unique" on "${table}" ("account_id", "${other}") where deleted_at is null;`,
      );
      this.addSql(
        `create index if not exists "IDX_${table}_${other}" on "${table}" ("${other}") where deleted_at is null;`,
      );
    }
    this.addSql(
      `create index if not exists "IDX_shopper_wish_telling" on "shopper_wish" ("telling") where telling is not null and deleted_at is null;`,
    );
    for (const [table, column] of [
      ["shopper_follow", "told_until"],
      ["listed_goods", "listed_at"],
    ]) {
      this.addSql(
        `create index if not exists "IDX_${table}_${column}" on "${table}" ("${column}") where deleted_at is null;`,
      );
    }
    this.addSql(
      `create unique index if not exists "IDX_shopper_stop_link_secret_unique" on "shopper_stop_link" ("secret") where deleted_at is null;`,
    );
    for (const table of TABLES) {
      this.addSql(
        `create index if not exists "IDX_${table}_deleted_at" on "${table}" ("deleted_at") where deleted_at is null;`,
      );
    }
  }

  override async down(): Promise<void> {
    for (const table of TABLES) this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
