import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import type { OpenState, SellerWork } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { SELLER_MODULE } from "../modules/seller";
import type { SellerService } from "../modules/seller/service";
import { sellerChecklist } from "../rules/seller-checklist";
import type { SellerScope } from "../seller/seller-scope";
import { countGoods } from "./count-goods";
import { missingPapersOf } from "./legal-papers";
import { payoutAccount } from "./seller-payout";

const Organisation = z.object({
  phone: z.string().nullable(),
  address: z.string().nullable(),
  story: z.string().nullable(),
  certificates: z.array(z.object({ state: z.string() })),
});

async function organisationOf(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organisation",
    fields: ["phone", "address", "story", "certificates.state"],
    filters: { id },
  });
  return Organisation.parse(data[0]);
}

async function countDeliveries(container: MedusaContainer, organisation_id: string) {
  const [place] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listSellingPlaces({ organisation_id }, { take: 1 });
  if (!place) return 0;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id"],
    filters: { shipping_profile_id: place.shipping_profile_id },
  });
  return data.length;
}

/** What is left to do in a co-operative: on the way to its first sale, and with its consignments. */
export async function readSellerWork(
  container: MedusaContainer,
  { organisation_id }: SellerScope,
): Promise<SellerWork> {
  const [organisation, [standing], goods, deliveries, missing_papers, payout, states] =
    await Promise.all([
      organisationOf(container, organisation_id),
      container
        .resolve<SellerService>(SELLER_MODULE)
        .listSellingStandings({ organisation_id }, { take: 1 }),
      countGoods(container, organisation_id),
      countDeliveries(container, organisation_id),
      missingPapersOf(container, organisation_id),
      payoutAccount(container, organisation_id),
      container.resolve<MarketplaceService>(MARKETPLACE_MODULE).countByState(organisation_id),
    ]);
  const { certificates, ...profile } = organisation;
  const waiting = (state: OpenState) => states.get(state) ?? 0;
  return {
    checklist: sellerChecklist({
      standing: standing?.state ?? null,
      ...profile,
      products: goods.total,
      published: goods.published,
      certificates: certificates.filter(({ state }) => state !== "draft").length,
      deliveries,
      missing_papers,
      payout: payout !== null,
    }),
    open: {
      placed: waiting("placed"),
      accepted: waiting("accepted"),
      packed: waiting("packed"),
      shipped: waiting("shipped"),
    },
  };
}
