import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ReviewsQuery, WriteReview } from "../../../../../contract";
import { findReviews } from "../../../../../reviews/read-reviews";
import { saveReview } from "../../../../../reviews/save-review";
import { shopperScope } from "../../../../../shopper/scope";

/** `GET /store/products/:id/reviews`: what buyers say of a product, and what their stars come to. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as ReviewsQuery;
  const found = await findReviews(req.scope, req.params.id ?? "", wanted);
  res.json({ ...found, limit: wanted.limit, offset: wanted.offset });
}

/** `POST /store/products/:id/reviews`: the caller's one review of goods that reached them, new or changed. */
export async function POST(req: MedusaRequest<WriteReview>, res: MedusaResponse): Promise<void> {
  const scope = shopperScope(req);
  const written = await saveReview(req.scope, scope, req.params.id ?? "", req.validatedBody);
  res.status(written.is_new ? 201 : 200).json({ review: written.review });
}
