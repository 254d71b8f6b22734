import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import type { ListingInput } from "../../contract";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { ensureSellingPlacesWorkflow } from "../ensure-selling-places";
import { salesChannel } from "../steps/market-ground";
import { SALE_PRICE_LIST } from "../steps/prepare-market";

interface SellingPlaceRecord {
  organisation_id: string;
  stock_location_id: string;
  shipping_profile_id: string;
}

/** What the listings refer to by name, looked up once. */
export interface ListingContext {
  container: MedusaContainer;
  service: MarketplaceService;
  salesChannelId: string;
  salePriceListId: string;
  /** Selling places by the organisation's handle. */
  places: ReadonlyMap<string, SellingPlaceRecord>;
  categoryIds: ReadonlyMap<string, string>;
}

function missing(field: string, value: string): never {
  throw new Problem("invalid_data", "marketplace.unknown_reference", { field, params: { value } });
}

async function sellingPlaces(container: MedusaContainer, handles: string[]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organisation",
    fields: ["id", "handle"],
    filters: { handle: handles },
  });
  const organisations = data as Array<{ id: string; handle: string }>;
  const ids = organisations.map(({ id }) => id);
  await ensureSellingPlacesWorkflow(container).run({ input: { organisation_ids: ids } });
  const places = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listSellingPlaces({ organisation_id: ids }, { take: ids.length });
  const placeOf = new Map(places.map((place) => [place.organisation_id, place]));
  return new Map(
    organisations.flatMap(({ id, handle }) => {
      const place = placeOf.get(id);
      return place ? [[handle, place] as const] : [];
    }),
  );
}

/**
 * Looks up all that the rows refer to.
 * @throws Problem `marketplace.unknown_reference` for an organisation or category that does not exist.
 */
export async function listingContext(
  container: MedusaContainer,
  rows: readonly ListingInput[],
): Promise<ListingContext> {
  const categoryHandles = [...new Set(rows.map((row) => row.category_handle))];
  const organisationHandles = [...new Set(rows.map((row) => row.organisation_handle))];
  const [salesChannelId, lists, categories, places] = await Promise.all([
    salesChannel(container),
    container.resolve(Modules.PRICING).listPriceLists({}, { take: null }),
    container
      .resolve(Modules.PRODUCT)
      .listProductCategories(
        { handle: categoryHandles },
        { select: ["id", "handle"], take: categoryHandles.length },
      ),
    sellingPlaces(container, organisationHandles),
  ]);
  const categoryIds = new Map(categories.map(({ handle, id }) => [handle, id]));
  for (const row of rows) {
    if (!categoryIds.has(row.category_handle)) missing("category_handle", row.category_handle);
    if (!places.has(row.organisation_handle)) {
      missing("organisation_handle", row.organisation_handle);
    }
  }
  return {
    container,
    service: container.resolve<MarketplaceService>(MARKETPLACE_MODULE),
    salesChannelId,
    salePriceListId: lists.find(({ title }) => title === SALE_PRICE_LIST)?.id ?? "",
    places,
    categoryIds,
  };
}
