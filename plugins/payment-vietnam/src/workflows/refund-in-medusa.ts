import type { MedusaContainer } from "@medusajs/framework/types";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { PREPAID_PROVIDERS } from "../provider-ids";
import { heldOf, openPayments } from "../read/order-payments";
import { type PrepaidOrder, readPrepaidOrders } from "../read/prepaid-orders";
import { dueOf } from "../rules/prepayment-balance";
import type { AwaitedPayment } from "./await-payments";

/** What an order comes to and what its shopper is owed, in đồng. */
export interface Owed {
  order: PrepaidOrder | undefined;
  due: number;
  /** The most that may be paid back, what VNPay or Stripe was asked for already taken off. */
  most: number;
}

/** What of an order may be paid back. */
export async function owedOf(
  container: MedusaContainer,
  { order_id, waived }: Pick<AwaitedPayment, "order_id" | "waived">,
): Promise<Owed> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const [[order], received, refunds] = await Promise.all([
    readPrepaidOrders(container, { id: [order_id] }),
    service.receivedFor(order_id),
    service.listPrepaymentRefunds({ order_id }, { select: ["amount"], take: null }),
  ]);
  const due = order ? dueOf({ ...order, waived: Number(waived) }) : 0;
  const gone = refunds.reduce((sum, { amount }) => sum + Number(amount), 0);
  return { order, due, most: Math.max(0, received - gone - due) };
}

/** Gives back in Medusa what it holds beyond what the order comes to, up to what was sent back. */
export async function refundInMedusa(
  container: MedusaContainer,
  { order, due }: Owed,
  { amount, actor_id, reason }: { amount: number; actor_id: string; reason: string },
): Promise<void> {
  if (!order) return;
  let rest = Math.min(amount, order.held - due);
  for (const payment of await openPayments(container, order.id, PREPAID_PROVIDERS[order.way])) {
    const part = Math.min(rest, heldOf(payment));
    if (part <= 0) continue;
    await refundPaymentWorkflow(container).run({
      input: { payment_id: payment.id, amount: part, created_by: actor_id, note: reason },
    });
    rest -= part;
  }
}
