import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AnswerReview } from "../../../../../contract";
import { ownReview } from "../../../../../reviews/find-seller-reviews";
import { refuseMarkup } from "../../../../../reviews/refuse-markup";
import { sellerScope } from "../../../../../seller/seller-scope";
import { answerReviewWorkflow } from "../../../../../workflows/reviews/change";

/** `POST /seller/reviews/:id/answer`: what the co-operative says to a review, or says instead of what it said. */
export async function POST(req: MedusaRequest<AnswerReview>, res: MedusaResponse): Promise<void> {
  const scope = sellerScope(req);
  const { id, product } = await ownReview(req.scope, scope, req.params.id ?? "");
  const { seen, content } = req.validatedBody;
  refuseMarkup({ content });
  await answerReviewWorkflow(req.scope).run({
    input: { id, product_id: product.id, seen, content, actor_id: scope.person.id },
  });
  res.json({ review: await ownReview(req.scope, scope, id) });
}
