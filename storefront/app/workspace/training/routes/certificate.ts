import type { LoaderFunctionArgs } from "@remix-run/node";
import { idsOf } from "../../../record-id";
import { downloadAsSeller } from "../../goods/goods.server";
import { assertKeeper } from "../../keepers";
import { atWork } from "../../seller.server";

const courseId = idsOf("trc");

/** `GET /ban-hang/tap-huan/:id/chung-nhan/:number`: the certificate of one of the co-operative's people as PDF. */
export async function loader(asking: LoaderFunctionArgs): Promise<Response> {
  const work = await atWork(asking);
  assertKeeper(work);
  const number = encodeURIComponent(asking.params.number ?? "");
  return downloadAsSeller(work, `/courses/${courseId(asking.params)}/certificates/${number}`);
}
