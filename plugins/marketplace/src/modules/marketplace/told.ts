import type { Sql } from "@nang-gio/access/sql";

/** A change is written with an instant that may lie so long before others see it. */
const SEEN_WITHIN = "30 seconds";

/** Orders of which something happened since an instant, and which were not read after it. */
export async function untoldOrders(sql: Sql, since: Date): Promise<string[]> {
  const rows = await sql.execute<{ order_id: string }>(
    `select distinct consignment."order_id" from "consignment"
       left join "order_told" told on told."order_id" = consignment."order_id"
      where consignment."updated_at" >= ? and consignment."deleted_at" is null
        and (told."read_at" is null or told."read_at" < consignment."updated_at" + interval '${SEEN_WITHIN}')
        and (consignment."placed_at" >= ? or exists (
          select from "consignment_event" happened
           where happened."consignment_id" = consignment."id" and happened."created_at" >= ?
             and happened."deleted_at" is null))`,
    [since, since, since],
  );
  return rows.map(({ order_id }) => order_id);
}

/** Keeps that an order was told as it was read at an instant. */
export async function keepTold(sql: Sql, order_id: string, read_at: Date): Promise<void> {
  await sql.execute(
    `insert into "order_told" ("order_id", "read_at") values (?, ?)
     on conflict ("order_id") do update set "read_at" = greatest("order_told"."read_at", excluded."read_at")`,
    [order_id, read_at],
  );
}
