import type { LoaderFunctionArgs } from "@remix-run/node";
import { pictureAddress } from "../../../conversations/send-message.server";
import { downloadAsSeller } from "../../goods/goods.server";
import { atWork } from "../../seller.server";

/** `GET /ban-hang/hoi-dap/:id/anh/:picture`: a photograph in a conversation of the co-operative's. */
export async function loader(asking: LoaderFunctionArgs): Promise<Response> {
  return downloadAsSeller(await atWork(asking), pictureAddress(asking.params));
}
