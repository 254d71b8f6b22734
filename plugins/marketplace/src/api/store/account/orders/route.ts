import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ShopperOrdersQuery } from "../../../../contract";
import { findOrders } from "../../../../shopper/read/find-orders";
import { shopperScope } from "../../../../shopper/scope";

/** `GET /store/account/orders`: a page of the caller's orders, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as ShopperOrdersQuery;
  const { limit, offset } = query;
  res.json({ ...(await findOrders(req.scope, shopperScope(req), query)), limit, offset });
}
