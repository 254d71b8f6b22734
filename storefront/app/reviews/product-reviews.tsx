import type { CooperativeCard } from "@nang-gio/cooperative/contract";
import type { ProductReviews as Reviews } from "@nang-gio/marketplace/contract";
import { Link } from "@remix-run/react";
import { inLanguage } from "../language";
import { RatingSummary } from "./rating-summary";
import { ReviewItem, type ShownReview } from "./review-item";
import { useReviews } from "./use-reviews";

interface ProductReviewsProps {
  page: {
    product: { handle: string };
    cooperative: Pick<CooperativeCard, "name" | "name_en"> | null;
    reviews: Omit<Reviews, "first"> & { first: Array<ShownReview & { is_cut: boolean }> };
  };
}

/** What buyers say of a product, on its own page: the sum of it, the first few, and a way to the rest. */
export function ProductReviews({ page }: ProductReviewsProps) {
  const { language, say, to } = useReviews();
  const { product, cooperative, reviews } = page;
  const path = to(`/san-pham/${product.handle}/danh-gia`);
  const maker = cooperative && inLanguage(language, cooperative.name, cooperative.name_en);
  return (
    <section className="shelf reviews" id="reviews">
      <h2>{say("title")}</h2>
      {reviews.rating_count === 0 ? (
        <p className="fine">
          {say("none")}. {say("none_text")}
        </p>
      ) : (
        <>
          <RatingSummary summary={reviews} path={path} />
          <ul className="review-list">
            {reviews.first.map(({ is_cut, ...review }) => (
              <ReviewItem
                key={review.id}
                review={review}
                cooperative={maker}
                whole={is_cut ? path : undefined}
              />
            ))}
          </ul>
          {reviews.rating_count > reviews.first.length ? (
            <p>
              <Link to={path} className="button button-quiet">
                {say("see_all", { count: reviews.rating_count })}
              </Link>
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}
