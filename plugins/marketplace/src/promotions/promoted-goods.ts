import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type CurrentListing, currentListings } from "../workflows/products/current";
import { type KeptPromotion, promotedProducts } from "./kept";

/** The goods that a promotion is on, with their prices. */
export async function promotedGoods(
  container: MedusaContainer,
  promotion: Pick<KeptPromotion, "organisation_id" | "product_ids">,
): Promise<CurrentListing[]> {
  const ids = await promotedProducts(container, promotion);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["handle"],
    filters: { id: ids },
  });
  const handles = data.map(({ handle }) => handle);
  return [...(await currentListings(container, handles)).values()];
}
