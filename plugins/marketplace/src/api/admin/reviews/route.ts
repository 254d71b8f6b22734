import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { AdminReviewsQuery } from "../../../contract";
import { findStaffReviews } from "../../../reviews/find-staff-reviews";

/** `GET /admin/reviews`: what buyers say of goods in sight, by what staff are to do about it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const wanted = req.validatedQuery as AdminReviewsQuery;
  const page = await findStaffReviews(req.scope, wanted, communesInSight(req));
  res.json({ ...page, limit: wanted.limit, offset: wanted.offset });
}
