import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { survivorsOf } from "@nang-gio/cooperative/read/successions";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";

/** Whose a way of delivery is, and whether it is that the shopper comes. */
export interface OptionSeller {
  organisation_id: string;
  pickup: boolean;
}

/**
 * Whose Medusa's shipping options are, by their ids; those of nobody are left out, that of a duplicate is of the organisation
 * that it was merged into.
 */
export async function optionSellers(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, OptionSeller>> {
  if (ids.length === 0) return new Map();
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ id: [...ids] }, { relations: ["type"], take: ids.length });
  const places = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listSellingPlaces(
      { shipping_profile_id: options.map(({ shipping_profile_id }) => shipping_profile_id) },
      { take: options.length },
    );
  const survivors = await survivorsOf(
    container,
    places.map(({ organisation_id }) => organisation_id),
  );
  const sellerOf = new Map(
    places.map((place) => [place.shipping_profile_id, survivors.get(place.organisation_id)]),
  );
  return new Map(
    options.flatMap(({ id, shipping_profile_id, type }) => {
      const organisation_id = sellerOf.get(shipping_profile_id);
      return organisation_id ? [[id, { organisation_id, pickup: type.code === "pickup" }]] : [];
    }),
  );
}
