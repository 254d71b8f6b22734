import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OrderLookupQuery } from "../../../../contract";
import { findOrder } from "../../../../read/find-order";
import { refuseTooMany, tellFailure } from "../../../../too-many-failures";

/** `GET /store/orders/lookup`: an order by its number and the phone that it was placed with. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { number, phone } = req.validatedQuery as OrderLookupQuery;
  const keys = [`number ${number}`, `phone ${phone}`];
  refuseTooMany(keys, Date.now(), "marketplace.too_many_lookups");
  const order = await findOrder(req.scope, number, phone).catch((error: unknown) => {
    tellFailure(keys, Date.now());
    throw error;
  });
  res.json({ order });
}
