import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { UNSOLD_STATES } from "../contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { OrderSummary, orderTotal } from "../read/order-total";
import { createConsignmentsWorkflow } from "../workflows/create-consignments";
import { followOrderWorkflow } from "../workflows/follow-order";

const NEWEST_ORDERS = 200;

const Orders = z.array(
  z.object({ id: z.string(), canceled_at: z.unknown().nullish(), summary: OrderSummary }),
);

/** Each minute, splits and corrects those of the newest orders that no event has told of. */
export default async function repairConsignments(container: MedusaContainer): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "canceled_at", "summary.*"],
    filters: { is_draft_order: false },
    pagination: { take: NEWEST_ORDERS, order: { created_at: "DESC" } },
  });
  const orders = Orders.parse(data);
  const consignments = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listConsignments(
      { order_id: orders.map(({ id }) => id) },
      { select: ["order_id", "state", "total"], take: null },
    );
  for (const { id: order_id, canceled_at, summary } of orders) {
    const own = consignments.filter((consignment) => consignment.order_id === order_id);
    const total = own.reduce((sum, consignment) => sum + consignment.total, 0);
    const late = Boolean(canceled_at) && own.some(({ state }) => !UNSOLD_STATES.includes(state));
    if (own.length === 0) {
      await createConsignmentsWorkflow(container).run({ input: { order_id } });
    } else if (late || total !== orderTotal(summary)) {
      await followOrderWorkflow(container).run({ input: { order_id } });
    }
  }
}

export const config = { name: "repair-consignments", schedule: "* * * * *" };
