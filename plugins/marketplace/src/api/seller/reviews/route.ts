import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SellerReviewsQuery } from "../../../contract";
import { findSellerReviews } from "../../../reviews/find-seller-reviews";
import { sellerScope } from "../../../seller/seller-scope";

/** `GET /seller/reviews`: what buyers say of the co-operative's goods. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as SellerReviewsQuery;
  const page = await findSellerReviews(req.scope, sellerScope(req), wanted);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
