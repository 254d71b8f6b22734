import type { MedusaContainer } from "@medusajs/framework/types";
import { USUAL_LOW_STOCK } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";

/** Pieces at which goods of a co-operative run low that have no number of their own. */
export async function usualThreshold(
  container: MedusaContainer,
  organisation_id: string,
): Promise<number> {
  const [place] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listSellingPlaces({ organisation_id }, { select: ["low_stock"], take: 1 });
  return place?.low_stock ?? USUAL_LOW_STOCK;
}

/** The numbers that variants have of their own, by the variant's id. */
export async function ownThresholds(
  container: MedusaContainer,
  variant_ids: readonly string[],
): Promise<Map<string, number>> {
  const watches = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listStockWatches(
      { variant_id: [...variant_ids], threshold: { $ne: null } },
      { select: ["variant_id", "threshold"], take: variant_ids.length },
    );
  return new Map(
    watches.flatMap(({ variant_id, threshold }) =>
      threshold === null ? [] : [[variant_id, threshold]],
    ),
  );
}
