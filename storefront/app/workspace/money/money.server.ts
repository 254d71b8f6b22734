import { type Asking, type AtWork, atWork } from "../seller.server";
import { seesMoney } from "./books";

/** The id of a settlement that an address names. @throws Response with 404 for what can be none. */
export function settlementId(params: Record<string, string | undefined>): string {
  const { id = "" } = params;
  if (!/^[\w-]{1,100}$/.test(id)) throw new Response(null, { status: 404 });
  return id;
}

/**
 * Who works at the books, and where.
 * @throws Response with 404 for who packs, or that leads to the log-in.
 */
export async function atTheBooks(asking: Asking): Promise<AtWork> {
  const work = await atWork(asking);
  if (!seesMoney(work.workplace.role)) throw new Response(null, { status: 404 });
  return work;
}
