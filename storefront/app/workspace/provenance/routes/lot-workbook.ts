import type { LoaderFunctionArgs } from "@remix-run/node";
import { downloadAsSeller } from "../../goods/goods.server";
import { atWork } from "../../seller.server";
import { lotId } from "../lot-id";

/** `GET /ban-hang/lo-hang/:id/bang-tinh`: whom the lot went to, as a spreadsheet. */
export async function loader(asking: LoaderFunctionArgs): Promise<Response> {
  return downloadAsSeller(await atWork(asking), `/exports/lots/${lotId(asking.params)}`);
}
