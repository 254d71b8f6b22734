import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

const PATIENCE_MS = 20_000;
const RETRY_MS = 50;
/** Longer than a change takes; after a crash the order can be worked on again by then. */
export const HELD_SECONDS = 60;

/** The lock under which an order and its consignments change. */
export const movingKey = ({ order_id }: { order_id: string }) => `moving:${order_id}`;

/**
 * Runs what changes an order alone, also from what its sellers do with it meanwhile: their workflows acquire the same lock,
 * which is another than one of that name that is held by `execute`.
 * @throws Error where the order is not free in time; what the change throws
 */
export async function oneOrderAtATime<Result>(
  container: MedusaContainer,
  order_id: string,
  change: () => Promise<Result>,
): Promise<Result> {
  const locking = container.resolve(Modules.LOCKING);
  const key = movingKey({ order_id });
  const ownerId = randomUUID();
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await locking.acquire(key, { ownerId, expire: HELD_SECONDS });
      break;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await wait(RETRY_MS + Math.random() * RETRY_MS);
  }
  try {
    return await change();
  } finally {
    await locking.release(key, { ownerId });
  }
}
