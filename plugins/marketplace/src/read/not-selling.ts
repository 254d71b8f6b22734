import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";

/**
 * Of organisations (all when left out) those that may not sell now: they applied, were refused, suspended or
 * closed. Their products keep their own state, so that with the standing exactly what was on sale comes back.
 */
export async function organisationsNotSelling(
  container: MedusaContainer,
  ids?: readonly string[],
): Promise<Set<string>> {
  if (ids?.length === 0) return new Set();
  const standings = await container
    .resolve<SellerService>(SELLER_MODULE)
    .listSellingStandings(
      { state: { $ne: "approved" }, ...(ids ? { organisation_id: [...ids] } : {}) },
      { select: ["organisation_id"], take: null },
    );
  return new Set(standings.map(({ organisation_id }) => organisation_id));
}

/** Of products (all when left out) those whose organisation may not sell now. */
export async function productsNotSold(
  container: MedusaContainer,
  productIds?: readonly string[],
): Promise<Set<string>> {
  if (productIds?.length === 0) return new Set();
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const list = (filters: { product_id: string[] } | { organisation_id: string[] }) =>
    service.listListings(filters, { select: ["product_id", "organisation_id"], take: null });
  const listings = productIds && (await list({ product_id: [...productIds] }));
  const paused = await organisationsNotSelling(
    container,
    listings && [...new Set(listings.map(({ organisation_id }) => organisation_id))],
  );
  if (paused.size === 0) return new Set();
  const found = listings ?? (await list({ organisation_id: [...paused] }));
  return new Set(
    found.flatMap(({ product_id, organisation_id }) =>
      paused.has(organisation_id) ? [product_id] : [],
    ),
  );
}
