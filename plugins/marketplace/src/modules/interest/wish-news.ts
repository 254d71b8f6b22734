import type { Language } from "@nang-gio/access/problem";
import type { Sql } from "@nang-gio/access/sql";

/** What shoppers are offered of goods that are on sale. */
export interface Offer {
  product_id: string;
  /** Đồng: of the cheapest variant. */
  price: number;
  in_stock: boolean;
  /** When they came into the shop. */
  listed_at: Date;
}

/** A wish of which something is about to be told. */
export interface ClaimedWish {
  id: string;
  account_id: string;
  product_id: string;
  on_price: boolean;
  on_stock: boolean;
  /** Đồng: what they cost when that was asked for, or last told. */
  price: number;
  in_stock: boolean;
  language: Language;
  /** The message that it is told in. */
  telling: string;
}

/** How goods were when a wish of them was told, or was found to be no news. */
export interface ToldWish {
  id: string;
  telling: string;
  price: number;
  in_stock: boolean;
}

const CONFIRMED = `"account"."id" = "wish"."account_id" and "account"."email_confirmed_at" is not null
  and "account"."deleted_at" is null`;

const IS_NEWS = `("wish"."on_price" and "now"."price" < "wish"."price"
  or "wish"."on_stock" and "now"."in_stock" and not "wish"."in_stock")`;

/** Finds in a few questions, however many wishes there are, what of a change is news to whom. */
export class WishNews {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /**
   * Looks at goods as they are now: claims for a message each wish to which that is news, and notes the stock of the
   * others. A wish that was claimed before stays in its message. Said again nothing changes.
   * @param product_ids all goods that were looked at, those without an offer not on sale
   * @param batch names the messages, with the account; no two callers' is the same
   */
  async note(
    product_ids: readonly string[],
    offers: readonly Offer[],
    batch: string,
  ): Promise<void> {
    if (product_ids.length === 0) return;
    const given = JSON.stringify(offers);
    await this.#sql.execute(
      `insert into "listed_goods" ("id", "listed_at")
       select "product_id", "listed_at" from jsonb_to_recordset(?::jsonb) as g("product_id" text, "listed_at" timestamptz)
       on conflict ("id") do nothing`,
      [given],
    );
    await this.#sql.execute(
      `update "shopper_wish" "wish" set "telling" = "wish"."account_id" || ':' || ?::text, "updated_at" = now()
         from jsonb_to_recordset(?::jsonb) as "now"("product_id" text, "price" integer, "in_stock" boolean),
              "shopper_account" "account"
        where "wish"."product_id" = "now"."product_id" and "wish"."deleted_at" is null and "wish"."telling" is null
          and ${CONFIRMED} and ${IS_NEWS}`,
      [batch, given],
    );
    await this.#sql.execute(
      `update "shopper_wish" "wish" set "in_stock" = coalesce("now"."in_stock", false), "updated_at" = now()
         from jsonb_array_elements_text(?::jsonb) as "looked"("product_id")
         left join jsonb_to_recordset(?::jsonb) as "now"("product_id" text, "in_stock" boolean) using ("product_id")
        where "wish"."product_id" = "looked"."product_id" and "wish"."deleted_at" is null and "wish"."telling" is null
          and "wish"."in_stock" is distinct from coalesce("now"."in_stock", false)`,
      [JSON.stringify(product_ids), given],
    );
  }

  /** Wishes that are in some messages, those of a message together. */
  claimed(messages: number): Promise<ClaimedWish[]> {
    return this.#sql.execute<ClaimedWish>(
      `select "id", "account_id", "product_id", "on_price", "on_stock", "price", "in_stock", "language", "telling"
         from "shopper_wish"
        where "deleted_at" is null and "telling" in (
          select distinct "telling" from "shopper_wish" where "telling" is not null and "deleted_at" is null
           order by "telling" limit ?)
        order by "telling", "created_at" desc, "id"`,
      [messages],
    );
  }

  /** Notes that wishes were told; of one that was asked for anew meanwhile only that it is in no message any more. */
  async release(told: readonly ToldWish[]): Promise<void> {
    await this.#sql.execute(
      `update "shopper_wish" "wish"
          set "telling" = null, "price" = least("wish"."price", "told"."price"), "in_stock" = "told"."in_stock",
              "updated_at" = now()
         from jsonb_to_recordset(?::jsonb) as "told"("id" text, "telling" text, "price" integer, "in_stock" boolean)
        where "wish"."id" = "told"."id" and "wish"."telling" = "told"."telling"`,
      [JSON.stringify(told)],
    );
  }

  /** Goods that somebody saved. */
  async wished(): Promise<string[]> {
    const rows = await this.#sql.execute<{ product_id: string }>(
      `select distinct "product_id" from "shopper_wish" where "deleted_at" is null`,
    );
    return rows.map(({ product_id }) => product_id);
  }

  /** The version of the catalogue up to which its changes were read for wishes. */
  async readUpTo(): Promise<number> {
    const [row] = await this.#sql.execute<{ version: number }>(
      `select "version" from "catalogue_read" where "id" = 'wishes' and "deleted_at" is null`,
    );
    return row?.version ?? 0;
  }

  /** Notes up to which version the changes were read; never one that is behind. */
  async noteRead(version: number): Promise<void> {
    await this.#sql.execute(
      `insert into "catalogue_read" ("id", "version") values ('wishes', ?)
       on conflict ("id") do update set "version" = greatest("catalogue_read"."version", excluded."version"),
         "updated_at" = now()`,
      [version],
    );
  }
}
