import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { OrderEditWorkflowEvents, OrderWorkflowEvents } from "@medusajs/framework/utils";
import { followOrderWorkflow } from "../workflows/follow-order";

/** An order that was cancelled or edited, or of which something came back, takes its consignments along. */
export default async function orderChanged({
  event,
  container,
}: SubscriberArgs<{ id?: string; order_id?: string }>): Promise<void> {
  const order_id = event.data.order_id ?? event.data.id;
  if (order_id) await followOrderWorkflow(container).run({ input: { order_id } });
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderEditWorkflowEvents.CONFIRMED,
  ],
};
