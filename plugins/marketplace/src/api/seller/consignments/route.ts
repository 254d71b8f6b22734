import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerConsignmentsQuery } from "../../../contract";
import { findSellerConsignments } from "../../../read/consignment-list";
import { sellerScope } from "../../../seller/seller-scope";

/** `GET /seller/consignments`: what was ordered of the caller's co-operative. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerConsignmentsQuery;
  const page = await findSellerConsignments(req.scope, sellerScope(req), wanted);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
