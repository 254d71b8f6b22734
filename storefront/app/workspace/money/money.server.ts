import { type Asking, type AtWork, atWork } from "../seller.server";
import { seesMoney } from "./books";

/**
 * Who works at the books, and where.
 * @throws Response with 404 for who packs, or that leads to the log-in.
 */
export async function atTheBooks(asking: Asking): Promise<AtWork> {
  const work = await atWork(asking);
  if (!seesMoney(work.workplace.role)) throw new Response(null, { status: 404 });
  return work;
}
