import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import type { Picture } from "@nang-gio/media/contract";
import { picturesByBase } from "@nang-gio/media/pictures";
import type { OwnReview, WriteReview } from "../reviews-contract";
import { leadsAway } from "../rules/review-words";
import type { ShopperScope } from "../shopper/scope";
import { writeReviewWorkflow } from "../workflows/reviews/change";
import { boughtOf } from "./may-review";
import { findOwnReviews } from "./own-reviews";
import { refuseMarkup } from "./refuse-markup";

/** @throws Problem `shopper.picture_unknown` */
async function picturesOf(
  container: MedusaContainer,
  bases: readonly string[],
): Promise<Picture[]> {
  const known = await picturesByBase(container, bases);
  return [...new Set(bases)].map((base) => {
    const picture = known.get(base);
    if (!picture)
      throw new Problem("invalid_data", "shopper.picture_unknown", { field: "pictures" });
    return picture;
  });
}

/**
 * Keeps what a shopper says of goods that reached them. It is shown at once, unless it leads readers away or was hidden
 * before.
 * @throws Problem forbidden `review.not_bought`, `review.own_goods`; `review.markup`, `shopper.picture_unknown`
 */
export async function saveReview(
  container: MedusaContainer,
  scope: ShopperScope,
  product: string,
  { rating, content, name, pictures }: WriteReview,
): Promise<{ review: OwnReview; is_new: boolean }> {
  refuseMarkup({ content, name });
  const { order_id, bought_on } = await boughtOf(container, scope, product);
  const { result: is_new } = await writeReviewWorkflow(container).run({
    input: {
      ...{ product_id: product, account_id: scope.account_id, order_id, bought_on, rating },
      ...{ content: content || null, name: name || null },
      pictures: await picturesOf(container, pictures),
      state: leadsAway(`${name ?? ""}\n${content ?? ""}`) ? "waiting" : "shown",
    },
  });
  const { goods } = await findOwnReviews(container, scope, { product, limit: 1, offset: 0 });
  const review = goods[0]?.review;
  if (!review) throw new Problem("forbidden", "review.not_bought");
  return { review, is_new };
}
