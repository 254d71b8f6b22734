import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { deleteProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import { Problem } from "@nang-gio/access/problem";
import { removalFaults } from "../../seller-products/open-orders";
import { holdStocks, releaseStocks } from "../../stock-hold";
import type { CurrentListing } from "./current";

/**
 * Takes variants out of the shop; those that are gone already are no fault. Their stocks are held meanwhile, so that
 * nobody orders one that leaves.
 * @throws Problem `marketplace.listing_variant_ordered` where open orders hang on one; nothing is taken out then.
 */
export async function removeVariants(
  container: MedusaContainer,
  current: CurrentListing,
  removed: readonly string[],
): Promise<void> {
  const places = removed.flatMap((sku) => current.places.get(sku) ?? []);
  if (places.length === 0) return;
  const holder = `remove-variants-${randomUUID()}`;
  await holdStocks(
    container,
    holder,
    places.flatMap(({ inventory_item_id }) => inventory_item_id ?? []),
  );
  try {
    const [fault] = await removalFaults(container, current, removed);
    if (fault) {
      const { field, code, params } = fault;
      throw new Problem("conflict", code, { field, params });
    }
    await deleteProductVariantsWorkflow(container).run({
      input: { ids: places.map(({ id }) => id) },
    });
  } finally {
    await releaseStocks(container, holder);
  }
}
