import type { SearchTypes } from "@medusajs/framework/types";

type Definition = SearchTypes.ResolvedSearchIndexDefinition;

/** Runs SQL with `?` placeholders. */
export interface Sql {
  execute<Row>(statement: string, values?: readonly unknown[]): Promise<Row[]>;
  transactional<Result>(run: (sql: Sql) => Promise<Result>): Promise<Result>;
}

/** Documents of an index that the engine has not been told of. */
export interface OwedDocuments {
  ids: string[];
  /** What is paid when these have been told. */
  upTo: string;
}

const ONE_AT_A_TIME = "select pg_try_advisory_xact_lock(hashtext('search_engine_owed')) as mine";

/**
 * What the engine has still to be told, in Postgres, so that no process forgets it and each knows whether the engine is
 * behind. Entries are only ever added and taken out, so that nobody who writes waits for who pays.
 */
export class Owed {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** Remembers what an index is to be and owes it whole; gives the entry's number. */
  async define({
    name,
    physical_name,
    primary_key,
    fields,
    settings,
  }: Definition): Promise<string> {
    const definition = { name, physical_name, primary_key, fields, settings };
    await this.#sql.execute(
      `insert into "search_engine_index" ("name", "definition") values (?, ?::jsonb)
       on conflict ("name") do update set "definition" = excluded."definition"`,
      [physical_name, JSON.stringify(definition)],
    );
    return this.owe(physical_name);
  }

  /** What an index is to be; nothing once it has been taken away. */
  async definition(index: string): Promise<Definition | undefined> {
    const [row] = await this.#sql.execute<{ definition: Definition }>(
      `select "definition" from "search_engine_index" where "name" = ?`,
      [index],
    );
    return row?.definition;
  }

  /** Forgets an index and owes that it goes; gives the entry's number. */
  async remove(index: string): Promise<string> {
    await this.#sql.execute(`delete from "search_engine_index" where "name" = ?`, [index]);
    return this.owe(index);
  }

  /** Owes an index whole, or its going where it is not defined; gives the entry's number. */
  async owe(index: string): Promise<string> {
    const [row] = await this.#sql.execute<{ id: string }>(
      `insert into "search_engine_owed" ("index_name") values (?) returning "id"`,
      [index],
    );
    return row?.id ?? "0";
  }

  /** Owes an index whole, unless it is already: for a market without an engine, which may be given one later. */
  async oweOnce(index: string): Promise<void> {
    await this.#sql.execute(
      `insert into "search_engine_owed" ("index_name")
       select ? where not exists (
         select 1 from "search_engine_owed" where "index_name" = ? and "document_id" is null)`,
      [index, index],
    );
  }

  /** Owes documents; gives the number of the last entry, or of none. */
  async oweDocuments(index: string, ids: readonly string[]): Promise<string> {
    const rows = await this.#sql.execute<{ id: string }>(
      `insert into "search_engine_owed" ("index_name", "document_id")
       select ?, jsonb_array_elements_text(?::jsonb) returning "id"`,
      [index, JSON.stringify(ids)],
    );
    return rows.at(-1)?.id ?? "0";
  }

  /** Whether entries of an index up to a number are still owed. */
  async isOwed(index: string, upTo: string): Promise<boolean> {
    const rows = await this.#sql.execute(
      `select 1 from "search_engine_owed" where "index_name" = ? and "id" <= ? limit 1`,
      [index, upTo],
    );
    return rows.length > 0;
  }

  /** Indexes that are owed whole, or of which something has been owed for longer than some milliseconds. */
  async behind(longest: number): Promise<string[]> {
    const rows = await this.#sql.execute<{ name: string }>(
      `select distinct "index_name" as name from "search_engine_owed"
        where "document_id" is null or "owed_at" < now() - ? * interval '1 millisecond'`,
      [longest],
    );
    return rows.map(({ name }) => name);
  }

  /** Whether nothing at all is owed. */
  async isNothing(): Promise<boolean> {
    return (await this.#sql.execute(`select 1 from "search_engine_owed" limit 1`)).length === 0;
  }

  /** The indexes that something is owed of, and up to which entry they are owed whole. */
  async indexes(): Promise<Array<{ name: string; whole: string | null }>> {
    return this.#sql.execute(
      `select "index_name" as name, max("id") filter (where "document_id" is null) as whole
         from "search_engine_owed" group by "index_name" order by min("id")`,
    );
  }

  /** The documents owed longest, up to a number of entries. */
  async documents(index: string, most: number): Promise<OwedDocuments | undefined> {
    const rows = await this.#sql.execute<{ id: string; document_id: string }>(
      `select "id", "document_id" from "search_engine_owed"
        where "index_name" = ? and "document_id" is not null order by "id" limit ?`,
      [index, most],
    );
    const upTo = rows.at(-1)?.id;
    if (upTo === undefined) return undefined;
    return { ids: [...new Set(rows.map(({ document_id }) => document_id))], upTo };
  }

  /** The number that entries made from now on are above. */
  async lastEntry(): Promise<string> {
    const [row] = await this.#sql.execute<{ id: string | null }>(
      `select max("id") as id from "search_engine_owed"`,
    );
    return row?.id ?? "0";
  }

  /** Takes out what has been told: entries of an index up to a number. */
  async paid(index: string, upTo: string): Promise<void> {
    await this.#sql.execute(
      `delete from "search_engine_owed" where "index_name" = ? and "id" <= ?`,
      [index, upTo],
    );
  }

  /** Runs what pays, in one process at a time; nothing where another is at it. */
  async alone(pay: () => Promise<void>): Promise<void> {
    await this.#sql.transactional(async (sql) => {
      const [row] = await sql.execute<{ mine: boolean }>(ONE_AT_A_TIME);
      if (row?.mine) await pay();
    });
  }
}
