import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { createConsignmentsWorkflow } from "../workflows/create-consignments";

const NEWEST_ORDERS = 200;

/** Each minute, splits those of the newest orders that no event has told of. */
export default async function repairConsignments(container: MedusaContainer): Promise<void> {
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders({}, { select: ["id"], take: NEWEST_ORDERS, order: { created_at: "DESC" } });
  const ids = orders.map(({ id }) => id);
  const consignments = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listConsignments({ order_id: ids }, { select: ["order_id"], take: null });
  const split = new Set(consignments.map(({ order_id }) => order_id));
  for (const order_id of ids.filter((id) => !split.has(id))) {
    await createConsignmentsWorkflow(container).run({ input: { order_id } });
  }
}

export const config = { name: "repair-consignments", schedule: "* * * * *" };
