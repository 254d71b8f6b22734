import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CASH_PROVIDER } from "@nang-gio/payment-vietnam/provider-ids";
import { captureOrderPayment } from "@nang-gio/payment-vietnam/workflows/capture-payment";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";

/** Captures what a consignment brought in at the door of Medusa's payment of its order. */
export const captureCashStep = createStep(
  "capture-cash",
  async ({ id, actor_id }: { id: string; actor_id: string }, { container }) => {
    const consignment = await container
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .retrieveConsignment(id, { select: ["order_id", "cash_total"] });
    const { order_id, cash_total } = consignment;
    const amount = cash_total ?? 0;
    if (amount > 0) {
      await captureOrderPayment(container, {
        ...{ order_id, amount, actor_id },
        provider_id: CASH_PROVIDER,
      });
    }
    return new StepResponse(amount);
  },
);
