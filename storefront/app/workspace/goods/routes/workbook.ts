import type { LoaderFunctionArgs } from "@remix-run/node";
import { atWork } from "../../seller.server";
import { downloadAsSeller } from "../goods.server";

/** `GET /ban-hang/hang/bang-tinh`: the co-operative's goods, prices and stocks as a spreadsheet. */
export async function loader(asking: LoaderFunctionArgs): Promise<Response> {
  return downloadAsSeller(await atWork(asking), "/exports/goods");
}
