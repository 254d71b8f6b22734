import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { CATALOGUE_EVENTS, type ChangeData } from "../sync/affected-products";
import { followSoon } from "../sync/queue";

/** Brings the catalogue up to date with whatever an event has changed of a product. */
export default async function followChanges({
  event,
  container,
}: SubscriberArgs<ChangeData>): Promise<void> {
  followSoon(container, event);
}

export const config: SubscriberConfig = { event: CATALOGUE_EVENTS };
