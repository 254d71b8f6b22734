import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { hold, release } from "../hold";
import { QUOTATION_MODULE } from "../modules/quotation";
import type { QuotationService } from "../modules/quotation/service";
import { recordOrder } from "./record-order";

/** As long as Medusa holds a cart that it makes an order of. */
const HELD_SECONDS = 120;

/** Does something while no order is made of a cart: Medusa makes it under a lock by the cart's id. */
async function holdingCart(
  container: MedusaContainer,
  cart_id: string,
  run: () => Promise<void>,
): Promise<void> {
  const lease = { ownerId: randomUUID(), expire: HELD_SECONDS };
  await hold(container, [cart_id], lease);
  try {
    await run();
  } finally {
    await release(container, lease);
  }
}

/**
 * Does what changes a quotation one at a time: also while one is made an order of, nobody answers it anew. An order that is
 * not recorded yet, as whoever made it did not come to say so, is recorded before.
 * @param change takes the cart that the quotation names, of which no order was or can be made meanwhile
 * @throws Problem `access.conflict` where an order is made of its cart for too long; what the change throws
 */
export async function inTurn(
  container: MedusaContainer,
  id: string,
  change: (cart_id: string | null) => Promise<unknown>,
): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(`quotation:${id}`, async () => {
    const cart_id = await container.resolve<QuotationService>(QUOTATION_MODULE).openCart(id);
    const run = async () => {
      await recordOrder(container, id);
      await change(cart_id);
    };
    await (cart_id ? holdingCart(container, cart_id, run) : run());
  });
}
