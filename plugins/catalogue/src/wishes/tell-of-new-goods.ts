import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { type FollowNews, interestOf } from "@nang-gio/marketplace/shopper/interest";
import { type NewGoods, tellOfNewGoods } from "@nang-gio/marketplace/shopper/tell-of-goods";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { ProductDocument } from "../contract";
import { CATALOGUE_MODULE } from "../modules/catalogue";
import type { CatalogueService } from "../modules/catalogue/service";
import { lastMorning } from "../rules/last-morning";
import { grouped } from "./grouped";

/** Shoppers who are told together. */
const SHOPPERS_AT_ONCE = 50;

/** What of a shopper's news is on sale now, by co-operative. */
function newGoodsOf(
  news: readonly FollowNews[],
  documents: ReadonlyMap<string, ProductDocument>,
): NewGoods[] {
  return news.flatMap(({ product_ids }): NewGoods[] => {
    const goods = product_ids.flatMap((id) => documents.get(id) ?? []);
    const [first] = goods;
    if (!first?.cooperative_handle) return [];
    const { cooperative_handle: handle, cooperative_name, cooperative_name_en: name_en } = first;
    return [{ handle, name: cooperative_name ?? handle, name_en, goods }];
  });
}

/**
 * Tells shoppers with a proved e-mail of the goods that came to the co-operatives that they follow, up to the last
 * morning: once a day at most, all of them in one message.
 */
export async function tellFollowers(container: MedusaContainer, now: Date): Promise<void> {
  const { reader } = container.resolve<CatalogueService>(CATALOGUE_MODULE);
  const { followNews } = interestOf(container);
  const until = lastMorning(now);
  const day = dateInVietnam(until);
  await container.resolve(Modules.LOCKING).execute("tell-of-new-goods", async () => {
    for (;;) {
      const found = await followNews.find(until, SHOPPERS_AT_ONCE);
      if (found.length === 0) break;
      const entries = await reader.entries([
        ...new Set(found.flatMap(({ product_ids }) => product_ids)),
      ]);
      const documents = new Map(entries.map(({ id, document }) => [id, document]));
      const shoppers = grouped(found, ({ account_id }) => account_id);
      await tellOfNewGoods(
        container,
        [...shoppers].flatMap(([account_id, news]) => {
          const cooperatives = newGoodsOf(news, documents);
          const language = news.at(-1)?.language ?? "vi";
          const key = `new_goods:${account_id}:${day}`;
          return cooperatives.length > 0 ? [{ key, account_id, language, cooperatives }] : [];
        }),
      );
      await followNews.noteTold(until, [...shoppers.keys()]);
    }
    await followNews.noteTold(until);
  });
}
