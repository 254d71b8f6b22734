import type { Picture } from "@nang-gio/media/contract";
import type { ContentKind, ContentState, WrittenContent } from "../../contract";

/** What is kept of what staff write. */
export type KeptContent = Omit<WrittenContent, "picture"> & { picture: Picture | null };

/** A piece as its table has it. */
export interface ContentRow extends KeptContent {
  id: string;
  kind: ContentKind;
  state: ContentState;
  revision: number;
  /** Whether readers see it on the day that was asked for. */
  shown: boolean;
  /** Since when they do, and when it last changed. */
  shown_since: Date;
  updated_at: Date;
}

/** Columns that staff write, in one order. */
export const WRITTEN = [
  ...(["slug", "title", "title_en", "summary", "summary_en", "body", "body_en"] as const),
  ...(["from_on", "until_on", "picture", "picture_alt", "picture_alt_en"] as const),
  ...(["organisation_id", "products", "goods_path"] as const),
  ...(["number", "issuer", "issued_on", "link"] as const),
] as const satisfies ReadonlyArray<keyof KeptContent>;

const JSON_COLUMNS: ReadonlySet<string> = new Set(["picture", "products"]);

/** The place of a column's value in a statement. */
export const placeOf = (column: (typeof WRITTEN)[number]) =>
  JSON_COLUMNS.has(column) ? "?::jsonb" : "?";

/** What stands in the place. */
export function storedValue(content: KeptContent, column: (typeof WRITTEN)[number]): unknown {
  const value = content[column];
  return JSON_COLUMNS.has(column) ? value && JSON.stringify(value) : value;
}

/** Whether readers see a piece on a day, which stands twice as `?`. */
export const SHOWN = `(item."state" = 'published' and (item."from_on" is null or item."from_on" <= ?)
  and (item."until_on" is null or item."until_on" > ?))`;

/** The day on which a piece may first be seen begins in Vietnam. */
const SHOWN_SINCE = `greatest(coalesce(item."published_at", item."created_at"),
  (item."from_on" || 'T00:00:00+07:00')::timestamptz)`;

/** The columns of a {@link ContentRow}, with the day twice as `?`. */
export const ROW = `item.*, ${SHOWN} as "shown", ${SHOWN_SINCE} as "shown_since"`;
