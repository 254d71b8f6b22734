import type { LoaderFunctionArgs } from "@remix-run/node";
import { pictureAddress } from "../../conversations/send-message.server";
import { downloadAsShopper } from "../download.server";
import { asShopper } from "../shopper.server";

/** `GET /tai-khoan/hoi-dap/:id/anh/:picture`: a photograph in the shopper's conversation. */
export async function loader(asking: LoaderFunctionArgs): Promise<Response> {
  return downloadAsShopper(await asShopper(asking), pictureAddress(asking.params));
}
