import type { Sql } from "@nang-gio/access/sql";
import type { Picture } from "@nang-gio/media/contract";
import type { ReviewState, ReviewSummary } from "../../reviews-contract";

/** A review as it is kept, with what everyone may read of it. */
export interface ReviewRow {
  id: string;
  product_id: string;
  rating: number;
  content: string | null;
  name: string | null;
  pictures: Picture[];
  state: ReviewState;
  bought_on: string;
  written_at: Date;
  answer: string | null;
  answered_at: Date | null;
}

/** The columns of a {@link ReviewRow}. */
export const REVIEW_COLUMNS = [
  ...["id", "product_id", "rating", "content", "name", "pictures", "state", "bought_on"],
  ...["written_at", "answer", "answered_at"],
];

const COLUMNS = REVIEW_COLUMNS.map((column) => `"${column}"`).join(", ");
const SHOWN = `"state" = 'shown' and "deleted_at" is null`;
/** Those that say something first, the newest first. */
const ORDER = `("content" is null), "written_at" desc, "id"`;

/** What the shown reviews of a product come to: the sum of their stars, and how many gave one, two, … five. */
export interface ProductRatings {
  sum: number;
  count: number;
  ratings: ReviewSummary["ratings"];
}

/** Stars of products, by product. */
export async function ratingRows(
  sql: Sql,
  product_ids: readonly string[],
): Promise<Map<string, ProductRatings>> {
  const rows = await sql.execute<ProductRatings & { product_id: string }>(
    `select "product_id", sum("rating")::int as "sum", count(*)::int as "count",
            array[${[1, 2, 3, 4, 5].map((stars) => `(count(*) filter (where "rating" = ${stars}))::int`).join(", ")}] as "ratings"
       from "review" where "product_id" in (select jsonb_array_elements_text(?::jsonb)) and ${SHOWN}
      group by "product_id"`,
    [JSON.stringify(product_ids)],
  );
  return new Map(rows.map(({ product_id, ...ratings }) => [product_id, ratings]));
}

/** The first shown reviews of each of some products. */
export function firstRows(
  sql: Sql,
  product_ids: readonly string[],
  most: number,
): Promise<ReviewRow[]> {
  return sql.execute<ReviewRow>(
    `select ${COLUMNS} from (
       select *, row_number() over (partition by "product_id" order by ${ORDER}) as place
         from "review" where "product_id" in (select jsonb_array_elements_text(?::jsonb)) and ${SHOWN}
     ) placed where place <= ? order by place`,
    [JSON.stringify(product_ids), most],
  );
}

/** One page of a product's shown reviews. */
export function shownRows(
  sql: Sql,
  product_id: string,
  { rating, limit, offset }: { rating?: number; limit: number; offset: number },
): Promise<ReviewRow[]> {
  return sql.execute<ReviewRow>(
    `select ${COLUMNS} from "review" where "product_id" = ? and ${SHOWN} ${rating ? `and "rating" = ?` : ""}
      order by ${ORDER} limit ? offset ?`,
    [product_id, ...(rating ? [rating] : []), limit, offset],
  );
}
