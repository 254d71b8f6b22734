import type { MedusaContainer } from "@medusajs/framework/types";
import { REVIEW_MODULE } from "../modules/review";
import type { ReviewService } from "../modules/review/service";
import { tellOfReview } from "../notices/tell-of-review";

/** For so long a review is news after an event of it was lost. */
const NEWS_MS = 24 * 60 * 60 * 1_000;

/** Each hour, tells of reviews, answers and decisions that no event has told of. */
export default async function tellOfReviews(container: MedusaContainer): Promise<void> {
  const changed = await container
    .resolve<ReviewService>(REVIEW_MODULE)
    .listReviews(
      { updated_at: { $gte: new Date(Date.now() - NEWS_MS) } },
      { select: ["id"], take: null },
    );
  for (const { id } of changed) await tellOfReview(container, id);
}

export const config = { name: "tell-of-reviews", schedule: "23 * * * *" };
