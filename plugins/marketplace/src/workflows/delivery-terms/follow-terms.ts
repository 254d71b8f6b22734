import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { updateShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";
import { readTerms } from "../../delivery/read-terms";
import { FLAT_DELIVERY_FEE } from "../../delivery-terms-contract";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import type { OwnTerms } from "../../providers/fulfilment-own-terms/service";

/** Medusa's providers of what is priced flat, and of what a co-operative's own rates price. */
export const HANDED_OVER = "manual_manual";
const OWN_RATES = "own-terms_market";

const ownPrice = (data: OwnTerms) => ({
  price_type: "calculated" as const,
  provider_id: OWN_RATES,
  data,
});

const FLAT_PRICE = {
  price_type: "flat" as const,
  provider_id: HANDED_OVER,
  data: {},
  prices: [{ currency_code: "vnd", amount: FLAT_DELIVERY_FEE }],
};

async function optionsOf(container: MedusaContainer, shipping_profile_id: string) {
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ shipping_profile_id }, { relations: ["type"], take: null });
  return new Map(options.map((option) => [option.type.code, option.id]));
}

/**
 * Makes Medusa's shipping options of a co-operative what its terms say: the delivery flat or priced by its rates, and
 * whether its goods can be come for. One without a selling place has none yet.
 */
export async function followTerms(
  container: MedusaContainer,
  organisation_id: string,
): Promise<void> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const [place] = await service.listSellingPlaces({ organisation_id }, { take: 1 });
  const terms = (await readTerms(container, [organisation_id])).get(organisation_id);
  if (!place || !terms || terms.revision === 0) return;
  const { rates, home_province, pickup } = terms;
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: place.stock_location_id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: OWN_RATES },
  });
  const options = await optionsOf(container, place.shipping_profile_id);
  const changes = [
    { id: options.get("home"), ...(rates ? ownPrice({ rates, home_province }) : FLAT_PRICE) },
    {
      id: options.get("pickup"),
      rules: [
        { attribute: "enabled_in_store", operator: "eq" as const, value: String(pickup.offered) },
      ],
    },
  ];
  // One by one: of several, Medusa gives the first one's prices to whichever the database answers with first.
  for (const { id, ...change } of changes) {
    if (id) await updateShippingOptionsWorkflow(container).run({ input: [{ id, ...change }] });
  }
}

/** {@link followTerms} as a step. */
export const followTermsStep = createStep(
  "follow-delivery-terms",
  async ({ organisation_id }: { organisation_id: string }, { container }) => {
    await followTerms(container, organisation_id);
    return new StepResponse(organisation_id);
  },
);
