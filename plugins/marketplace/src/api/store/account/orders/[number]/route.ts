import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownOrder } from "../../../../../shopper/own-orders";
import { readOwnOrder } from "../../../../../shopper/read/own-order";

/** `GET /store/account/orders/:number`: an order of the caller's with its consignments, and what they may do. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await ownOrder(req);
  res.json(await readOwnOrder(req.scope, id));
}
