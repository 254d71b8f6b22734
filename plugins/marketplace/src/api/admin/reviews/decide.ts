import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import type { ReviewDecision } from "../../../modules/review/service";
import { findStaffReview } from "../../../reviews/find-staff-reviews";
import { decideReviewWorkflow } from "../../../workflows/reviews/change";

/** Decides on a review in sight, and answers how it is now. */
export async function decide(
  req: MedusaRequest,
  res: MedusaResponse,
  decision: Omit<ReviewDecision, "id">,
): Promise<void> {
  const inSight = communesInSight(req);
  const { id, product } = await findStaffReview(req.scope, req.params.id ?? "", inSight);
  await decideReviewWorkflow(req.scope).run({ input: { id, product_id: product.id, ...decision } });
  res.json({ review: await findStaffReview(req.scope, id, inSight) });
}
