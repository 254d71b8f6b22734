import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerQuotationsQuery } from "../../../contract";
import { findSellerQuotations } from "../../../quotations/find-seller-quotations";
import { sellerScope } from "../../../seller/seller-scope";

/** `GET /seller/quotations`: what buyers in bulk ask of the co-operative. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerQuotationsQuery;
  const page = await findSellerQuotations(req.scope, sellerScope(req), wanted);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
