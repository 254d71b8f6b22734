import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OwnReviewsQuery } from "../../../../contract";
import { findOwnReviews } from "../../../../reviews/own-reviews";
import { shopperScope } from "../../../../shopper/scope";

/** `GET /store/account/reviews`: what reached the caller, with what they said of it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as OwnReviewsQuery;
  const page = await findOwnReviews(req.scope, shopperScope(req), wanted);
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
