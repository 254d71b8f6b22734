import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { Sql, Transactions } from "@nang-gio/access/sql";
import type { CalendarDate } from "@nang-gio/vietnam";
import type { ContentKind, ContentState, WrittenContent } from "../../contract";
import { freeSlug } from "./free-slug";
import { ContentAddress } from "./models/content-address";
import { ContentItem } from "./models/content-item";
import { ContentPreview } from "./models/content-preview";
import {
  type ContentRow,
  type KeptContent,
  placeOf,
  ROW,
  SHOWN,
  storedValue,
  WRITTEN,
} from "./rows";

/** What pieces are asked for. */
export interface WantedContent {
  kind?: ContentKind;
  state?: ContentState;
  /** Only what readers see. */
  shown?: boolean;
  /** Organisations of which one is named. */
  organisation_ids?: readonly string[];
  /** Handle of a product that is named. */
  product?: string;
  /** Part of a title, as a pattern of `ilike`. */
  title?: string;
  order: "newest" | "changed" | "made";
  limit: number;
  offset: number;
}

interface Filter {
  sql: string;
  values: unknown[];
}

const ABOUT = `item."organisation_id" in (select jsonb_array_elements_text(?::jsonb))`;
const TITLED = `(item."title" ilike ? or item."title_en" ilike ?)`;

const ORDERS: Readonly<Record<WantedContent["order"], string>> = {
  newest: `"shown_since" desc, item."id"`,
  changed: `item."updated_at" desc, item."id"`,
  made: `item."created_at", item."id"`,
};

/** How a piece stands, as far as pages of the shop show it or name it. */
export interface Standing {
  revision: number;
  shown: boolean;
  organisation_id: string | null;
  products: string[];
}

/** A piece that stands otherwise than pages were told. */
export interface Untold {
  id: string;
  before: Standing | null;
  now: Standing;
}

/** Why a write was not done: another was faster, or another piece has the address. */
export type WriteRefusal = "changed" | "taken";

/** Keeps what staff write for readers, every address that it had, and previews of what is being written. */
export class ContentService extends MedusaService({ ContentItem, ContentAddress, ContentPreview }) {
  readonly #sql: Transactions;

  constructor(container: { manager: Transactions }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** One page of pieces as they stand on a day. */
  async find(
    day: CalendarDate,
    wanted: WantedContent,
  ): Promise<{ rows: ContentRow[]; count: number }> {
    const { kind, state, shown, organisation_ids, product, title } = wanted;
    const asked: Array<Filter | false | "" | undefined> = [
      { sql: `item."deleted_at" is null`, values: [] },
      kind && { sql: `item."kind" = ?`, values: [kind] },
      state && { sql: `item."state" = ?`, values: [state] },
      shown && { sql: SHOWN, values: [day, day] },
      organisation_ids && { sql: ABOUT, values: [JSON.stringify(organisation_ids)] },
      product && { sql: `item."products" @> ?::jsonb`, values: [JSON.stringify([product])] },
      title && { sql: TITLED, values: [title, title] },
    ];
    const filters = asked.flatMap((filter) => filter || []);
    const where = filters.map(({ sql }) => sql).join(" and ");
    const values = filters.flatMap((filter) => filter.values);
    const from = `from "content_item" item where ${where}`;
    const [rows, [counted]] = await Promise.all([
      this.#sql.execute<ContentRow>(
        `select ${ROW} ${from} order by ${ORDERS[wanted.order]} limit ? offset ?`,
        [day, day, ...values, wanted.limit, wanted.offset],
      ),
      this.#sql.execute<{ count: number }>(`select count(*)::int as count ${from}`, values),
    ]);
    return { rows, count: counted?.count ?? 0 };
  }

  /** A piece by an address that it has or had. */
  async at(day: CalendarDate, kind: ContentKind, slug: string): Promise<ContentRow | undefined> {
    const [row] = await this.#sql.execute<ContentRow>(
      `select ${ROW} from "content_item" item
         join "content_address" address on address."item_id" = item."id" and address."deleted_at" is null
        where address."kind" = ? and address."slug" = ? and item."deleted_at" is null`,
      [day, day, kind, slug],
    );
    return row;
  }

  /** A piece by its id. */
  async byId(day: CalendarDate, id: string): Promise<ContentRow | undefined> {
    const [row] = await this.#sql.execute<ContentRow>(
      `select ${ROW} from "content_item" item where item."id" = ? and item."deleted_at" is null`,
      [day, day, id],
    );
    return row;
  }

  /** Addresses that a piece had before the one it has. */
  async oldSlugs({ id, slug }: Pick<ContentRow, "id" | "slug">): Promise<string[]> {
    const rows = await this.#sql.execute<{ slug: string }>(
      `select "slug" from "content_address"
        where "item_id" = ? and "slug" <> ? and "deleted_at" is null order by "created_at"`,
      [id, slug],
    );
    return rows.map((row) => row.slug);
  }

  /** Makes a draft; gives its id, or that another piece of the kind has or had the address. */
  draft(kind: ContentKind, content: KeptContent): Promise<{ id: string } | WriteRefusal> {
    return this.#sql.transactional(async (sql) => {
      const slug = await freeSlug(sql, { kind, content });
      if (!slug) return "taken";
      const id = generateEntityId(undefined, "content");
      const named = { ...content, slug };
      await sql.execute(
        `insert into "content_item" ("id", "kind", ${WRITTEN.map((column) => `"${column}"`).join(", ")})
           values (?, ?, ${WRITTEN.map(placeOf).join(", ")})`,
        [id, kind, ...WRITTEN.map((column) => storedValue(named, column))],
      );
      await this.#address(sql, { id, kind, slug });
      return { id };
    });
  }

  /** Writes what was seen in a revision anew; what is as written already is left alone. */
  write(
    { id, kind }: Pick<ContentRow, "id" | "kind">,
    seen: number,
    content: KeptContent,
  ): Promise<"written" | WriteRefusal> {
    return this.#sql.transactional(async (sql) => {
      const [row] = await sql.execute<{ revision: number }>(
        `select "revision" from "content_item" where "id" = ? and "deleted_at" is null for update`,
        [id],
      );
      const slug = await freeSlug(sql, { id, kind, content });
      if (!slug) return "taken";
      const named = { ...content, slug };
      const values = WRITTEN.map((column) => storedValue(named, column));
      const columns = WRITTEN.map((column) => `"${column}"`).join(", ");
      const places = WRITTEN.map(placeOf).join(", ");
      if (row?.revision !== seen) {
        const same = await sql.execute(
          `select 1 from "content_item" where "id" = ? and (${columns}) is not distinct from (${places})`,
          [id, ...values],
        );
        return same.length > 0 ? "written" : "changed";
      }
      await sql.execute(
        `update "content_item" set (${columns}) = (${places}), "revision" = "revision" + 1, "updated_at" = now()
          where "id" = ? and (${columns}) is distinct from (${places})`,
        [...values, id, ...values],
      );
      await this.#address(sql, { id, kind, slug });
      return "written";
    });
  }

  /** Moves what was seen in a revision to a state; what is in it already is left alone. */
  async move(id: string, seen: number, from: ContentState[], to: ContentState): Promise<boolean> {
    const done = await this.#sql.execute(
      `update "content_item" set "state" = ?, "revision" = "revision" + 1, "updated_at" = now(),
              "published_at" = case when ? = 'published' then coalesce("published_at", now()) else "published_at" end
        where "id" = ? and "revision" = ? and "state" in (select jsonb_array_elements_text(?::jsonb))
       returning 1`,
      [to, to, id, seen, JSON.stringify(from)],
    );
    if (done.length > 0) return true;
    const so = await this.#sql.execute(
      `select 1 from "content_item" where "id" = ? and "state" = ? and "deleted_at" is null`,
      [id, to],
    );
    return so.length > 0;
  }

  /** Pieces of which the pages of the shop were told something else than how they stand on a day. */
  untold(day: CalendarDate): Promise<Untold[]> {
    return this.#sql.execute(
      `select * from (
         select item."id", item."announced" as "before", jsonb_build_object('revision', item."revision",
                'shown', ${SHOWN}, 'organisation_id', item."organisation_id", 'products', item."products") as "now"
           from "content_item" item) standing
        where "before" is distinct from "now"`,
      [day, day],
    );
  }

  /** Keeps what pages were told. */
  async told(pieces: readonly Untold[]): Promise<void> {
    await this.#sql.execute(
      `update "content_item" item set "announced" = told."now"
         from jsonb_to_recordset(?::jsonb) as told("id" text, "now" jsonb) where told."id" = item."id"`,
      [JSON.stringify(pieces)],
    );
  }

  /** Keeps what is being written until an instant, and forgets what was kept longer than that. */
  async keepPreview(
    secret_hash: string,
    kind: ContentKind,
    written: WrittenContent,
    ends_at: Date,
  ): Promise<void> {
    await this.#sql.execute(`delete from "content_preview" where "ends_at" < ?`, [new Date()]);
    await this.#sql.execute(
      `insert into "content_preview" ("id", "secret_hash", "kind", "written", "ends_at")
         values (?, ?, ?, ?::jsonb, ?)`,
      [generateEntityId(undefined, "cprev"), secret_hash, kind, JSON.stringify(written), ends_at],
    );
  }

  /** What a preview shows, as long as it lasts. */
  async preview(
    secret_hash: string,
  ): Promise<{ kind: ContentKind; written: WrittenContent } | undefined> {
    const [row] = await this.#sql.execute<{ kind: ContentKind; written: WrittenContent }>(
      `select "kind", "written" from "content_preview" where "secret_hash" = ? and "ends_at" > ?`,
      [secret_hash, new Date()],
    );
    return row;
  }

  async #address(sql: Sql, { id, kind, slug }: Pick<ContentRow, "id" | "kind" | "slug">) {
    await sql.execute(
      `insert into "content_address" ("id", "kind", "slug", "item_id") values (?, ?, ?, ?)
       on conflict ("kind", "slug") where deleted_at is null do nothing`,
      [generateEntityId(undefined, "caddr"), kind, slug, id],
    );
  }
}
