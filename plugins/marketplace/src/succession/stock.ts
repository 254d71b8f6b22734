import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";

const BATCH = 100;

/** Where an organisation keeps its goods and what they are shipped by. */
export interface Place {
  stock_location_id: string;
  shipping_profile_id: string;
}

/** The selling place of an organisation; nothing where it has none. */
export async function placeOf(
  container: MedusaContainer,
  organisation_id: string,
): Promise<Place | undefined> {
  const [place] = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listSellingPlaces({ organisation_id }, { take: 1 });
  return place;
}

function levelsAt(container: MedusaContainer, location_id: string, items?: readonly string[]) {
  return container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels(
      { location_id, ...(items ? { inventory_item_id: [...items] } : {}) },
      { take: null },
    );
}

/** Whether pieces at a place are held for orders. */
export async function isReserved(container: MedusaContainer, place: Place): Promise<boolean> {
  const levels = await levelsAt(container, place.stock_location_id);
  return levels.some(({ reserved_quantity }) => Number(reserved_quantity) > 0);
}

/** Whether the stock of some goods was written after an instant. */
export async function stockChangedSince(
  container: MedusaContainer,
  place: Place,
  items: readonly string[],
  since: Date,
): Promise<boolean> {
  const levels = await levelsAt(container, place.stock_location_id, items);
  return levels.some(({ updated_at }) => new Date(updated_at) > since);
}

/** Brings stocks (all when no items are named) from one place to another; gives the items. */
export async function moveStock(
  container: MedusaContainer,
  from: Place,
  to: Place,
  items?: readonly string[],
): Promise<string[]> {
  const inventory = container.resolve(Modules.INVENTORY);
  const levels = await levelsAt(container, from.stock_location_id, items);
  if (levels.length === 0) return [];
  await inventory.createInventoryLevels(
    levels.map(({ inventory_item_id, stocked_quantity }) => ({
      inventory_item_id,
      location_id: to.stock_location_id,
      stocked_quantity: Number(stocked_quantity),
    })),
  );
  await inventory.deleteInventoryLevels(levels.map(({ id }) => id));
  return levels.map(({ inventory_item_id }) => inventory_item_id);
}

/** Lets products be shipped from a place. */
export async function shipFrom(
  container: MedusaContainer,
  productIds: readonly string[],
  { shipping_profile_id }: Place,
): Promise<void> {
  for (let start = 0; start < productIds.length; start += BATCH) {
    const products = productIds
      .slice(start, start + BATCH)
      .map((id) => ({ id, shipping_profile_id }));
    await updateProductsWorkflow(container).run({ input: { products } });
  }
}
