import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderLookupQuery } from "../../../../contract";
import { lookUpOrder } from "../../../../read/look-up-order";

/** `GET /store/orders/lookup`: an order by its number and the phone that it was placed with. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ order: await lookUpOrder(req.scope, req.validatedQuery as OrderLookupQuery) });
}
