import type { Sql } from "@nang-gio/access/sql";
/** Whose records go to whom. */
export interface Pair {
  from_id: string;
  to_id: string;
}

/**
 * Hands over the rows of a table that say by `organisation_id` whose they are; gives their ids.
 * @param twin SQL that tells that a row of the receiver (`other`) says the same as one of the giver (`own`), which then stays
 */
export async function moveRows(
  sql: Sql,
  table: string,
  { from_id, to_id }: Pair,
  twin?: string,
): Promise<string[]> {
  const unless = `and not exists (select 1 from "${table}" other
     where other."organisation_id" = ? and other."deleted_at" is null and ${twin})`;
  const moved = await sql.execute<{ id: string }>(
    `update "${table}" own set "organisation_id" = ?, "updated_at" = now()
      where own."organisation_id" = ? and own."deleted_at" is null ${twin ? unless : ""}
      returning own."id"`,
    [to_id, from_id, ...(twin ? [to_id] : [])],
  );
  return moved.map(({ id }) => id);
}

/** As {@link moveRows} for several tables, each by its own twin; gives the ids by table. */
export async function moveTables(
  sql: Sql,
  tables: readonly string[],
  pair: Pair,
  twins: Readonly<Partial<Record<string, string>>> = {},
): Promise<Record<string, string[]>> {
  const moved: Record<string, string[]> = {};
  for (const table of tables) moved[table] = await moveRows(sql, table, pair, twins[table]);
  return moved;
}

/** Gives rows of a table to an organisation. */
export async function giveRows(
  sql: Sql,
  table: string,
  ids: readonly string[],
  organisation_id: string,
): Promise<void> {
  if (ids.length === 0) return;
  await sql.execute(
    `update "${table}" set "organisation_id" = ?, "updated_at" = now()
      where "id" in (select jsonb_array_elements_text(?::jsonb))`,
    [organisation_id, JSON.stringify(ids)],
  );
}

/** Gives rows to an organisation, of these tables only, whatever else is named. */
export async function giveTables(
  sql: Sql,
  tables: readonly string[],
  ids: Readonly<Record<string, readonly string[]>>,
  organisation_id: string,
): Promise<void> {
  for (const table of tables) await giveRows(sql, table, ids[table] ?? [], organisation_id);
}

/** Which of some tables have rows of organisations that were written after an instant. */
export async function tablesChangedSince(
  sql: Sql,
  tables: readonly string[],
  { from_id, to_id }: Pair,
  since: Date,
): Promise<string[]> {
  const changed: string[] = [];
  for (const table of tables) {
    const [row] = await sql.execute<{ found: boolean }>(
      `select exists (select 1 from "${table}" where "organisation_id" in (?, ?)
         and greatest("created_at", "updated_at", coalesce("deleted_at", "updated_at")) > ?) as "found"`,
      [from_id, to_id, since],
    );
    if (row?.found) changed.push(table);
  }
  return changed;
}

/** How many rows of each table an organisation has. */
export async function countRows(
  sql: Sql,
  tables: readonly string[],
  organisation_id: string,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await sql.execute<{ count: number }>(
      `select count(*)::int as "count" from "${table}" where "organisation_id" = ? and "deleted_at" is null`,
      [organisation_id],
    );
    counts[table] = row?.count ?? 0;
  }
  return counts;
}
