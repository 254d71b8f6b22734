import type { Language } from "@nang-gio/access/problem";
import type { Sql } from "@nang-gio/access/sql";

/** What is new at a co-operative since a shopper who follows it was last told. */
export interface FollowNews {
  account_id: string;
  organisation_id: string;
  language: Language;
  /** The newest first. */
  product_ids: string[];
}

/** Goods that came longer ago are no news, however long nobody was told. */
const NEWS_DAYS = 7;
/** Goods of one co-operative that are looked at for one shopper. */
const MOST_GOODS = 100;

/** Goods that came before an instant, with whose they are; takes it twice. */
const NEW_GOODS = `select "listing"."organisation_id", "listed_goods"."id", "listed_goods"."listed_at"
    from "listed_goods"
    join "listing" on "listing"."product_id" = "listed_goods"."id" and "listing"."deleted_at" is null
   where "listed_goods"."listed_at" <= ?
     and "listed_goods"."listed_at" > ?::timestamptz - interval '${NEWS_DAYS} days' and "listed_goods"."deleted_at" is null`;

/** Finds what is new to whom at the co-operatives that they follow. */
export class FollowedNews {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** What came up to an instant and was not told, of some shoppers: all of each. */
  find(until: Date, shoppers: number): Promise<FollowNews[]> {
    return this.#sql.execute<FollowNews>(
      `with "fresh" as (${NEW_GOODS}),
            "due" as (
              select "follow".* from "shopper_follow" "follow"
                join "shopper_account" "account" on "account"."id" = "follow"."account_id"
                 and "account"."email_confirmed_at" is not null and "account"."deleted_at" is null
               where "follow"."told" and "follow"."told_until" < ? and "follow"."deleted_at" is null
                 and exists (select from "fresh" where "fresh"."organisation_id" = "follow"."organisation_id"
                               and "fresh"."listed_at" > "follow"."told_until")),
            "first" as (select distinct "account_id" from "due" order by "account_id" limit ?)
       select "due"."account_id", "due"."organisation_id", "due"."language",
              (select (array_agg("fresh"."id" order by "fresh"."listed_at" desc, "fresh"."id"))[1:${MOST_GOODS}] from "fresh"
                where "fresh"."organisation_id" = "due"."organisation_id"
                  and "fresh"."listed_at" > "due"."told_until") as "product_ids"
         from "due" join "first" using ("account_id")
        order by "due"."account_id", "due"."created_at"`,
      [until, until, until, shoppers],
    );
  }

  /** Notes that these shoppers were told all that came up to an instant; of none named, that it was told to all. */
  async noteTold(until: Date, account_ids?: readonly string[]): Promise<void> {
    await this.#sql.execute(
      `update "shopper_follow" set "told_until" = ?, "updated_at" = now()
        where "told_until" < ? ${account_ids ? `and "account_id" in (select jsonb_array_elements_text(?::jsonb))` : ""}`,
      [until, until, ...(account_ids ? [JSON.stringify(account_ids)] : [])],
    );
  }
}
