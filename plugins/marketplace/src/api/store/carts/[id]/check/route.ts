import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { languageOf } from "@nang-gio/access/problem";
import { checkCart } from "../../../../../read/check-cart";

/** `POST /store/carts/:id/check`: brings prices up to date and tells every problem at once. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const language = languageOf(req.headers["accept-language"]);
  res.json(await checkCart(req.scope, req.params.id ?? "", language));
}
