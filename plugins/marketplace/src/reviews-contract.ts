import { page } from "@nang-gio/cooperative/contract-fields";
import type { Picture } from "@nang-gio/media/contract";
import { z } from "zod";
import { paragraphs, seenWords } from "./words";

/**
 * `shown` to everyone; `waiting` for a look by staff before it is shown; `hidden` by staff. What is not shown counts in
 * no average.
 */
export const REVIEW_STATES = ["shown", "waiting", "hidden"] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/**
 * For what a review is reported or hidden: the law lets a platform keep back only what is unlawful or offends social
 * morals (Law 19/2023/QH15, Article 10, clause 3, point c), so that no blame of goods is in it.
 */
export const REVIEW_FAULTS = ["advert", "insult", "personal", "unlawful"] as const;
export type ReviewFault = (typeof REVIEW_FAULTS)[number];

/** Photographs that a review may have. */
export const MOST_REVIEW_PICTURES = 5;
/** Letters that a review may have, and those of one that a product's page shows whole. */
export const LONGEST_REVIEW = 2_000;
export const REVIEW_LEAD = 280;
/** Letters that the name may have by which a writer wants to be called. */
export const LONGEST_REVIEW_NAME = 40;
/** Letters that an answer may have. */
export const LONGEST_ANSWER = 1_000;
/** Reviews on a product's own page. */
export const FIRST_REVIEWS = 3;

/**
 * `POST /store/products/:id/reviews`: what the caller says of goods that reached them, answered `{review}` of
 * {@link OwnReview}, 201 for a new one; said again it is changed. 401 without a log-in, 403 `review.not_bought`.
 */
export const WriteReview = z.strictObject({
  /** Stars that the writer gives. */
  rating: z.number().int().min(1).max(5),
  content: paragraphs(LONGEST_REVIEW).nullish(),
  /** How they want to be called; without one they are a verified buyer. */
  name: seenWords(LONGEST_REVIEW_NAME).nullish(),
  /** Bases of pictures that `POST /store/products/:id/review-pictures` gave. */
  pictures: z.array(z.string().max(100)).max(MOST_REVIEW_PICTURES).default([]),
});
export type WriteReview = z.infer<typeof WriteReview>;

/** A review as everyone reads it. */
export interface PublicReview {
  id: string;
  rating: number;
  content: string | null;
  /** `null` for a buyer who gave no name. */
  name: string | null;
  pictures: Picture[];
  /** Month of the order, `YYYY-MM` in Vietnam. */
  bought_on: string;
  /** Day on which it was last written, in Vietnam. */
  written_on: string;
  /** What the co-operative says to it. */
  answer: { content: string; answered_on: string } | null;
}

/** What all shown reviews of a product come to. */
export interface ReviewSummary {
  /** Mean of the stars to one decimal; `null` without any. */
  rating: number | null;
  rating_count: number;
  /** How many gave one star, two, … five. */
  ratings: [number, number, number, number, number];
}

/** The reviews on a product's own page; the texts of long ones end before their end. */
export interface ProductReviews extends ReviewSummary {
  first: Array<PublicReview & { is_cut: boolean }>;
}

/**
 * `GET /store/products/:id/reviews`, answered as {@link ReviewSummary} with `{reviews, count, limit, offset}`: those with
 * words first, the newest first.
 */
export const ReviewsQuery = z.strictObject({
  /** Only those that gave so many stars. */
  rating: z.coerce.number().int().min(1).max(5).optional(),
  ...page,
});
export type ReviewsQuery = z.infer<typeof ReviewsQuery>;

/** A review as its writer sees it. */
export interface OwnReview extends PublicReview {
  state: ReviewState;
  /** Why staff hid it; it stays while what was changed since waits. */
  hidden_reason: ReviewFault | null;
}

/** `GET /store/account/reviews`, answered `{goods, count, limit, offset}`: what reached the caller, the newest first. */
export const OwnReviewsQuery = z.strictObject({
  product: z.string().max(100).optional(),
  /** Number of an order of theirs. */
  order: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  ...page,
});
export type OwnReviewsQuery = z.infer<typeof OwnReviewsQuery>;

/** Goods that a shopper may say something of. */
export interface ReviewableGoods {
  product_id: string;
  title: string;
  title_en: string | null;
  thumbnail: string | null;
  bought_on: string;
  /** In which consignments they came. */
  consignments: string[];
  review: OwnReview | null;
}

/** `POST /store/reviews/:id/reports`, by anybody; once for each log-in or address. Answered `{}`. */
export const ReportReview = z.strictObject({ reason: z.enum(REVIEW_FAULTS) });
export type ReportReview = z.infer<typeof ReportReview>;

/** `GET /seller/reviews`, answered `{reviews, count, unanswered, limit, offset}`: those without an answer first. */
export const SellerReviewsQuery = z.strictObject({
  cooperative_id: z.string().max(100).optional(),
  state: z.enum(["unanswered", "answered"]).optional(),
  ...page,
});
export type SellerReviewsQuery = z.infer<typeof SellerReviewsQuery>;

/** A review as the co-operative whose goods it is of sees it; only shown ones. */
export interface SellerReview extends PublicReview {
  product: { id: string; title: string };
  /** Counts answers; a change says which it saw. */
  answer_revision: number;
}

/** `POST /seller/reviews/:id/answer`: answers, or changes the answer; answered `{review}`. */
export const AnswerReview = z.strictObject({
  cooperative_id: z.string().max(100).optional(),
  seen: z.number().int().min(0),
  content: paragraphs(LONGEST_ANSWER).pipe(z.string().min(2)),
});
export type AnswerReview = z.infer<typeof AnswerReview>;

/** How staff find reviews: `open` waits or was reported since it was last looked at. */
export const REVIEW_CASES = ["open", "shown", "hidden"] as const;

/** `GET /admin/reviews`, answered `{reviews, count, limit, offset}`; open ones oldest first, others newest first. */
export const AdminReviewsQuery = z.strictObject({
  /** A part of what it says, or of the product's name. */
  q: z.string().trim().max(100).optional(),
  state: z.enum(REVIEW_CASES).or(z.literal("")).optional(),
  ...page,
});
export type AdminReviewsQuery = z.infer<typeof AdminReviewsQuery>;

/** A review as staff see it; of the shopper nothing but the name that they chose. `GET /admin/reviews/:id`: `{review}`. */
export interface AdminReview extends PublicReview {
  state: ReviewState;
  hidden_reason: ReviewFault | null;
  /** Counts changes and decisions; a decision says which it saw. */
  revision: number;
  product: { id: string; title: string };
  cooperative: { id: string; name: string; name_en: string | null };
  /** Reports since it was last looked at, by reason. */
  reports: Partial<Record<ReviewFault, number>>;
}

/** `POST /admin/reviews/:id/hide`, answered `{review}`. */
export const HideReview = z.strictObject({
  seen: z.number().int().min(0),
  reason: z.enum(REVIEW_FAULTS),
});
export type HideReview = z.infer<typeof HideReview>;

/** `POST /admin/reviews/:id/show`: shows it, whatever it was reported for; answered `{review}`. */
export const ShowReview = z.strictObject({ seen: z.number().int().min(0) });
export type ShowReview = z.infer<typeof ShowReview>;
