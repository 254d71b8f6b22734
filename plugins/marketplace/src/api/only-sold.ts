import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { productsNotSold } from "../read/not-selling";

/**
 * After Medusa's own filters of its products for shoppers: leaves out the goods of co-operatives that may not sell
 * now.
 */
export async function onlySold(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const hidden = await productsNotSold(req.scope);
  if (hidden.size > 0) {
    const { $and = [], ...filters } = req.filterableFields as { $and?: object[] };
    req.filterableFields = { ...filters, $and: [...$and, { id: { $nin: [...hidden] } }] };
  }
  next();
}
