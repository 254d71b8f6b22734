import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { tellOfQuotation } from "../notices/tell-of-quotation";
import { QUOTATION_CHANGED } from "../workflows/quotations/change";

/** What one side does with a quotation is told to the other. */
export default async function quotationChanged({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellOfQuotation(container, event.data.id);
}

export const config: SubscriberConfig = { event: QUOTATION_CHANGED };
