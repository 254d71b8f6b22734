import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows";
import { FLAT_DELIVERY_FEE } from "../../delivery-terms-contract";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { followTerms, HANDED_OVER } from "../delivery-terms/follow-terms";
import { salesChannel } from "./market-ground";

interface Organisation {
  id: string;
  handle: string;
  name: string;
  commune_code: string;
  address: string | null;
}

const setName = ({ handle }: Organisation) => `Giao hàng: ${handle}`;

/**
 * Takes away what a process that died half-way has left: profile and fulfilment set are unique by name, and would
 * stand in the way of every later try.
 */
async function clearUnfinished(container: MedusaContainer, organisation: Organisation) {
  const fulfilment = container.resolve(Modules.FULFILLMENT);
  const sets = await fulfilment.listFulfillmentSets({ name: setName(organisation) }, { take: 1 });
  const profiles = await fulfilment.listShippingProfiles(
    { name: organisation.handle },
    { take: 1 },
  );
  const options = await fulfilment.listShippingOptions(
    { shipping_profile_id: profiles.map(({ id }) => id) },
    { select: ["id"] },
  );
  if (options.length > 0) await fulfilment.deleteShippingOptions(options.map(({ id }) => id));
  if (sets.length > 0) await fulfilment.deleteFulfillmentSets(sets.map(({ id }) => id));
  if (profiles.length > 0) await fulfilment.deleteShippingProfiles(profiles.map(({ id }) => id));
}

async function createShipping(
  container: MedusaContainer,
  organisation: Organisation,
  locationId: string,
  profileId: string,
): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: HANDED_OVER },
  });
  await createLocationFulfillmentSetWorkflow(container).run({
    input: {
      location_id: locationId,
      fulfillment_set_data: { name: setName(organisation), type: "shipping" },
    },
  });
  const [set] = await container
    .resolve(Modules.FULFILLMENT)
    .listFulfillmentSets({ name: setName(organisation) }, { take: 1 });
  const { result: zones } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: `Việt Nam: ${organisation.handle}`,
          fulfillment_set_id: set?.id ?? "",
          geo_zones: [{ type: "country", country_code: "vn" }],
        },
      ],
    },
  });
  const option = (code: string, name: string, amount: number) => ({
    name,
    price_type: "flat" as const,
    service_zone_id: zones[0]?.id ?? "",
    shipping_profile_id: profileId,
    provider_id: HANDED_OVER,
    type: { code, label: name, description: name },
    prices: [{ currency_code: "vnd", amount }],
    rules: [],
  });
  await createShippingOptionsWorkflow(container).run({
    input: [
      option("home", "Giao tận nơi", FLAT_DELIVERY_FEE),
      option("pickup", "Nhận tại hợp tác xã", 0),
    ],
  });
}

async function createSellingPlace(
  container: MedusaContainer,
  organisation: Organisation,
  salesChannelId: string,
): Promise<void> {
  await clearUnfinished(container, organisation);
  const { result: locations } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name: organisation.name,
          address: {
            address_1: organisation.address ?? organisation.name,
            country_code: "vn",
            city: organisation.commune_code,
          },
        },
      ],
    },
  });
  const { result: profiles } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: organisation.handle, type: "cooperative" }] },
  });
  const locationId = locations[0]?.id ?? "";
  const profileId = profiles[0]?.id ?? "";
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: locationId, add: [salesChannelId] },
  });
  await createShipping(container, organisation, locationId, profileId);
  await container.resolve<MarketplaceService>(MARKETPLACE_MODULE).createSellingPlaces({
    organisation_id: organisation.id,
    stock_location_id: locationId,
    shipping_profile_id: profileId,
  });
}

/**
 * Gives each organisation that has none a stock location, a shipping profile and two ways to deliver.
 * One lock per organisation: two at once make one place.
 */
export const ensureSellingPlacesStep = createStep(
  "ensure-selling-places",
  async ({ organisation_ids }: { organisation_ids: string[] }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
    const locking = container.resolve(Modules.LOCKING);
    const channel = await salesChannel(container);
    const { data } = await query.graph({
      entity: "organisation",
      fields: ["id", "handle", "name", "commune_code", "address"],
      filters: { id: organisation_ids },
    });
    for (const organisation of data as Organisation[]) {
      await locking.execute(`selling-place:${organisation.id}`, async () => {
        const placed = await service.listSellingPlaces(
          { organisation_id: organisation.id },
          { take: 1 },
        );
        if (placed.length === 0) {
          await createSellingPlace(container, organisation, channel);
          await followTerms(container, organisation.id);
        }
      });
    }
    return new StepResponse(data.length);
  },
);
