import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readRows } from "@nang-gio/access/read/read-rows";
import { z } from "zod";

const Other = z.object({ order_id: z.string() });

/** The order that a cart has become since. */
const OTHERS = `select order_id from order_cart where cart_id = ? and order_id <> ? and deleted_at is null`;

const Linked = z.object({ module: z.string(), key: z.string(), id: z.string() });

const LINKED = `
  select '${Modules.CART}' as module, 'cart_id' as key, cart_id as id from order_cart
   where order_id = ? and deleted_at is null
  union all select '${Modules.PAYMENT}', 'payment_collection_id', payment_collection_id from order_payment_collection
   where order_id = ? and deleted_at is null
  union all select '${Modules.PROMOTION}', 'promotion_id', promotion_id from order_promotion
   where order_id = ? and deleted_at is null`;

const Reserved = z.object({ line_item_id: z.string(), inventory_item_id: z.string() });

const RESERVED = `
  select line_item_id, inventory_item_id from reservation_item
   where deleted_at is null and line_item_id in (select item_id from order_item where order_id = ?)`;

/** Gives the goods of an order back. Medusa counts what is reserved by reading it first, so that each stock is one's at a time. */
async function unreserve(container: MedusaContainer, order_id: string): Promise<void> {
  const reserved = await readRows(container, Reserved, RESERVED, [order_id]);
  if (reserved.length === 0) return;
  const stocks = [...new Set(reserved.map((one) => one.inventory_item_id))];
  const lines = [...new Set(reserved.map((one) => one.line_item_id))];
  await container
    .resolve(Modules.LOCKING)
    .execute(stocks, () =>
      container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(lines),
    );
}

/**
 * What Medusa itself would have undone, had the process lived. Nothing compensates it: each part may be done twice, the order
 * goes last, and whoever dies in between is found and finished by the next. A promotion that counted the order goes on
 * counting it, as nobody can tell whether it had.
 */
export const takeBackOrderStep = createStep(
  "take-back-order",
  async ({ order_id, cart_id }: { order_id: string; cart_id: string }, { container }) => {
    await unreserve(container, order_id);
    const others = await readRows(container, Other, OTHERS, [cart_id, order_id]);
    if (others.length === 0) {
      await container.resolve(Modules.CART).updateCarts([{ id: cart_id, completed_at: null }]);
    }
    const linked = await readRows(container, Linked, LINKED, [order_id, order_id, order_id]);
    if (linked.length > 0) {
      await container.resolve(ContainerRegistrationKeys.LINK).dismiss(
        linked.map(({ module, key, id }) => ({
          [Modules.ORDER]: { order_id },
          [module]: { [key]: id },
        })),
      );
    }
    await container.resolve(Modules.ORDER).deleteOrders([order_id]);
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`took back order ${order_id}, which a process was making as it died`);
    return new StepResponse(undefined);
  },
);
