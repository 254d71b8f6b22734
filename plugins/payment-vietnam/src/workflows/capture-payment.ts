import type { MedusaContainer } from "@medusajs/framework/types";
import {
  capturePaymentWorkflow,
  createOrderPaymentCollectionWorkflow,
  markPaymentCollectionAsPaid,
} from "@medusajs/medusa/core-flows";
import { capturedOf, openPayments } from "../read/order-payments";

interface Captured {
  order_id: string;
  provider_id: string;
  /** Whole đồng. */
  amount: number;
  /** Who says that the money is here; nobody where the bank does. */
  actor_id?: string;
}

/**
 * Captures so much of what Medusa has an order pay by a provider. Where an order edit has cancelled that payment, or it
 * is smaller, one of its own is made.
 */
export async function captureOrderPayment(
  container: MedusaContainer,
  { order_id, provider_id, amount, actor_id }: Captured,
): Promise<void> {
  const open = (await openPayments(container, order_id, provider_id)).find(
    (payment) => payment.amount - capturedOf(payment) >= amount,
  );
  if (open) {
    await capturePaymentWorkflow(container).run({
      input: { payment_id: open.id, amount, captured_by: actor_id },
    });
    return;
  }
  const { result } = await createOrderPaymentCollectionWorkflow(container).run({
    input: { order_id, amount },
  });
  await markPaymentCollectionAsPaid(container).run({
    input: {
      order_id,
      payment_collection_id: result[0]?.id ?? "",
      provider_id,
      captured_by: actor_id,
    },
  });
}
