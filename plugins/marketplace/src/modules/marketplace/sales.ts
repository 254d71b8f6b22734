import type { Sql } from "@nang-gio/access/sql";
import type { OrganisationKind } from "@nang-gio/cooperative/contract";
import { type SalesFigure, UNSOLD_STATES } from "../../contract";

/** Which consignments count: placed from `from` until before `to`. */
export interface SalesFilter {
  from: Date;
  to: Date;
  /** `null`: of every organisation. */
  organisation_ids: readonly string[] | null;
  women_led?: boolean;
  figure?: SalesFigure;
}

/** Sums over a group of consignments. */
export interface SummedSales {
  orders: number;
  consignments: number;
  placed: string;
  cancelled: string;
  returned: string;
  goods: string;
  shipping: string;
}

/** What it was not grouped by is `null`. */
export interface SalesRow extends SummedSales {
  organisation_id: string | null;
  month: string | null;
  women_led: boolean | null;
}

/** Sums of all, of a day in Vietnam, or of one of Medusa's sales channels (`null`: of none). */
export interface OwnSalesRow extends SummedSales {
  by: "all" | "day" | "channel";
  day: string | null;
  sales_channel_id: string | null;
}

/** What of a product was sold. */
export interface SoldProduct {
  product_id: string | null;
  /** As it was called when it was last sold. */
  title: string;
  pieces: number;
  goods: string;
}

/** A consignment with the number of all that count. */
export interface CountedRow {
  id: string;
  count: number;
  sum: string;
}

/** Of what is prepaid only what is paid counts, or was. */
export const ORDERED = `("payment" <> 'prepaid' or "paid_at" is not null)`;
/** What was cancelled or came back is not sold. */
export const SOLD = `state not in (${UNSOLD_STATES.map((state) => `'${state}'`).join(", ")})`;
const FIGURES: Record<SalesFigure, string> = {
  placed: "true",
  sold: SOLD,
  cancelled: "state = 'cancelled'",
  returned: "state in ('returned', 'undelivered')",
};

function condition(filter: SalesFilter): { sql: string; values: unknown[] } {
  const parts = [`${ORDERED} and "deleted_at" is null and "placed_at" >= ? and "placed_at" < ?`];
  const values: unknown[] = [filter.from, filter.to];
  if (filter.organisation_ids) {
    parts.push(`"organisation_id" in (select jsonb_array_elements_text(?::jsonb))`);
    values.push(JSON.stringify(filter.organisation_ids));
  }
  if (filter.women_led !== undefined) {
    parts.push(`"women_led" = ?`);
    values.push(filter.women_led);
  }
  parts.push(FIGURES[filter.figure ?? "placed"]);
  return { sql: parts.join(" and "), values };
}

const sum = (what: string, which: string) => `coalesce(sum(${what}) filter (where ${which}), 0)`;

/** {@link SummedSales} of a group of consignments. */
const SUMS = `count(distinct "order_id")::int as orders, count(*)::int as consignments,
            ${sum('"total"', "true")} as placed,
            ${sum('"total"', FIGURES.cancelled)} as cancelled,
            ${sum('"total"', FIGURES.returned)} as returned,
            ${sum('"goods_total"', SOLD)} as goods,
            ${sum('"shipping_total"', SOLD)} as shipping`;

/** Pieces of a `line` in lists of them, of the rows of a table that a condition is for. */
const piecesIn = (table: string, lines: string, which: string) => `coalesce((
              select sum((piece->>'quantity')::int)
                from "${table}" back, jsonb_array_elements(back.${lines}) piece
               where back."consignment_id" = line."consignment_id" and back."deleted_at" is null
                 and ${which} and piece->>'line_item_id' = line."line_item_id"), 0)`;

/**
 * Pieces of a `line` that were sold and have not come back, given back or never taken; what came back is in the line's total,
 * not in its quantity.
 */
const PIECES = `sum(line."quantity"
            - ${piecesIn("consignment_return", `"lines"`, `back."state" in ('received', 'refunded')`)}
            - ${piecesIn("consignment_event", `"facts"->'lines'`, `back."kind" = 'part_came_back'`)})::int`;

const local = (format: string) =>
  `to_char("placed_at" at time zone 'Asia/Ho_Chi_Minh', '${format}')`;

/** Every sum that the market connection shows, in one reading of the table. */
export function salesRows(sql: Sql, filter: SalesFilter): Promise<SalesRow[]> {
  const { sql: where, values } = condition(filter);
  return sql.execute<SalesRow>(
    `select "organisation_id", "month", "women_led", ${SUMS}
     from (
       select *, ${local("YYYY-MM")} as "month"
       from "consignment" where ${where}
     ) as counted
     group by grouping sets (
       (), ("women_led"), ("month"), ("month", "women_led"),
       ("organisation_id"), ("organisation_id", "women_led"), ("organisation_id", "month")
     )`,
    values,
  );
}

/** That an organisation is of a kind from an instant until before another; `null`: without beginning or end. */
export interface KindSpan {
  organisation_id: string;
  kind: OrganisationKind;
  from: Date | null;
  to: Date | null;
}

/** Sums by the kind that each seller was of when it was ordered from. */
export function kindRows(
  sql: Sql,
  filter: SalesFilter,
  spans: readonly KindSpan[],
): Promise<Array<SalesRow & { kind: OrganisationKind }>> {
  const { sql: where, values } = condition(filter);
  return sql.execute(
    `select span."kind", null as "organisation_id", null as "month", null as "women_led", ${SUMS}
       from (select * from "consignment" where ${where}) as counted
       join jsonb_to_recordset(?::jsonb) as span("organisation_id" text, "kind" text, "from" timestamptz, "to" timestamptz)
         on span."organisation_id" = counted."organisation_id"
        and coalesce(counted."placed_at" >= span."from", true) and coalesce(counted."placed_at" < span."to", true)
      group by span."kind"`,
    [...values, JSON.stringify(spans)],
  );
}

/** Sums of consignments by day and by sales channel, and over them. */
export function ownSalesRows(sql: Sql, filter: SalesFilter): Promise<OwnSalesRow[]> {
  const { sql: where, values } = condition(filter);
  return sql.execute<OwnSalesRow>(
    `select case when grouping("day") = 0 then 'day'
                 when grouping("sales_channel_id") = 0 then 'channel' else 'all' end as "by",
            "day", "sales_channel_id", ${SUMS}
     from (
       select *, ${local("YYYY-MM-DD")} as "day" from "consignment" where ${where}
     ) as counted
     group by grouping sets ((), ("day"), ("sales_channel_id"))
     order by "day", "sales_channel_id"`,
    values,
  );
}

/** What was sold of each product, the most first; sums to the goods of {@link ownSalesRows}. */
export function soldProducts(sql: Sql, filter: SalesFilter): Promise<SoldProduct[]> {
  const { sql: where, values } = condition({ ...filter, figure: "sold" });
  return sql.execute<SoldProduct>(
    `select line."product_id",
            (array_agg(line."title" order by counted."placed_at" desc, line."id"))[1] as title,
            ${PIECES} as pieces, sum(line."total") as goods
     from (select "id", "placed_at" from "consignment" where ${where}) as counted
     join "consignment_line" line on line."consignment_id" = counted."id"
     where line."deleted_at" is null
     group by line."product_id"
     order by goods desc, line."product_id"`,
    values,
  );
}

/** Pieces of each product that were sold. */
export function soldPieces(
  sql: Sql,
  productIds: readonly string[],
): Promise<Array<{ product_id: string; pieces: number }>> {
  return sql.execute(
    `select line."product_id", ${PIECES} as pieces
       from "consignment_line" line
       join "consignment" on "consignment"."id" = line."consignment_id"
      where line."product_id" in (select jsonb_array_elements_text(?::jsonb))
        and line."deleted_at" is null and "consignment"."deleted_at" is null and ${SOLD}
      group by line."product_id"`,
    [JSON.stringify(productIds)],
  );
}

/** Ids of one page of the consignments that count, newest first, with their number and sum. */
export function countedRows(
  sql: Sql,
  filter: SalesFilter,
  page: { limit: number; offset: number },
): Promise<CountedRow[]> {
  const { sql: where, values } = condition(filter);
  return sql.execute<CountedRow>(
    `select "id", count(*) over ()::int as count, sum("total") over () as sum
     from "consignment" where ${where}
     order by "placed_at" desc, "id" limit ? offset ?`,
    [...values, page.limit, page.offset],
  );
}
