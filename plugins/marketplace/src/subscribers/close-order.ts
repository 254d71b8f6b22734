import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { CONSIGNMENTS_CHANGED } from "../consignments-changed";
import { closeIfOver } from "../workflows/close-order";

/** An order of which everything was cancelled, came back or was paid back stays open no longer. */
export default async function closeOrder({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await closeIfOver(container, event.data.order_id);
}

export const config: SubscriberConfig = { event: CONSIGNMENTS_CHANGED };
