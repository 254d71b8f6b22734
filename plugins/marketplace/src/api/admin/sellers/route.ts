import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffScope } from "@nang-gio/access/problem";
import type { SellersQuery } from "../../../contract";
import { findSellers } from "../../../read/sellers";

/** `GET /admin/sellers`: co-operatives that sell, or ask to, by standing. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellersQuery;
  const { limit, offset } = wanted;
  const found = await findSellers(req.scope, wanted, staffScope(req).commune_codes);
  res.json({ ...found, limit, offset });
}
