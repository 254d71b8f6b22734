import type { MedusaContainer } from "@medusajs/framework/types";
import { REVIEW_MODULE } from "../modules/review";
import type { ProductRatings } from "../modules/review/review-sql";
import type { ReviewService } from "../modules/review/service";
import {
  FIRST_REVIEWS,
  type ProductReviews,
  type PublicReview,
  type ReviewSummary,
  type ReviewsQuery,
} from "../reviews-contract";
import { meanRating } from "../rules/rating";
import { firstReview, publicReview } from "./views";

const service = (container: MedusaContainer) => container.resolve<ReviewService>(REVIEW_MODULE);

/** Of goods that nobody has reviewed yet. */
export const NO_REVIEWS: ProductReviews = {
  ...{ rating: null, rating_count: 0, ratings: [0, 0, 0, 0, 0], first: [] },
};

function summaryOf(found: ProductRatings | undefined): ReviewSummary {
  const { sum, count, ratings } = found ?? { sum: 0, count: 0, ratings: NO_REVIEWS.ratings };
  return { rating: meanRating(sum, count), rating_count: count, ratings };
}

/** What product pages and cards show of reviews, by product; products without any are left out. */
export async function productReviews(
  container: MedusaContainer,
  product_ids: readonly string[],
): Promise<Map<string, ProductReviews>> {
  const ratings = await service(container).ratings(product_ids);
  if (ratings.size === 0) return new Map();
  const rows = await service(container).first([...ratings.keys()], FIRST_REVIEWS);
  return new Map(
    [...ratings].map(([product_id, found]) => [
      product_id,
      {
        ...summaryOf(found),
        first: rows.filter((row) => row.product_id === product_id).map(firstReview),
      },
    ]),
  );
}

/** One page of a product's shown reviews, with what all of them come to. */
export async function findReviews(
  container: MedusaContainer,
  product_id: string,
  wanted: ReviewsQuery,
): Promise<ReviewSummary & { reviews: PublicReview[]; count: number }> {
  const [ratings, rows] = await Promise.all([
    service(container).ratings([product_id]),
    service(container).shown(product_id, wanted),
  ]);
  const summary = summaryOf(ratings.get(product_id));
  const count = wanted.rating ? (summary.ratings[wanted.rating - 1] ?? 0) : summary.rating_count;
  return { ...summary, reviews: rows.map(publicReview), count };
}
