import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findOwnSettlements } from "../../../money/find-settlements";
import { sellerScope } from "../../../seller/seller-scope";
import type { SellerSettlementsQuery } from "../../../seller-money-contract";

/** `GET /seller/settlements`: what the market settles with the caller's co-operative, and its balance. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerSettlementsQuery;
  const page = await findOwnSettlements(req.scope, sellerScope(req), wanted);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
