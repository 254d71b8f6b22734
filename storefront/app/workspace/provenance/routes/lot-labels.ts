import type { LoaderFunctionArgs } from "@remix-run/node";
import { downloadAsSeller } from "../../goods/goods.server";
import { atWork } from "../../seller.server";
import { lotId } from "../lot-id";

/** `GET /ban-hang/lo-hang/:id/nhan`: labels of the lot as a PDF. */
export async function loader(asking: LoaderFunctionArgs): Promise<Response> {
  const id = lotId(asking.params);
  const asked = new URL(asking.request.url).searchParams;
  const wanted = new URLSearchParams(
    ["size", "count", "language"].flatMap((name) => {
      const value = asked.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  return downloadAsSeller(await atWork(asking), `/lots/${id}/labels?${wanted}`);
}
