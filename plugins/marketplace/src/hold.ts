import { setTimeout as wait } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";

const PATIENCE_MS = 15_000;
const RETRY_MS = 40;

/** By whom locks are held, and after how many seconds they are free again though their holder died. */
export interface Lease {
  ownerId: string;
  expire: number;
}

/**
 * Takes locks, all or none, waiting for others that hold one; meanwhile their owner holds nothing.
 * @throws Problem `access.conflict` where they are not free in time.
 */
export async function hold(
  container: MedusaContainer,
  keys: string[],
  lease: Lease,
): Promise<void> {
  const locking = container.resolve(Modules.LOCKING);
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const held = await locking.acquire(keys, lease).then(() => true, isTaken);
    if (held) return;
    await release(container, lease);
    if (Date.now() > until) throw new Problem("conflict", "access.conflict");
    await wait(RETRY_MS + Math.random() * RETRY_MS);
  }
}

/** A lock that another holds is told as an error like any other; all else is a fault. */
function isTaken(error: unknown): false {
  if (error instanceof Error && error.message.includes("already locked")) return false;
  throw error;
}

/** Gives back all that an owner holds; one that holds nothing is left alone. */
export async function release(
  container: MedusaContainer,
  { ownerId }: Pick<Lease, "ownerId">,
): Promise<void> {
  await container.resolve(Modules.LOCKING).releaseAll({ ownerId });
}
