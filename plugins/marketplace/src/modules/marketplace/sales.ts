import type { OrganisationKind } from "@nang-gio/cooperative/contract";
import { type SalesFigure, UNSOLD_STATES } from "../../contract";

/** Runs SQL with `?` placeholders. */
export interface Sql {
  execute<Row>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** Which consignments count: placed from `from` until before `to`. */
export interface SalesFilter {
  from: Date;
  to: Date;
  /** `null`: of every organisation. */
  organisation_ids: readonly string[] | null;
  women_led?: boolean;
  figure?: SalesFigure;
}

/** Sums over a group of consignments; what it was not grouped by is `null`. */
export interface SalesRow {
  organisation_id: string | null;
  month: string | null;
  women_led: boolean | null;
  orders: number;
  consignments: number;
  placed: string;
  cancelled: string;
  returned: string;
  goods: string;
  shipping: string;
}

/** A consignment with the number of all that count. */
export interface CountedRow {
  id: string;
  count: number;
  sum: string;
}

const SOLD = `state not in (${UNSOLD_STATES.map((state) => `'${state}'`).join(", ")})`;
const FIGURES: Record<SalesFigure, string> = {
  placed: "true",
  sold: SOLD,
  cancelled: "state = 'cancelled'",
  returned: "state = 'returned'",
};

function condition(filter: SalesFilter): { sql: string; values: unknown[] } {
  const parts = [`"deleted_at" is null and "placed_at" >= ? and "placed_at" < ?`];
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

const SUMS = `count(distinct "order_id")::int as orders, count(*)::int as consignments,
            ${sum('"total"', "true")} as placed,
            ${sum('"total"', FIGURES.cancelled)} as cancelled,
            ${sum('"total"', FIGURES.returned)} as returned,
            ${sum('"goods_total"', SOLD)} as goods,
            ${sum('"shipping_total"', SOLD)} as shipping`;

/** Every sum that the market connection shows, in one reading of the table. */
export function salesRows(sql: Sql, filter: SalesFilter): Promise<SalesRow[]> {
  const { sql: where, values } = condition(filter);
  return sql.execute<SalesRow>(
    `select "organisation_id", "month", "women_led", ${SUMS}
     from (
       select *, to_char("placed_at" at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as "month"
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

/** Pieces of each product that were sold. */
export function soldPieces(
  sql: Sql,
  productIds: readonly string[],
): Promise<Array<{ product_id: string; pieces: number }>> {
  return sql.execute(
    `select line."product_id", sum(line."quantity")::int as pieces
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
