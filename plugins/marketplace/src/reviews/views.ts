import { dateInVietnam } from "@nang-gio/vietnam";
import type { ReviewRow } from "../modules/review/review-sql";
import { type ProductReviews, type PublicReview, REVIEW_LEAD } from "../reviews-contract";

/** A review as everyone reads it. */
export function publicReview(row: Omit<ReviewRow, "product_id" | "state">): PublicReview {
  const { id, rating, content, name, pictures, bought_on, written_at, answer, answered_at } = row;
  return {
    ...{ id, rating, content, name, pictures, bought_on },
    written_on: dateInVietnam(written_at),
    answer:
      answer && answered_at ? { content: answer, answered_on: dateInVietnam(answered_at) } : null,
  };
}

/** A long text up to the end of a word. */
function leadOf(text: string): string {
  if (text.length <= REVIEW_LEAD) return text;
  const cut = text.slice(0, REVIEW_LEAD);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(" "), REVIEW_LEAD / 2));
  return `${words.replace(/[\s,.;:]+$/, "")}…`;
}

/** The same on a product's own page, which fits into the first answer of a connection: its texts end early. */
export function firstReview(row: ReviewRow): ProductReviews["first"][number] {
  const { content, answer, ...review } = publicReview(row);
  const lead = content && leadOf(content);
  const said = answer && { ...answer, content: leadOf(answer.content) };
  const is_cut = lead !== content || said?.content !== answer?.content;
  return { ...review, content: lead, answer: said, is_cut };
}
