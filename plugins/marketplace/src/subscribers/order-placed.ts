import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { createConsignmentsWorkflow } from "../workflows/create-consignments";

/** A placed order is at once split among its co-operatives. */
export default async function orderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await createConsignmentsWorkflow(container).run({ input: { order_id: event.data.id } });
}

export const config: SubscriberConfig = { event: "order.placed" };
