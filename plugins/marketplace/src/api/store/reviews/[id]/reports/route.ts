import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { claimGuess } from "@nang-gio/access/guesses";
import { Problem } from "@nang-gio/access/problem";
import type { ReportReview } from "../../../../../contract";
import { REVIEW_MODULE } from "../../../../../modules/review";
import type { ReviewService } from "../../../../../modules/review/service";
import { reporterOf } from "../../../../../reviews/reporter";

/** `POST /store/reviews/:id/reports`: tells staff of a review; by itself it hides nothing. */
export async function POST(req: MedusaRequest<ReportReview>, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const { key, kept } = reporterOf(req, id);
  await claimGuess(req.scope, [{ key: `reports of ${key}` }], "review.too_many_reports");
  const reviews = req.scope.resolve<ReviewService>(REVIEW_MODULE);
  if (!(await reviews.report(id, kept, req.validatedBody.reason))) {
    throw new Problem("not_found", "review.unknown");
  }
  res.status(201).json({});
}
