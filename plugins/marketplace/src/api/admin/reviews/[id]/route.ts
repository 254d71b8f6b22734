import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { findStaffReview } from "../../../../reviews/find-staff-reviews";

/** `GET /admin/reviews/:id`: one review with what it was reported for. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const found = await findStaffReview(req.scope, req.params.id ?? "", communesInSight(req));
  res.json({ review: found });
}
