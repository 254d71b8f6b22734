import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { type Language, Problem } from "@nang-gio/access/problem";
import { englishTexts } from "@nang-gio/marketplace/read/english-texts";
import { titlesOf } from "@nang-gio/marketplace/read/product-titles";
import { interestOf } from "@nang-gio/marketplace/shopper/interest";
import type { ShopperScope } from "@nang-gio/marketplace/shopper/scope";
import type { ProductDocument } from "../contract";
import { shelf } from "../shelf/current";
import {
  type ChangeWish,
  MOST_WISHES,
  type SaveWish,
  type WishesQuery,
  type WishView,
} from "../wishes-contract";

type Names = Pick<WishView, "title" | "title_en">;

/** What goods that are not sold now are called, by their product's id; of those that were deleted too. */
async function namesOf(container: MedusaContainer, ids: string[]): Promise<Map<string, Names>> {
  if (ids.length === 0) return new Map();
  const [titles, english] = await Promise.all([
    titlesOf(container, ids),
    englishTexts(container, ids),
  ]);
  return new Map(
    [...titles].map(([id, title]) => [id, { title, title_en: english.get(id)?.title ?? null }]),
  );
}

/** A page of what a shopper saved, the newest first. */
export async function findWishes(
  container: MedusaContainer,
  { account_id }: ShopperScope,
  { limit, offset }: WishesQuery,
): Promise<{ wishes: WishView[]; count: number }> {
  const [rows, count] = await interestOf(container).listAndCountShopperWishes(
    { account_id },
    { order: { created_at: "DESC", id: "DESC" }, take: limit, skip: offset },
  );
  const ids = rows.map(({ product_id }) => product_id);
  const documents = await (await shelf()).documents(ids);
  const sold = new Map(documents.map((document) => [document.id, document]));
  const names = await namesOf(
    container,
    ids.filter((id) => !sold.has(id)),
  );
  const wishes = rows.map(({ id, on_price, on_stock, price, product_id }) => {
    const product = sold.get(product_id) ?? null;
    const { title, title_en } = product ?? names.get(product_id) ?? { title: "", title_en: null };
    return { id, on_price, on_stock, price, title, title_en, product };
  });
  return { wishes, count };
}

/** What goods are compared with from now on, of what is asked to be told of them. */
function comparedWith(
  { on_price, on_stock }: Partial<ChangeWish>,
  product: ProductDocument | undefined,
) {
  return {
    ...(on_price === undefined ? {} : { on_price }),
    ...(on_stock === undefined ? {} : { on_stock }),
    ...(on_price && product ? { price: product.price_vnd } : {}),
    ...(on_stock ? { in_stock: product?.in_stock ?? false } : {}),
  };
}

/** Of what a shopper wants to be told what they did not want before. */
const newlyAsked = (
  { on_price, on_stock }: Partial<ChangeWish>,
  before: ChangeWish,
): Partial<ChangeWish> => ({
  ...(on_price === before.on_price ? {} : { on_price }),
  ...(on_stock === before.on_stock ? {} : { on_stock }),
});

/**
 * Saves goods that are on sale; gives the id. Saved again only what is asked to be told is added.
 * @throws Problem not_found `catalogue.not_found`; conflict `catalogue.wishes_full`
 */
export async function saveWish(
  container: MedusaContainer,
  { account_id }: ShopperScope,
  { handle, ...asked }: SaveWish,
  language: Language,
): Promise<string> {
  const goods = await shelf();
  const [product] = await goods.documents([goods.idOf(handle) ?? ""]);
  if (!product) throw new Problem("not_found", "catalogue.not_found");
  const service = interestOf(container);
  return container.resolve(Modules.LOCKING).execute(`shopper-wishes:${account_id}`, async () => {
    const product_id = product.id;
    const [kept] = await service.listShopperWishes({ account_id, product_id }, { take: 1 });
    if (kept) {
      const changed = comparedWith(newlyAsked(asked, kept), product);
      await service.updateShopperWishes({ id: kept.id, ...changed, language });
      return kept.id;
    }
    const [, count] = await service.listAndCountShopperWishes({ account_id }, { take: 1 });
    if (count >= MOST_WISHES) {
      throw new Problem("conflict", "catalogue.wishes_full", { params: { most: MOST_WISHES } });
    }
    const { price_vnd: price, in_stock } = product;
    const made = { account_id, product_id, ...asked, price, in_stock, language };
    return (await service.createShopperWishes(made)).id;
  });
}

async function ownWish(container: MedusaContainer, { account_id }: ShopperScope, id: string) {
  const [found] = await interestOf(container).listShopperWishes({ id, account_id }, { take: 1 });
  if (!found) throw new Problem("not_found", "catalogue.wish_unknown");
  return found;
}

/** Changes what a shopper is told of goods that they saved, as these are from now on. @throws Problem not_found */
export async function changeWish(
  container: MedusaContainer,
  scope: ShopperScope,
  id: string,
  asked: ChangeWish,
  language: Language,
): Promise<void> {
  const kept = await ownWish(container, scope, id);
  const [product] = await (await shelf()).documents([kept.product_id]);
  const changed = comparedWith(newlyAsked(asked, kept), product);
  await interestOf(container).updateShopperWishes({ id, ...changed, language });
}

/** Takes goods out of what a shopper saved. @throws Problem not_found */
export async function removeWish(
  container: MedusaContainer,
  scope: ShopperScope,
  id: string,
): Promise<void> {
  const { id: own } = await ownWish(container, scope, id);
  await interestOf(container).deleteShopperWishes(own);
}
