import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { CASH_PROVIDER } from "@nang-gio/payment-vietnam/provider-ids";
import { heldOf, openPayments } from "@nang-gio/payment-vietnam/read/order-payments";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";

/** Refunds what a return came to of the payments that were taken at the door for its order. */
export const refundCashStep = createStep(
  "refund-cash",
  async (
    { order_id, record_id, actor_id }: { order_id: string; record_id: string; actor_id: string },
    { container },
  ) => {
    const { amount, paid_by, paid_how } = await container
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .retrieveConsignmentReturn(record_id);
    let owed = amount ?? 0;
    for (const payment of await openPayments(container, order_id, CASH_PROVIDER)) {
      const part = Math.min(owed, heldOf(payment));
      if (part <= 0) continue;
      await refundPaymentWorkflow(container).run({
        input: {
          payment_id: payment.id,
          amount: part,
          created_by: actor_id,
          note: `${paid_by} ${paid_how}`,
        },
      });
      owed -= part;
    }
    return new StepResponse(owed);
  },
);
