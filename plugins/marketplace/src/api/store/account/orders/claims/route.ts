import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderLookupQuery } from "../../../../../contract";
import { lookUpOrder } from "../../../../../read/look-up-order";
import { claimOrder } from "../../../../../shopper/own-orders";
import { shopperScope } from "../../../../../shopper/scope";

/**
 * `POST /store/account/orders/claims`: shows an order in the caller's account that was placed without it, by its
 * number and phone. Answered `{order: {number}}`.
 */
export async function POST(
  req: MedusaRequest<OrderLookupQuery>,
  res: MedusaResponse,
): Promise<void> {
  const scope = shopperScope(req);
  const { id, number } = await lookUpOrder(req.scope, req.validatedBody);
  await claimOrder(req.scope, scope, id);
  res.json({ order: { number } });
}
