import type { LoaderFunctionArgs } from "@remix-run/node";
import { consignmentId } from "../consignment.server";
import { downloadAsSeller } from "../goods/goods.server";
import { atWork } from "../seller.server";

/** `GET /ban-hang/kien-hang/:id/phieu`: the packing slip as a PDF. */
export async function loader(asking: LoaderFunctionArgs): Promise<Response> {
  const id = consignmentId(asking.params);
  const work = await atWork(asking);
  return downloadAsSeller(work, `/consignments/${id}/slip?language=${work.language}`);
}
