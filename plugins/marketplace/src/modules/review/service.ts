import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { Transactions } from "@nang-gio/access/sql";
import type { Picture } from "@nang-gio/media/contract";
import type { ReviewFault, ReviewState } from "../../reviews-contract";
import { Review } from "./models/review";
import { ReviewReport } from "./models/review-report";
import {
  firstRows,
  type ProductRatings,
  type ReviewRow,
  ratingRows,
  shownRows,
} from "./review-sql";

/** What a shopper says of goods, and by which order they may. */
export interface WrittenReview {
  product_id: string;
  account_id: string;
  order_id: string;
  bought_on: string;
  rating: number;
  content: string | null;
  name: string | null;
  pictures: Picture[];
  /** Unless it was hidden before: then it waits. */
  state: Extract<ReviewState, "shown" | "waiting">;
}

/** What staff decide on a review, as they saw it. */
export interface ReviewDecision {
  id: string;
  seen: number;
  /** Why it is hidden; `null` shows it. */
  reason: ReviewFault | null;
}

/** What the market keeps of a shopper's reviews, for the shopper. */
export type KeptReview = Pick<
  ReviewRow,
  "product_id" | "rating" | "content" | "name" | "pictures" | "state" | "written_at"
>;

/** Keeps what shoppers say of goods that reached them, reports of it and the co-operatives' answers. */
export class ReviewService extends MedusaService({ Review, ReviewReport }) {
  readonly #sql: Transactions;

  constructor(container: { manager: Transactions }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
  }

  /** Stars of products, by product; those without a shown review are left out. */
  ratings(product_ids: readonly string[]): Promise<Map<string, ProductRatings>> {
    return ratingRows(this.#sql, product_ids);
  }

  /** The first shown reviews of each of some products. */
  first(product_ids: readonly string[], most: number): Promise<ReviewRow[]> {
    return firstRows(this.#sql, product_ids, most);
  }

  /** One page of a product's shown reviews. */
  shown(
    product_id: string,
    wanted: { rating?: number; limit: number; offset: number },
  ): Promise<ReviewRow[]> {
    return shownRows(this.#sql, product_id, wanted);
  }

  /** Keeps a shopper's one review of a product; gives nothing where it says the same as before. */
  async write(review: WrittenReview): Promise<{ id: string; is_new: boolean } | undefined> {
    const { product_id, account_id, order_id, bought_on, rating, content, name, state } = review;
    const [row] = await this.#sql.execute<{ id: string; is_new: boolean }>(
      `insert into "review" as kept ("id", "product_id", "account_id", "order_id", "bought_on", "rating", "content",
           "name", "pictures", "state", "written_at")
         values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, now())
       on conflict ("product_id", "account_id") where deleted_at is null do update set
         "rating" = excluded."rating", "content" = excluded."content", "name" = excluded."name",
         "pictures" = excluded."pictures",
         "state" = case when kept."hidden_reason" is null then excluded."state" else 'waiting' end,
         "revision" = kept."revision" + 1, "written_at" = now(), "updated_at" = now()
       where (kept."rating", kept."content", kept."name", kept."pictures")
             is distinct from (excluded."rating", excluded."content", excluded."name", excluded."pictures")
       returning "id", "revision" = 0 as is_new`,
      [
        ...[generateEntityId(undefined, "review"), product_id, account_id, order_id, bought_on],
        ...[rating, content, name, JSON.stringify(review.pictures), state],
      ],
    );
    return row;
  }

  /** Counts a report of a shown review, once for each reporter; gives whether there is such a review. */
  async report(id: string, reporter: string, reason: ReviewFault): Promise<boolean> {
    const rows = await this.#sql.execute<{ id: string }>(
      `with found as (
         select "id" from "review" where "id" = ? and "state" = 'shown' and "deleted_at" is null
       ), added as (
         insert into "review_report" ("id", "review_id", "reporter", "reason")
         select ?, "id", ?, ? from found
         on conflict ("review_id", "reporter") where deleted_at is null do nothing
       )
       select "id" from found`,
      [id, generateEntityId(undefined, "revrep"), reporter, reason],
    );
    return rows.length > 0;
  }

  /**
   * Hides a review or shows it, and settles what was reported. Gives whether that is done: one that is no longer as it
   * was seen stays, unless it already is as decided.
   */
  async decide({ id, seen, reason }: ReviewDecision): Promise<boolean> {
    const state: ReviewState = reason ? "hidden" : "shown";
    return this.#sql.transactional(async (sql) => {
      const [row] = await sql.execute<{
        state: ReviewState;
        reason: string | null;
        as_seen: boolean;
      }>(
        `select "state", "hidden_reason" as reason, "revision" = ? as as_seen
           from "review" where "id" = ? and "deleted_at" is null for update`,
        [seen, id],
      );
      const is_so = row?.state === state && row.reason === reason;
      if (!row || (!row.as_seen && !is_so)) return false;
      if (!is_so) {
        await sql.execute(
          `update "review" set "state" = ?, "hidden_reason" = ?, "revision" = "revision" + 1, "updated_at" = now()
            where "id" = ?`,
          [state, reason, id],
        );
      }
      await sql.execute(
        `update "review_report" set "settled_at" = now(), "updated_at" = now()
          where "review_id" = ? and "settled_at" is null and "deleted_at" is null`,
        [id],
      );
      return true;
    });
  }

  /** Keeps a co-operative's answer; gives whether it is kept, or another was given since it was seen. */
  async answer(id: string, seen: number, content: string, by: string): Promise<boolean> {
    const written = await this.#sql.execute<{ id: string }>(
      `update "review" set "answer" = ?, "answered_by" = ?, "answered_at" = now(),
              "answer_revision" = "answer_revision" + 1, "updated_at" = now()
        where "id" = ? and "answer_revision" = ? and "answer" is distinct from ? and "deleted_at" is null
       returning "id"`,
      [content, by, id, seen, content],
    );
    if (written.length > 0) return true;
    // Asked for itself: of two at once the other sees what the first has written.
    const same = await this.#sql.execute<{ id: string }>(
      `select "id" from "review" where "id" = ? and "answer" = ? and "deleted_at" is null`,
      [id, content],
    );
    return same.length > 0;
  }

  /** What is kept of a shopper's reviews. @param customer_id Medusa's id of the customer, the account's own */
  async ofShopper(customer_id: string): Promise<KeptReview[]> {
    return this.#sql.execute<KeptReview>(
      `select "product_id", "rating", "content", "name", "pictures", "state", "written_at"
         from "review" where "account_id" = ? and "deleted_at" is null order by "written_at"`,
      [customer_id],
    );
  }

  /**
   * Forgets who wrote a shopper's reviews: stars and words that were shown stay, without name, account, order and
   * photographs; what was not shown goes. Gives the products of which something else is to be read now;
   * `forgetReviews` tells the catalogue of them.
   */
  async forgetShopper(customer_id: string): Promise<string[]> {
    return this.#sql.transactional(async (sql) => {
      await sql.execute(`delete from "review" where "account_id" = ? and "state" <> 'shown'`, [
        customer_id,
      ]);
      const rows = await sql.execute<{ product_id: string }>(
        `update "review" set "account_id" = null, "order_id" = null, "name" = null, "pictures" = '[]',
                "revision" = "revision" + 1, "updated_at" = now()
          where "account_id" = ? returning "product_id"`,
        [customer_id],
      );
      return rows.map(({ product_id }) => product_id);
    });
  }
}
