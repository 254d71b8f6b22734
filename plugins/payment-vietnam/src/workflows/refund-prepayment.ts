import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { Problem } from "@nang-gio/access/problem";
import { formatDong } from "@nang-gio/vietnam";
import type { RefundPrepayment } from "../contract";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { oneOrderAtATime } from "./one-order";
import { owedOf, refundInMedusa } from "./refund-in-medusa";
import { settlePrepaymentsStep } from "./settle-prepayments";

interface Refund extends RefundPrepayment {
  /** The record of the order's money. */
  id: string;
  actor_id: string;
}

const refundPrepaymentStep = createStep(
  "refund-prepayment",
  async (refund: Refund, { container }) => {
    const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
    const [asked] = await service.listAwaitedPayments({ id: [refund.id] }, { take: 1 });
    if (!asked) throw new Problem("not_found", "payment.prepayment_unknown");
    const { order_id } = asked;
    return oneOrderAtATime(container, order_id, async () => {
      const { key, amount, reason, reference, paid_on, actor_id } = refund;
      const [done] = await service.listPrepaymentRefunds({ key }, { take: 1 });
      if (done) return new StepResponse({ order_ids: [order_id] });
      const owed = await owedOf(container, asked);
      if (amount > owed.most) {
        throw new Problem("conflict", "payment.refund_too_much", {
          field: "amount",
          params: { most: formatDong(owed.most) },
        });
      }
      await refundInMedusa(container, owed, refund);
      await service.createPrepaymentRefunds({
        ...{ order_id, key, amount, reason, reference, paid_on, actor_id },
      });
      return new StepResponse({ order_ids: [order_id] });
    });
  },
);

/**
 * Staff paid a shopper back by hand what the market holds too much of an order: too much was sent, it came too late, or
 * something of it was cancelled. Once for a key; never more than is held.
 */
export const refundPrepaymentWorkflow = createWorkflow("refund-prepayment", (input: Refund) => {
  const refunded = refundPrepaymentStep(input);
  settlePrepaymentsStep(transform(refunded, ({ order_ids }) => ({ order_ids })));
  return new WorkflowResponse(refunded);
});
