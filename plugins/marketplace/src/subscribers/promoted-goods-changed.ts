import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { keepPromotionsWorkflow } from "../workflows/promotions/keep";
import { LISTING_CHANGED } from "../workflows/upsert-listings";

/** A new price, or a new product, takes part in what its co-operative's promotions reduce. */
export default async function promotedGoodsChanged({
  event,
  container,
}: SubscriberArgs<{ product_ids: string[] }>): Promise<void> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const { product_ids } = event.data;
  const listings = await service.listListings(
    { product_id: product_ids },
    { select: ["organisation_id"], take: product_ids.length },
  );
  const promotions = await service.listGoodsPromotions(
    {
      organisation_id: [...new Set(listings.map(({ organisation_id }) => organisation_id))],
      $or: [{ ends_at: null }, { ends_at: { $gt: new Date() } }],
    },
    { select: ["id"], take: null },
  );
  const ids = promotions.map(({ id }) => id);
  if (ids.length > 0) await keepPromotionsWorkflow(container).run({ input: { ids } });
}

export const config: SubscriberConfig = { event: LISTING_CHANGED };
