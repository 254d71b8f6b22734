import type { LoaderFunctionArgs } from "@remix-run/node";
import { idsOf } from "../../../record-id";
import { downloadAsSeller } from "../../goods/goods.server";
import { atWork } from "../../seller.server";

const scanId = idsOf("scan");

/** `GET /ban-hang/giay-to/ban-chup/:id`: a scanned paper of the co-operative. */
export async function loader(asking: LoaderFunctionArgs): Promise<Response> {
  const id = scanId(asking.params);
  const answer = await downloadAsSeller(await atWork(asking), `/scans/${id}`);
  answer.headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
  return answer;
}
