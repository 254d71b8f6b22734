import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";

/** Pieces sold of products, cancelled and returned ones left out; a product that never was is not in it. */
export function soldPieces(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  return container.resolve<MarketplaceService>(MARKETPLACE_MODULE).soldPieces(productIds);
}
