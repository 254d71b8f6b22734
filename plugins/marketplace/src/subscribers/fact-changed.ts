import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { FACT_CHANGED } from "@nang-gio/cooperative/workflows";
import { tellOfFact } from "../notices/tell-of-fact";

/** What a co-operative told is told to staff, and what they decided to the co-operative. */
export default async function factChanged({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellOfFact(container, event.data.id);
}

export const config: SubscriberConfig = { event: FACT_CHANGED };
