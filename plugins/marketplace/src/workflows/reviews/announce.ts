import { transform, type WorkflowData, when } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";

/** Event `{ id, product_ids }`: something else is to be read of a review; `id` is empty where it is of several. */
export const REVIEW_CHANGED = "review.changed";

/** What has changed: a review, or several, and of which products. */
interface Changed {
  id: string;
  product_ids: string[];
}

/** Announces reviews of which something else is to be read, where there are any. */
export function announceReviews(changed: WorkflowData<Changed>): void {
  when("reviews-changed", changed, ({ product_ids }) => product_ids.length > 0).then(() => {
    emitEventStep({ eventName: REVIEW_CHANGED, data: transform(changed, (data) => data) });
  });
}
