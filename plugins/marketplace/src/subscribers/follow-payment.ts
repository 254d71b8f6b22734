import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { PREPAYMENT_CHANGED } from "@nang-gio/payment-vietnam/prepayment-changed";
import { CONSIGNMENTS_CHANGED } from "../consignments-changed";
import { followPaymentWorkflow } from "../workflows/follow-payment";

/** What the bank says of an order its consignments follow, as does what they lose the money to be paid back. */
export default async function followPayment({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await followPaymentWorkflow(container).run({ input: { order_id: event.data.order_id } });
}

export const config: SubscriberConfig = { event: [PREPAYMENT_CHANGED, CONSIGNMENTS_CHANGED] };
