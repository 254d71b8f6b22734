import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { TRADE_EVENT_CHANGED } from "../events/trade-events";
import { tellOfEvent } from "../notices/tell-of-event";

/** What is done with an event is told to those whom it concerns. */
export default async function tradeEventChanged({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellOfEvent(container, event.data.id);
}

export const config: SubscriberConfig = { event: TRADE_EVENT_CHANGED };
