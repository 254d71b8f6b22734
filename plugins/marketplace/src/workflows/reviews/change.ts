import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { REVIEW_MODULE } from "../../modules/review";
import type { ReviewDecision, ReviewService, WrittenReview } from "../../modules/review/service";
import { forgetPhotographs } from "../../reviews/forget-photographs";
import { announceReviews } from "./announce";

const service = (container: MedusaContainer) => container.resolve<ReviewService>(REVIEW_MODULE);

const writeReviewStep = createStep("write-review", async (review: WrittenReview, { container }) => {
  const written = await service(container).write(review);
  return new StepResponse({
    ...{ id: written?.id ?? "", is_new: written?.is_new ?? false },
    product_ids: written ? [review.product_id] : [],
  });
});

/** Keeps a shopper's one review of a product, or changes it; gives whether it is new. Said again nothing changes. */
export const writeReviewWorkflow = createWorkflow("write-review", (input: WrittenReview) => {
  const written = writeReviewStep(input);
  announceReviews(written);
  return new WorkflowResponse(written.is_new);
});

/** A review of a product. */
interface OfProduct {
  product_id: string;
}

const decideReviewStep = createStep(
  "decide-review",
  async ({ product_id, ...decision }: ReviewDecision & OfProduct, { container }) => {
    if (!(await service(container).decide(decision))) {
      throw new Problem("conflict", "review.changed", { field: "seen" });
    }
    return new StepResponse({ id: decision.id, product_ids: [product_id] });
  },
);

/** Hides a review with a reason, or shows it; reports of it are settled. @throws Problem conflict `review.changed` */
export const decideReviewWorkflow = createWorkflow(
  "decide-review",
  (input: ReviewDecision & OfProduct) => {
    const decided = decideReviewStep(input);
    announceReviews(decided);
    return new WorkflowResponse(decided);
  },
);

interface GivenAnswer extends OfProduct {
  id: string;
  /** How often the answer had been changed when it was seen. */
  seen: number;
  content: string;
  /** Who of the co-operative answers. */
  actor_id: string;
}

const answerReviewStep = createStep(
  "answer-review",
  async ({ id, seen, content, actor_id, product_id }: GivenAnswer, { container }) => {
    if (!(await service(container).answer(id, seen, content, actor_id))) {
      throw new Problem("conflict", "review.answered", { field: "seen" });
    }
    return new StepResponse({ id, product_ids: [product_id] });
  },
);

/** Answers a review, or changes the answer. @throws Problem conflict `review.answered` */
export const answerReviewWorkflow = createWorkflow("answer-review", (input: GivenAnswer) => {
  const answered = answerReviewStep(input);
  announceReviews(answered);
  return new WorkflowResponse(answered);
});

const forgetReviewsStep = createStep(
  "forget-reviews",
  async (customer_id: string, { container }) => {
    await forgetPhotographs(container, customer_id);
    const product_ids = await service(container).forgetShopper(customer_id);
    return new StepResponse({ id: "", product_ids: [...new Set(product_ids)] });
  },
);

/** Forgets who wrote the reviews of a shopper (Medusa's customer, by id), as `ReviewService.forgetShopper` says, with photographs. */
export const forgetReviewsWorkflow = createWorkflow(
  "forget-reviews",
  (input: { customer_id: string }) => {
    const forgotten = forgetReviewsStep(input.customer_id);
    announceReviews(forgotten);
    return new WorkflowResponse(forgotten);
  },
);
