import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepCart } from "../../../../../shopper/own-orders";
import { shopperScope } from "../../../../../shopper/scope";

/** `POST /store/account/carts/:id`: what is ordered with a cart is the caller's. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await keepCart(req.scope, shopperScope(req), req.params.id ?? "");
  res.json({});
}
