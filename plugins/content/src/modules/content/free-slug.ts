import type { Sql } from "@nang-gio/access/sql";
import { slug } from "@nang-gio/vietnam";
import type { ContentKind } from "../../contract";
import type { KeptContent } from "./rows";

/** Letters of an address that is made of a title, so that a number finds room behind it. */
const LONGEST_MADE = 90;
const MOST_TRIES = 50;

/** Writers of one kind wait for each other, so that two do not get one address. */
const ONE_WRITER = `select pg_advisory_xact_lock(hashtext('content_address ' || ?))`;

async function isFree(sql: Sql, kind: ContentKind, wanted: string, id = ""): Promise<boolean> {
  const others = await sql.execute(
    `select 1 from "content_address"
      where "kind" = ? and "slug" = ? and "item_id" <> ? and "deleted_at" is null`,
    [kind, wanted, id],
  );
  return others.length === 0;
}

/**
 * The address that a piece gets: the one that was asked for where no other piece of the kind has or had it, else
 * nothing; without one, its title's, with a number where that is another's.
 */
export async function freeSlug(
  sql: Sql,
  piece: { id?: string; kind: ContentKind; content: Pick<KeptContent, "slug" | "title"> },
): Promise<string | undefined> {
  const { id, kind, content } = piece;
  await sql.execute(ONE_WRITER, [kind]);
  if (content.slug) {
    return (await isFree(sql, kind, content.slug, id)) ? content.slug : undefined;
  }
  const made = slug(content.title).slice(0, LONGEST_MADE).replace(/-+$/, "") || "bai";
  for (let number = 1; number <= MOST_TRIES; number++) {
    const wanted = number === 1 ? made : `${made}-${number}`;
    if (await isFree(sql, kind, wanted, id)) return wanted;
  }
  return undefined;
}
