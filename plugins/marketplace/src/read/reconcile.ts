import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { OrderSums, orderTotal, TOTAL_FIELDS } from "@nang-gio/payment-vietnam/read/order-total";
import { z } from "zod";
import type { Reconciliation } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";

const CHUNK = 500;
const MOST_SHOWN = 20;

const Orders = z.array(OrderSums.extend({ id: z.string(), display_id: z.number() }));

/** What came to pay for the orders of a period as Medusa itself keeps it, by order. */
async function* ordersOf(container: MedusaContainer, from: Date, to: Date) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  for (let skip = 0; ; skip += CHUNK) {
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "display_id", ...TOTAL_FIELDS],
      filters: { created_at: { $gte: from, $lt: to }, is_draft_order: false },
      pagination: { take: CHUNK, skip, order: { created_at: "ASC", id: "ASC" } },
    });
    yield Orders.parse(data);
    if (data.length < CHUNK) return;
  }
}

/** Compares the orders of a period, as Medusa sums them, with their consignments. */
export async function reconcile(
  container: MedusaContainer,
  from: Date,
  to: Date,
): Promise<Reconciliation> {
  const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const found: Reconciliation = {
    orders: 0,
    orders_total: 0,
    consignments_total: 0,
    difference: 0,
    differing: [],
  };
  for await (const orders of ordersOf(container, from, to)) {
    const consignments = await service.listConsignments(
      { order_id: orders.map(({ id }) => id) },
      { select: ["order_id", "total"], take: null },
    );
    const byOrder = new Map<string, number>();
    for (const { order_id, total } of consignments) {
      byOrder.set(order_id, (byOrder.get(order_id) ?? 0) + total);
    }
    for (const { id, display_id, ...sums } of orders) {
      const order = orderTotal(sums);
      const parts = byOrder.get(id) ?? 0;
      found.orders += 1;
      found.orders_total += order;
      found.consignments_total += parts;
      if (order !== parts && found.differing.length < MOST_SHOWN) {
        found.differing.push({ order_id: id, number: display_id, order, consignments: parts });
      }
    }
  }
  found.difference = found.orders_total - found.consignments_total;
  return found;
}
