import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { GoodsPromotion } from "../modules/marketplace/models/goods-promotion";
import type { MarketplaceService } from "../modules/marketplace/service";
import type { SellerScope } from "../seller/seller-scope";

/** A promotion as it is kept. */
export type KeptPromotion = Omit<InferTypeOf<typeof GoodsPromotion>, "product_ids"> & {
  product_ids: string[] | null;
};

/** How promotions come from the database. */
export const asPromotion = (record: unknown) => record as KeptPromotion;

/** Whether two moments, each however it is written, are one; or neither is. */
export function sameMoment(
  one: Date | string | null | undefined,
  other: Date | string | null | undefined,
): boolean {
  return one && other ? Number(new Date(one)) === Number(new Date(other)) : !one && !other;
}

/** A promotion of the caller's co-operative. @throws Problem `marketplace.promotion_unknown` */
export async function ownPromotion(
  container: MedusaContainer,
  { organisation_id }: Pick<SellerScope, "organisation_id">,
  id: string,
): Promise<KeptPromotion> {
  const [found] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listGoodsPromotions({ id: [id], organisation_id }, { take: 1 });
  if (!found) throw new Problem("not_found", "marketplace.promotion_unknown");
  return asPromotion(found);
}

/** The products that a promotion is on: those that it names, or all that its co-operative has now. */
export async function promotedProducts(
  container: MedusaContainer,
  { organisation_id, product_ids }: Pick<KeptPromotion, "organisation_id" | "product_ids">,
): Promise<string[]> {
  const own = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listListings(
      { organisation_id, ...(product_ids ? { product_id: product_ids } : {}) },
      { select: ["product_id"], take: null },
    );
  return own.map(({ product_id }) => product_id).sort();
}
