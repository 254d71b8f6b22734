import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { tellOfReview } from "../notices/tell-of-review";
import { REVIEW_CHANGED } from "../workflows/reviews/announce";

/** What a shopper said is told to the co-operative, what it answered and what staff decided to the shopper. */
export default async function reviewChanged({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  if (event.data.id) await tellOfReview(container, event.data.id);
}

export const config: SubscriberConfig = { event: REVIEW_CHANGED };
