import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { Problem } from "@nang-gio/access/problem";
import { formatDong } from "@nang-gio/vietnam";
import type { RefundTransfer } from "../contract";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferService } from "../modules/bank-transfer/service";
import { TRANSFER_PROVIDER } from "../provider-ids";
import { heldOf, openPayments } from "../read/order-payments";
import { readTransferOrders } from "../read/transfer-orders";
import { dueOf } from "../rules/transfer-balance";
import { oneOrderAtATime } from "./one-order";
import { settleTransfersStep } from "./settle-transfers";

interface Refund extends RefundTransfer {
  /** The record of the order's transfer. */
  id: string;
  actor_id: string;
}

/** Gives back in Medusa what it holds beyond what the order comes to, up to what was sent back. */
async function refundInMedusa(
  container: MedusaContainer,
  { order_id, due, held }: { order_id: string; due: number; held: number },
  { amount, actor_id, reason }: Refund,
): Promise<void> {
  let rest = Math.min(amount, held - due);
  for (const payment of await openPayments(container, order_id, TRANSFER_PROVIDER)) {
    const part = Math.min(rest, heldOf(payment));
    if (part <= 0) continue;
    await refundPaymentWorkflow(container).run({
      input: { payment_id: payment.id, amount: part, created_by: actor_id, note: reason },
    });
    rest -= part;
  }
}

const refundTransferStep = createStep("refund-transfer", async (refund: Refund, { container }) => {
  const service = container.resolve<BankTransferService>(BANK_TRANSFER_MODULE);
  const [asked] = await service.listAwaitedTransfers({ id: [refund.id] }, { take: 1 });
  if (!asked) throw new Problem("not_found", "payment.transfer_unknown");
  const { order_id } = asked;
  return oneOrderAtATime(container, order_id, async () => {
    const { key, amount, reason, reference, paid_on, actor_id } = refund;
    const [done] = await service.listTransferRefunds({ key }, { take: 1 });
    if (done) return new StepResponse({ order_ids: [order_id] });
    const [order] = await readTransferOrders(container, { id: [order_id] });
    const [received, returned] = await Promise.all([
      service.receivedFor(order_id),
      service.returnedFor(order_id),
    ]);
    const due = order ? dueOf({ ...order, waived: Number(asked.waived) }) : 0;
    const most = received - returned - due;
    if (amount > most) {
      throw new Problem("conflict", "payment.refund_too_much", {
        field: "amount",
        params: { most: formatDong(Math.max(0, most)) },
      });
    }
    const held = order?.held ?? 0;
    await refundInMedusa(container, { order_id, due, held }, refund);
    await service.createTransferRefunds({
      ...{ order_id, key, amount, reason, reference, paid_on, actor_id },
    });
    return new StepResponse({ order_ids: [order_id] });
  });
});

/**
 * Staff paid a shopper back by hand what the market holds too much of an order: too much was sent, it came too late, or
 * something of it was cancelled. Once for a key; never more than is held.
 */
export const refundTransferWorkflow = createWorkflow("refund-transfer", (input: Refund) => {
  const refunded = refundTransferStep(input);
  settleTransfersStep(transform(refunded, ({ order_ids }) => ({ order_ids })));
  return new WorkflowResponse(refunded);
});
