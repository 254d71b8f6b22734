import type { LoaderFunctionArgs } from "@remix-run/node";
import { downloadAsSeller } from "../../goods/goods.server";
import { atWork } from "../../seller.server";

/** `GET /ban-hang/giay-to/phap-ly/ban-chup`: the scan of the co-operative's legal paper, for its owners. */
export async function loader(asking: LoaderFunctionArgs): Promise<Response> {
  const answer = await downloadAsSeller(await atWork(asking), "/legal-papers/scan");
  answer.headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
  return answer;
}
