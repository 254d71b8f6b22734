import type { LoaderFunctionArgs } from "@remix-run/node";
import { downloadAsSeller } from "../../goods/goods.server";
import { atWork } from "../../seller.server";

const ID = /^scan_\w{1,60}$/;

/** `GET /ban-hang/giay-to/ban-chup/:id`: a scanned paper of the co-operative. */
export async function loader(asking: LoaderFunctionArgs): Promise<Response> {
  const { id = "" } = asking.params;
  if (!ID.test(id)) throw new Response(null, { status: 404 });
  const answer = await downloadAsSeller(await atWork(asking), `/scans/${id}`);
  answer.headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
  return answer;
}
