import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261129G0200 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "consignment" add column if not exists "sales_channel_id" text null;`,
    );
    // Orders are another module's; in a new market their table may come after this.
    this.addSql(
      `do $$ begin
         if to_regclass('"order"') is not null then
           update "consignment" set "sales_channel_id" = "order"."sales_channel_id"
             from "order" where "order"."id" = "consignment"."order_id";
         end if;
       end $$;`,
    );
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "consignment" drop column if exists "sales_channel_id";`);
  }
}
