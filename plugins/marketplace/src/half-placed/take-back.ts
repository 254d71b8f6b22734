import { setTimeout as wait } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { hold, release } from "../hold";
import { takeBackOrderWorkflow } from "../workflows/take-back-order";
import { findHalfPlaced, type HalfPlaced } from "./find";

/** Longer than it takes; who dies at it leaves the cart free soon all the same. */
const HELD_SECONDS = 60;
const LOOK_AGAIN_MS = 250;
const MOST_LOOKS = 20;

/** @throws Problem `access.conflict` while it is not clear whose an order is. */
async function takeBackHeld(
  container: MedusaContainer,
  cart_id: string,
  mayBe: (one: HalfPlaced) => boolean,
): Promise<void> {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const found = (await findHalfPlaced(container, cart_id)).filter(mayBe);
    const clear = found.filter((one) => !one.is_doubtful);
    for (const { order_id } of clear) {
      await takeBackOrderWorkflow(container).run({ input: { order_id, cart_id } });
    }
    if (clear.length === found.length) return;
    await wait(LOOK_AGAIN_MS);
  }
  throw new Problem("conflict", "access.conflict");
}

/**
 * Takes back what a process that died left of the ordering of a cart, so that it can be ordered as if for the first time;
 * nobody has been told of it. One that goes on is waited for. A cart that nothing was left of costs one question.
 * @param mayBe which orders are looked at: those that are surely of the cart, or all that may be
 * @throws Problem `access.conflict` where another keeps the cart too long
 */
export async function takeBackHalfPlaced(
  container: MedusaContainer,
  cart_id: string,
  mayBe: (one: HalfPlaced) => boolean = ({ is_sure }) => is_sure,
): Promise<void> {
  if (!(await findHalfPlaced(container, cart_id)).some(mayBe)) return;
  const lease = { ownerId: `taking-back:${cart_id}`, expire: HELD_SECONDS };
  // The lock of Medusa's own ordering: while it is held here, whoever made an order of the cart has gone.
  await hold(container, [cart_id], lease);
  try {
    await takeBackHeld(container, cart_id, mayBe);
  } finally {
    await release(container, lease);
  }
}
