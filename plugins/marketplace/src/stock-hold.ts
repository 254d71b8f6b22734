import type { MedusaContainer } from "@medusajs/framework/types";
import { hold, release } from "./hold";

/** Longer than an order takes; after a crash the stocks are free again by then. */
const HELD_SECONDS = 30;

const ownerOf = (holder: string) => `ordering:${holder}`;

/**
 * Holds stocks (by inventory item) for the ordering of one cart, or for who counts them anew, waiting for others that
 * order the same goods.
 * @throws Problem `access.conflict` where they are not free in time.
 */
export async function holdStocks(
  container: MedusaContainer,
  holder: string,
  inventoryItemIds: readonly string[],
): Promise<void> {
  if (inventoryItemIds.length === 0) return;
  const keys = [...new Set(inventoryItemIds)].sort().map((id) => `stock:${id}`);
  await hold(container, keys, { ownerId: ownerOf(holder), expire: HELD_SECONDS });
}

/** Gives back the stocks that a cart or another holds; one that holds none is left alone. */
export async function releaseStocks(container: MedusaContainer, holder: string): Promise<void> {
  await release(container, { ownerId: ownerOf(holder) });
}
