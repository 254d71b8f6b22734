import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownOrder } from "../../../../../../shopper/own-orders";
import { readGoods } from "../../../../../../shopper/read/own-order";

/** `GET /store/account/orders/:number/goods`: what to put into a cart to order the same again. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await ownOrder(req);
  res.json({ goods: await readGoods(req.scope, id) });
}
