import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { OrderSums, orderTotal, TOTAL_FIELDS } from "@nang-gio/payment-vietnam/read/order-total";
import { z } from "zod";
import { type ConsignmentState, UNSOLD_STATES } from "../contract";
import { findHalfPlaced } from "../half-placed/find";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { isOver } from "../rules/order-over";
import { closeIfOver } from "../workflows/close-order";
import { createConsignmentsWorkflow } from "../workflows/create-consignments";
import { followOrderWorkflow } from "../workflows/follow-order";

const NEWEST_ORDERS = 200;

const Orders = z.array(
  OrderSums.extend({
    id: z.string(),
    status: z.string(),
    canceled_at: z.unknown().nullish(),
  }),
);

interface Part {
  state: ConsignmentState;
  total: number;
}

async function repair(
  container: MedusaContainer,
  { id: order_id, status, canceled_at, ...sums }: z.infer<typeof Orders>[number],
  parts: readonly Part[],
): Promise<void> {
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const late = Boolean(canceled_at) && parts.some(({ state }) => !UNSOLD_STATES.includes(state));
  if (parts.length === 0) {
    await createConsignmentsWorkflow(container).run({ input: { order_id } });
  } else if (late || total !== orderTotal(sums)) {
    await followOrderWorkflow(container).run({ input: { order_id } });
  } else if (isOver({ status, total, held: 0 }, parts)) {
    await closeIfOver(container, order_id);
  }
}

/** Each minute, splits, corrects and closes those of the newest orders that no event has told of; one that fails does not keep the others. */
export default async function repairConsignments(container: MedusaContainer): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "status", "canceled_at", ...TOTAL_FIELDS],
    filters: { is_draft_order: false },
    // Their ids go by time, and are indexed.
    pagination: { take: NEWEST_ORDERS, order: { id: "DESC" } },
  });
  const orders = Orders.parse(data);
  // Asked after the orders were read: what has become whole since is not among them. Split before its payment is known,
  // an order would go out as one that is paid at the door.
  const halfPlaced = new Set((await findHalfPlaced(container)).map(({ order_id }) => order_id));
  const consignments = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listConsignments(
      { order_id: orders.map(({ id }) => id) },
      { select: ["order_id", "state", "total"], take: null },
    );
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const order of orders.filter(({ id }) => !halfPlaced.has(id))) {
    const own = consignments.filter(({ order_id }) => order_id === order.id);
    await repair(container, order, own).catch((error: unknown) =>
      logger.error(`consignments of order ${order.id} could not be repaired: ${String(error)}`),
    );
  }
}

export const config = { name: "repair-consignments", schedule: "* * * * *" };
