import { createWorkflow, transform, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  refreshCartItemsWorkflow,
  releaseLockStep,
  updateLineItemsStep,
} from "@medusajs/medusa/core-flows";

interface Prices {
  cart_id: string;
  /** In đồng. */
  prices: Array<{ id: string; unit_price: number }>;
}

/**
 * Puts new prices on lines of a cart, and on what is to be paid for it. Medusa's own refresh refuses a whole
 * cart for one line that is no longer sold; this one leaves such a line for the shopper to see.
 */
export const refreshCartPricesWorkflow = createWorkflow(
  "refresh-cart-prices",
  (input: WorkflowData<Prices>) => {
    acquireLockStep({ key: input.cart_id, timeout: 10, ttl: 30 });
    updateLineItemsStep({
      id: input.cart_id,
      items: transform({ input }, (data) =>
        data.input.prices.map(({ id, unit_price }) => ({
          selector: { id },
          data: { unit_price },
        })),
      ),
    });
    refreshCartItemsWorkflow.runAsStep({ input: { cart_id: input.cart_id } });
    releaseLockStep({ key: input.cart_id });
  },
);
