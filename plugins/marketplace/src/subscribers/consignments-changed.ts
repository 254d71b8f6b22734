import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { CONSIGNMENTS_CHANGED } from "../consignments-changed";
import { tellOfOrder } from "../notices/tell-of-order";

/** What happened to an order's consignments is told to its shopper and to the co-operatives. */
export default async function consignmentsChanged({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await tellOfOrder(container, event.data.order_id);
}

export const config: SubscriberConfig = { event: CONSIGNMENTS_CHANGED };
