import { setTimeout as wait } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";

/** Longer than an order takes; after a crash the stocks are free again by then. */
const HELD_SECONDS = 30;
const PATIENCE_MS = 15_000;
const RETRY_MS = 40;

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
  const locking = container.resolve(Modules.LOCKING);
  const keys = [...new Set(inventoryItemIds)].sort().map((id) => `stock:${id}`);
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const held = await locking
      .acquire(keys, { ownerId: ownerOf(holder), expire: HELD_SECONDS })
      .then(() => true, isTaken);
    if (held) return;
    await releaseStocks(container, holder);
    if (Date.now() > until) throw new Problem("conflict", "access.conflict");
    await wait(RETRY_MS + Math.random() * RETRY_MS);
  }
}

/** A lock that another holds is told as an error like any other; all else is a fault. */
function isTaken(error: unknown): false {
  if (error instanceof Error && error.message.includes("already locked")) return false;
  throw error;
}

/** Gives back the stocks that a cart or another holds; one that holds none is left alone. */
export async function releaseStocks(container: MedusaContainer, holder: string): Promise<void> {
  await container.resolve(Modules.LOCKING).releaseAll({ ownerId: ownerOf(holder) });
}
