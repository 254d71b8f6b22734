import type { Sql } from "@nang-gio/access/sql";
import type { Entry } from "./entries";

/** Writers wait for each other, so that versions become visible in their order. */
const ONE_WRITER = `select pg_advisory_xact_lock(hashtext('catalogue_change'))`;

const CHUNK = 500;

/** Old and new handles both, so that a page under either is dropped. */
const LOG = `insert into "catalogue_change" ("product_id", "product_handle", "cooperative_handle")
  select distinct "id", "handle", "cooperative" from`;

async function putIn(sql: Sql, entries: readonly Entry[]): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `with given as (
       select g."document" ->> 'id' as "id", g."document", g."texts", g."page"
         from jsonb_to_recordset(?::jsonb) as g("document" jsonb, "texts" jsonb, "page" jsonb)
     ), stale as (
       select given.*, old."document" as "before" from given
         left join "catalogue_entry" old on old."id" = given."id"
        where (old."document", old."texts", old."page")
              is distinct from (given."document", given."texts", given."page")
     ), written as (
       insert into "catalogue_entry" ("id", "handle", "document", "texts", "page")
       select "id", "document" ->> 'handle', "document", "texts", "page" from stale
       on conflict ("id") do update set "handle" = excluded."handle",
         "document" = excluded."document", "texts" = excluded."texts",
         "page" = excluded."page", "updated_at" = now()
     ), logged as (
       ${LOG} (
         select "id", "document" ->> 'handle' as "handle",
                "document" ->> 'cooperative_handle' as "cooperative" from stale
         union all
         select "id", "before" ->> 'handle', "before" ->> 'cooperative_handle' from stale
          where "before" is not null
       ) both_states
     )
     select "id" from stale`,
    [JSON.stringify(entries)],
  );
  return rows.map(({ id }) => id);
}

async function takeOut(sql: Sql, ids: readonly string[]): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `with removed as (
       delete from "catalogue_entry"
        where "id" in (select jsonb_array_elements_text(?::jsonb))
       returning "id", "handle", "document" ->> 'cooperative_handle' as "cooperative"
     ), logged as (${LOG} removed)
     select "id" from removed`,
    [JSON.stringify(ids)],
  );
  return rows.map(({ id }) => id);
}

/**
 * Puts entries in and takes others out within a transaction. What is already so is left alone and does
 * not raise the version. Gives the ids that changed.
 */
export async function writeEntries(
  sql: Sql,
  entries: readonly Entry[],
  gone: readonly string[],
): Promise<string[]> {
  await sql.execute(ONE_WRITER);
  const changed: string[] = [];
  for (let at = 0; at < entries.length; at += CHUNK) {
    changed.push(...(await putIn(sql, entries.slice(at, at + CHUNK))));
  }
  if (gone.length > 0) changed.push(...(await takeOut(sql, gone)));
  return changed;
}

/** Logs within a transaction that co-operatives' own pages have changed. */
export async function logCooperatives(sql: Sql, handles: readonly string[]): Promise<void> {
  await sql.execute(ONE_WRITER);
  await sql.execute(
    `insert into "catalogue_change" ("cooperative_handle")
     select distinct jsonb_array_elements_text(?::jsonb)`,
    [JSON.stringify(handles)],
  );
}

/** Pages by the handles of what they are about. */
export interface Named {
  products: readonly string[];
  cooperatives: readonly string[];
}

/** Logs within a transaction that pages have changed; a line that names none stands for those that tell of none. */
export async function logPages(sql: Sql, { products, cooperatives }: Named): Promise<void> {
  await sql.execute(ONE_WRITER);
  await sql.execute(
    `insert into "catalogue_change" ("product_handle", "cooperative_handle")
     select null, null
     union select jsonb_array_elements_text(?::jsonb), null
     union select null, jsonb_array_elements_text(?::jsonb)`,
    [JSON.stringify(products), JSON.stringify(cooperatives)],
  );
}
