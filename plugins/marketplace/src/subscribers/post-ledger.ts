import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { CONSIGNMENTS_CHANGED } from "../consignments-changed";
import { postOrdersWorkflow } from "../workflows/ledger/post-orders";

/** What happened to an order's consignments is in the ledger at once. */
export default async function postLedger({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await postOrdersWorkflow(container).run({ input: { order_ids: [event.data.order_id] } });
}

export const config: SubscriberConfig = { event: CONSIGNMENTS_CHANGED };
