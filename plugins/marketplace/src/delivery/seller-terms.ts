import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import { FLAT_DELIVERY_FEE, type SellerDeliveryTerms } from "../delivery-terms-contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { sellerPolicies } from "../seller/seller-policies";
import type { SellerScope } from "../seller/seller-scope";
import { readTerms } from "./read-terms";

const Products = z.array(
  z.object({ variants: z.array(z.object({ weight: z.coerce.number().nullable() })) }),
);

/** How many variants of a co-operative's goods on sale tell no weight. */
async function countWithoutWeight(container: MedusaContainer, organisation_id: string) {
  const listings = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listListings({ organisation_id }, { select: ["product_id"], take: null });
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["variants.weight"],
    filters: { id: listings.map(({ product_id }) => product_id), status: "published" },
  });
  return Products.parse(data)
    .flatMap(({ variants }) => variants)
    .filter(({ weight }) => !weight).length;
}

/** How a seller's co-operative delivers, with what the page about it must know. */
export async function readSellerTerms(
  container: MedusaContainer,
  { organisation_id, role }: SellerScope,
): Promise<SellerDeliveryTerms> {
  const [terms, without_weight] = await Promise.all([
    readTerms(container, [organisation_id]),
    countWithoutWeight(container, organisation_id),
  ]);
  const own = terms.get(organisation_id);
  if (!own) throw new Problem("not_found", "access.not_found");
  return {
    ...own,
    flat_fee: FLAT_DELIVERY_FEE,
    without_weight,
    may_change: sellerPolicies.judge(role, "POST", "/seller/delivery-terms") === "allowed",
  };
}
