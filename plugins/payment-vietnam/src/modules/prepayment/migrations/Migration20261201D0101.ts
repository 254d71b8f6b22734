import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** What claims on card payments took from the market's balance, and what came back: only ever added to. */
export class Migration20261201D0101 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "stripe_dispute_movement" ("id" text not null, "transaction_id" text not null, "dispute_id" text not null, "order_id" text not null, "amount" integer not null, "moved_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stripe_dispute_movement_pkey" primary key ("id"), constraint CK_stripe_dispute_movement_amount check (amount <> 0));`,
    );
    this.addSql(
      `create unique index if not exists "IDX_stripe_dispute_movement_transaction_id_unique" on "stripe_dispute_movement" ("transaction_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_stripe_dispute_movement_dispute_id" on "stripe_dispute_movement" ("dispute_id") where deleted_at is null;`,
    );
    this.addSql(
      `create index if not exists "IDX_stripe_dispute_movement_deleted_at" on "stripe_dispute_movement" ("deleted_at") where deleted_at is null;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "stripe_dispute_movement" cascade;`);
  }
}
