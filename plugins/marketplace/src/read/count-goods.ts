import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";

/** How many products an organisation has, and how many of them are published. */
export async function countGoods(
  container: MedusaContainer,
  organisation_id: string,
): Promise<{ total: number; published: number }> {
  const listings = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listListings({ organisation_id }, { select: ["product_id"], take: null });
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id"],
    filters: { id: listings.map(({ product_id }) => product_id), status: "published" },
  });
  return { total: listings.length, published: data.length };
}
