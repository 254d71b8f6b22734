import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { LOT_ENDED } from "@nang-gio/cooperative/workflows";
import { tellOfRecall } from "../notices/tell-of-recall";

/** Tells members and staff of a lot that was recalled. */
export default async function lotEnded({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellOfRecall(container, event.data.id);
}

export const config: SubscriberConfig = { event: LOT_ENDED };
