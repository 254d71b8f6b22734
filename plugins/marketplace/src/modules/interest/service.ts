import { MedusaService } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";
import { giveRows, moveRows, type Pair } from "@nang-gio/cooperative/succession/move-rows";
import { newSecret } from "../../seller/secret";
import { FollowedNews } from "./followed-news";
import { CatalogueRead } from "./models/catalogue-read";
import { ListedGoods } from "./models/listed-goods";
import { ShopperFollow } from "./models/shopper-follow";
import { ShopperStopLink } from "./models/shopper-stop-link";
import { ShopperWish } from "./models/shopper-wish";
import type { Stoppable } from "./stoppable";
import { WishNews } from "./wish-news";

const STOPS: Record<Stoppable, string> = {
  wishes: `update "shopper_wish" set "on_price" = false, "on_stock" = false, "updated_at" = now()`,
  follows: `update "shopper_follow" set "told" = false, "updated_at" = now()`,
};

/** What the market keeps of a shopper's interests. */
export interface ShopperInterests {
  wishes: Array<{ product_id: string; on_price: boolean; on_stock: boolean; created_at: Date }>;
  follows: Array<{ organisation_id: string; told: boolean; created_at: Date }>;
}

/** Keeps which goods shoppers saved, which co-operatives they follow, and what of both they were told. */
export class InterestService extends MedusaService({
  ShopperWish,
  ShopperFollow,
  ShopperStopLink,
  ListedGoods,
  CatalogueRead,
}) {
  readonly wishNews: WishNews;
  readonly followNews: FollowedNews;
  readonly #sql: Sql;

  constructor(container: { manager: Sql }, ...rest: unknown[]) {
    super(container, ...rest);
    this.#sql = container.manager;
    this.wishNews = new WishNews(container.manager);
    this.followNews = new FollowedNews(container.manager);
  }

  /** How many shoppers follow an organisation. */
  async countFollowers(organisation_id: string): Promise<number> {
    const [row] = await this.#sql.execute<{ count: number }>(
      `select count(*)::int as "count" from "shopper_follow" where "organisation_id" = ? and "deleted_at" is null`,
      [organisation_id],
    );
    return row?.count ?? 0;
  }

  /** The secret of each account's links that stop what it is told; made where there is none. */
  async stopSecrets(account_ids: readonly string[]): Promise<Map<string, string>> {
    const wanted = [...new Set(account_ids)].map((id) => ({ id, secret: newSecret() }));
    const given = JSON.stringify(wanted);
    await this.#sql.execute(
      `insert into "shopper_stop_link" ("id", "secret")
       select "id", "secret" from jsonb_to_recordset(?::jsonb) as g("id" text, "secret" text)
       on conflict ("id") do nothing`,
      [given],
    );
    const rows = await this.#sql.execute<{ id: string; secret: string }>(
      `select "id", "secret" from "shopper_stop_link"
        where "id" in (select "id" from jsonb_to_recordset(?::jsonb) as g("id" text))`,
      [given],
    );
    return new Map(rows.map(({ id, secret }) => [id, secret]));
  }

  /** Tells the owner of a secret no more; gives whether there is one. */
  async stop(secret: string, what: Stoppable): Promise<boolean> {
    const [link] = await this.listShopperStopLinks({ secret }, { select: ["id"], take: 1 });
    if (!link) return false;
    await this.#sql.execute(`${STOPS[what]} where "account_id" = ?`, [link.id]);
    return true;
  }

  /** Hands over who follows an organisation; gives the ids. Who follows both stays with each. */
  handOver(pair: Pair): Promise<string[]> {
    const twin = `other."account_id" = own."account_id"`;
    return moveRows(this.#sql, "shopper_follow", pair, twin);
  }

  /** Gives followers to an organisation. */
  give(ids: readonly string[], organisation_id: string): Promise<void> {
    return giveRows(this.#sql, "shopper_follow", ids, organisation_id);
  }

  /** All that is kept of what a shopper saved and follows, the newest first. */
  async ofShopper(account_id: string): Promise<ShopperInterests> {
    const newest = { take: null, order: { created_at: "DESC" as const } };
    const [wishes, follows] = await Promise.all([
      this.listShopperWishes({ account_id }, newest),
      this.listShopperFollows({ account_id }, newest),
    ]);
    return {
      wishes: wishes.map(({ product_id, on_price, on_stock, created_at }) => ({
        ...{ product_id, on_price, on_stock, created_at },
      })),
      follows: follows.map(({ organisation_id, told, created_at }) => ({
        ...{ organisation_id, told, created_at },
      })),
    };
  }

  /** Forgets what a shopper saved, follows and could stop; a second time nothing is left to forget. */
  async forgetShopper(account_id: string): Promise<void> {
    for (const [table, column] of [
      ["shopper_wish", "account_id"],
      ["shopper_follow", "account_id"],
      ["shopper_stop_link", "id"],
    ]) {
      await this.#sql.execute(`delete from "${table}" where "${column}" = ?`, [account_id]);
    }
  }
}
