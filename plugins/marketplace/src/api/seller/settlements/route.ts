import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findSettlements } from "../../../money/find-money";
import { sellerScope } from "../../../seller/seller-scope";
import type { SellerSettlementsQuery } from "../../../seller-money-contract";

/** `GET /seller/settlements`: what was sold, kept, withheld and collected in each month, and how the balance stands. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerSettlementsQuery;
  const page = await findSettlements(req.scope, sellerScope(req), wanted);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
