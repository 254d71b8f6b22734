import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import type { SellerReview, SellerReviewsQuery } from "../reviews-contract";
import type { SellerScope } from "../seller/seller-scope";
import { SHOWN_FIELDS } from "./rows";
import { publicReview } from "./views";

const Row = z.object({
  ...SHOWN_FIELDS,
  answer_revision: z.number(),
  product: z.object({ id: z.string(), title: z.string() }),
});

const Page = z.object({ count: z.number(), unanswered: z.number(), reviews: z.array(Row) });

/** Shown reviews of an organisation's goods; takes the organisation. */
const OWN = `
  from review join listing on listing.product_id = review.product_id and listing.deleted_at is null
  join product on product.id = review.product_id
 where listing.organisation_id = ? and review.state = 'shown' and review.deleted_at is null`;

const NARROWED = {
  unanswered: "and review.answer is null",
  answered: "and review.answer is not null",
};

function viewOf({ product, answer_revision, ...row }: z.infer<typeof Row>): SellerReview {
  return { ...publicReview(row), product, answer_revision };
}

/** One page of the reviews of a co-operative's goods: those without an answer first, then the newest. */
export async function findSellerReviews(
  container: MedusaContainer,
  { organisation_id }: Pick<SellerScope, "organisation_id">,
  { state, limit, offset }: SellerReviewsQuery,
): Promise<{ reviews: SellerReview[]; count: number; unanswered: number }> {
  const narrowed = state ? NARROWED[state] : "";
  const [page] = await readRows(
    container,
    Page,
    `select (select count(*)::int ${OWN} ${narrowed}) as count,
            (select count(*)::int ${OWN} ${NARROWED.unanswered}) as unanswered,
            (select coalesce(json_agg(listed), '[]') from (
               select review.*, json_build_object('id', product.id, 'title', product.title) as product ${OWN} ${narrowed}
                order by (review.answer is not null), review.written_at desc, review.id limit ? offset ?
            ) listed) as reviews`,
    [organisation_id, organisation_id, organisation_id, limit, offset],
  );
  const { reviews, count, unanswered } = page ?? { reviews: [], count: 0, unanswered: 0 };
  return { reviews: reviews.map(viewOf), count, unanswered };
}

/** A review of the caller's goods. @throws Problem not_found `review.unknown` */
export async function ownReview(
  container: MedusaContainer,
  { organisation_id }: Pick<SellerScope, "organisation_id">,
  id: string,
): Promise<SellerReview> {
  const [row] = await readRows(
    container,
    Row,
    `select review.*, json_build_object('id', product.id, 'title', product.title) as product ${OWN} and review.id = ?`,
    [organisation_id, id],
  );
  if (!row) throw new Problem("not_found", "review.unknown");
  return viewOf(row);
}
