import type { MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import type { InSight } from "./organisations";

/** Records of organisations that staff look at one by one. */
export interface StaffRecords<Row> {
  row: z.ZodType<Row>;
  /** The columns of a row. */
  columns: string;
  /** `from … where …`, with the organisation that a record is of as `maker`. */
  from: string;
  /** The column that tells one from the other. */
  id: string;
  /** What a search looks into. */
  searched: readonly string[];
}

interface Narrowed {
  sql: string;
  values: unknown[];
}

/** None but those of organisations in the communes in sight (`null`: all). */
function inSightOf({ from }: Pick<StaffRecords<unknown>, "from">, inSight: InSight): Narrowed {
  if (!inSight) return { sql: from, values: [] };
  const near = "maker.commune_code in (select jsonb_array_elements_text(?::jsonb))";
  return { sql: `${from} and ${near}`, values: [JSON.stringify(inSight)] };
}

/** One page of records, and how many there are. */
export async function listStaffRecords<Row>(
  container: MedusaContainer,
  records: StaffRecords<Row>,
  asked: {
    inSight: InSight;
    q?: string;
    /** `and …`, with no values. */
    narrowed?: string;
    order: string;
    limit: number;
    offset: number;
  },
): Promise<{ rows: Row[]; count: number }> {
  const { q, narrowed = "", order, limit, offset } = asked;
  const { columns, id, searched, row } = records;
  const seen = inSightOf(records, asked.inSight);
  const found = q ? `and (${searched.map((column) => `${column} ilike ?`).join(" or ")})` : "";
  const sql = `${seen.sql} ${narrowed} ${found}`;
  const values = [...seen.values, ...(q ? searched.map(() => `%${literal(q)}%`) : [])];
  const [page] = await readRows(
    container,
    z.object({ count: z.number(), rows: z.array(row) }),
    `select (select count(*)::int ${sql}) as count, (select coalesce(json_agg(listed), '[]') from (
       select ${columns} ${sql} order by ${order}, ${id} limit ? offset ?
     ) listed) as rows`,
    [...values, ...values, limit, offset],
  );
  return page ?? { rows: [], count: 0 };
}

/** One record; nothing where there is none in sight. */
export async function findStaffRecord<Row>(
  container: MedusaContainer,
  records: StaffRecords<Row>,
  id: string,
  inSight: InSight,
): Promise<Row | undefined> {
  const { sql, values } = inSightOf(records, inSight);
  const [row] = await readRows(
    container,
    records.row,
    `select ${records.columns} ${sql} and ${records.id} = ?`,
    [...values, id],
  );
  return row;
}
