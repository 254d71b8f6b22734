import type { Sql } from "@nang-gio/access/sql";
import type { Offer } from "@nang-gio/marketplace/shopper/interest";
import type { CatalogueChange as Change, ProductDocument, ProductPage } from "../../contract";
import type { Texts } from "../../rules/lexicon";

/** What a product's own page says beyond its card and what is related to it. */
export type PageRecord = Omit<ProductPage, "card" | "related">;

/** A product as the catalogue keeps it. */
export interface Entry {
  document: ProductDocument;
  texts: Texts;
  page: PageRecord;
}

/** What lists and searches read of an entry, and since when it says so, in milliseconds. */
export type StoredEntry = Omit<Entry, "page"> & { id: string; changed: number };

/** A page without what feeds have no place for. */
export type SlimPage = Omit<PageRecord, "reviews" | "marks" | "ocop">;

interface ChangeRow {
  id: string;
  product_id: string | null;
  product_handle: string | null;
  cooperative_handle: string | null;
  first: string;
}

function distinct(values: ReadonlyArray<string | null>): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

const STORED = `"id", "document", "texts", (extract(epoch from "updated_at") * 1000)::float8 as "changed"`;

/** Reads the catalogue's two tables over one connection. */
export class EntryReader {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** The version that readers should have: it rises with every change. */
  async version(): Promise<number> {
    const [row] = await this.#sql.execute<{ version: string | null }>(
      `select max("id") as version from "catalogue_change"`,
    );
    return Number(row?.version ?? 0);
  }

  /** Changes after a version, oldest first; not `complete` when some of them have been forgotten. */
  async changesSince(version: number): Promise<{ change: Change; complete: boolean }> {
    const rows = await this.#sql.execute<ChangeRow>(
      `select "id", "product_id", "product_handle", "cooperative_handle",
              (select min("id") from "catalogue_change") as first
         from "catalogue_change" where "id" > ? order by "id"`,
      [version],
    );
    return {
      complete: rows.length === 0 || version === 0 || Number(rows[0]?.first) <= version + 1,
      change: {
        version: Number(rows.at(-1)?.id ?? version),
        product_ids: distinct(rows.map(({ product_id }) => product_id)),
        product_handles: distinct(rows.map(({ product_handle }) => product_handle)),
        cooperative_handles: distinct(rows.map(({ cooperative_handle }) => cooperative_handle)),
      },
    };
  }

  /** Entries in the order of their ids, after one of them; for reading all in pages. */
  page(after: string, limit: number): Promise<StoredEntry[]> {
    return this.#sql.execute(
      `select ${STORED} from "catalogue_entry" where "id" > ? order by "id" limit ?`,
      [after, limit],
    );
  }

  /** Ids of entries after one of them, in their order. */
  async ids(after: string, limit: number): Promise<string[]> {
    const rows = await this.#sql.execute<{ id: string }>(
      `select "id" from "catalogue_entry" where "id" > ? order by "id" limit ?`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Entries of products; those that are not on sale are left out. */
  async entries(ids: readonly string[]): Promise<StoredEntry[]> {
    if (ids.length === 0) return [];
    return this.#sql.execute(
      `select ${STORED} from "catalogue_entry"
        where "id" in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(ids)],
    );
  }

  /** Pages in the order of their products' ids, after one of them; for reading all in parts. */
  slimPages(after: string, limit: number): Promise<Array<{ id: string; page: SlimPage }>> {
    return this.#sql.execute(
      `select "id", "page" - '{reviews,marks,ocop}'::text[] as "page"
         from "catalogue_entry" where "id" > ? order by "id" limit ?`,
      [after, limit],
    );
  }

  /** What products are offered at, for who waits for them; those that are not on sale are left out. */
  offers(ids: readonly string[]): Promise<Offer[]> {
    return this.#sql.execute(
      `select "id" as "product_id", ("document" ->> 'price_vnd')::integer as "price",
              ("document" ->> 'in_stock')::boolean as "in_stock", "created_at" as "listed_at"
         from "catalogue_entry" where "id" in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(ids)],
    );
  }

  /** What the page of a product says; nothing when it is not on sale. */
  async pageOf(id: string): Promise<PageRecord | undefined> {
    const [row] = await this.#sql.execute<{ page: PageRecord }>(
      `select "page" from "catalogue_entry" where "id" = ?`,
      [id],
    );
    return row?.page;
  }
}
