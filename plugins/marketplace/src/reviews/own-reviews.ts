import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";
import { englishTexts } from "../read/english-texts";
import {
  type OwnReviewsQuery,
  REVIEW_FAULTS,
  REVIEW_STATES,
  type ReviewableGoods,
} from "../reviews-contract";
import { ordersOf } from "../shopper/own-orders";
import type { ShopperScope } from "../shopper/scope";
import { SHOWN_FIELDS } from "./rows";
import { publicReview } from "./views";

const KeptReview = z.object({
  ...SHOWN_FIELDS,
  state: z.enum(REVIEW_STATES),
  hidden_reason: z.enum(REVIEW_FAULTS).nullable(),
});

const Page = z.object({
  count: z.number(),
  goods: z.array(
    z.object({
      product_id: z.string(),
      title: z.string(),
      thumbnail: z.string().nullable(),
      order_id: z.string(),
      bought_on: z.string(),
      consignments: z.array(z.string()),
      review: KeptReview.nullable(),
    }),
  ),
});
export type BoughtGoods = z.infer<typeof Page>["goods"][number];

/** Takes an account, then product and number of an order where they are asked for, how many and after how many. */
const bought = ({ product, order }: Pick<OwnReviewsQuery, "product" | "order">) => `
  with lines as (
    select line.product_id, line.title, line.thumbnail, part.id as consignment_id, part.order_id, part.placed_at
      from shopper_order own
      join consignment part on part.order_id = own.order_id and part.deleted_at is null
       and part.state in ('delivered', 'returned')
      join consignment_line line on line.consignment_id = part.id and line.deleted_at is null and line.quantity > 0
      ${order ? `join "order" on "order".id = part.order_id` : ""}
     where own.account_id = ? and own.deleted_at is null and line.product_id is not null
       ${product ? "and line.product_id = ?" : ""} ${order ? `and "order".display_id = ?` : ""}
  ), goods as (
    select distinct on (product_id) *, array(
        select distinct one.consignment_id from lines one where one.product_id = lines.product_id
      ) as consignments
      from lines order by product_id, placed_at desc
  )
  select (select count(*)::int from goods) as count, (select coalesce(json_agg(listed), '[]') from (
    select goods.product_id, goods.title, goods.thumbnail, goods.order_id, goods.consignments,
           to_char(goods.placed_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as bought_on,
           row_to_json(review) as review
      from goods left join review
        on review.product_id = goods.product_id and review.account_id = ? and review.deleted_at is null
     order by goods.placed_at desc, goods.product_id limit ? offset ?
  ) listed) as goods`;

/** What reached a shopper, the newest first, with what they said of it; orders that are theirs are known already. */
export async function readBought(
  container: MedusaContainer,
  { account_id }: Pick<ShopperScope, "account_id">,
  { product, order, limit, offset }: OwnReviewsQuery,
): Promise<{ goods: BoughtGoods[]; count: number }> {
  const narrowed = [...(product ? [product] : []), ...(order ? [order] : [])];
  const [page] = await readRows(container, Page, bought({ product, order }), [
    ...[account_id, ...narrowed],
    ...[account_id, limit, offset],
  ]);
  return page ?? { goods: [], count: 0 };
}

/** A page of what a shopper may review. Their orders are brought up to date, unless one is asked for that is known. */
export async function findOwnReviews(
  container: MedusaContainer,
  scope: ShopperScope,
  wanted: OwnReviewsQuery,
): Promise<{ goods: ReviewableGoods[]; count: number }> {
  if (!wanted.order) await ordersOf(container, scope);
  const { goods, count } = await readBought(container, scope, wanted);
  const english = await englishTexts(
    container,
    goods.map(({ product_id }) => product_id),
  );
  return {
    count,
    goods: goods.map(({ review, order_id: _order, ...one }) => ({
      ...one,
      title_en: english.get(one.product_id)?.title ?? null,
      review: review && {
        ...publicReview(review),
        state: review.state,
        hidden_reason: review.hidden_reason,
      },
    })),
  };
}
