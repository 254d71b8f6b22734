import type { LoaderFunctionArgs } from "@remix-run/node";
import { downloadAsSeller } from "../../goods/goods.server";
import { atTheBooks } from "../../money/money.server";
import { periodAsked } from "../period";

/** `GET /ban-hang/tien/da-ban/bang-tinh`: what was sold in a period, as a spreadsheet. */
export async function loader(asking: LoaderFunctionArgs): Promise<Response> {
  const work = await atTheBooks(asking);
  const period = periodAsked(new URL(asking.request.url).searchParams);
  if (period === null) throw new Response(null, { status: 404 });
  return downloadAsSeller(work, `/exports/sales?${new URLSearchParams({ ...period })}`);
}
