import type { Asking } from "../../asking.server";
import { type AtWork, atWork, readAtWork } from "../seller.server";
import { seesMoney } from "./books";

/** The id of a settlement that an address names. @throws Response with 404 for what can be none. */
export function settlementId(params: Record<string, string | undefined>): string {
  const { id = "" } = params;
  if (!/^[\w-]{1,100}$/.test(id)) throw new Response(null, { status: 404 });
  return id;
}

function assertSeesMoney({ workplace }: AtWork): void {
  if (!seesMoney(workplace.role)) throw new Response(null, { status: 403 });
}

/**
 * Who works at the books, and where.
 * @throws Response with 403 for who packs, or that leads to the log-in.
 */
export async function atTheBooks(asking: Asking): Promise<AtWork> {
  const work = await atWork(asking);
  assertSeesMoney(work);
  return work;
}

/** Who works at the books, and what their page shows, by one request. @throws Response as {@link atTheBooks} */
export function readAtTheBooks<Answer>(
  asking: Asking,
  path: string,
  query: object,
): Promise<{ work: AtWork; read: Answer }> {
  return readAtWork<Answer>(asking, path, query, assertSeesMoney);
}
