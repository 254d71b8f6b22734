import type { MedusaContainer } from "@medusajs/framework/types";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { assertDeliverable } from "../../read/assert-deliverable";
import { assertOrderable } from "../../read/assert-orderable";
import { holdStocks, releaseStocks } from "../../stock-hold";

interface CompletedCart {
  id: string;
  completed_at?: unknown;
  items: ReadonlyArray<{
    variant?: { inventory_items?: ReadonlyArray<{ inventory_item_id: string }> } | null;
  }>;
}

const stocksOf = ({ items }: CompletedCart) =>
  items.flatMap(({ variant }) =>
    (variant?.inventory_items ?? []).map(({ inventory_item_id }) => inventory_item_id),
  );

/**
 * Medusa checks each line of a cart for itself, and before it reserves: two lines, or two carts at once, could
 * take the same last piece (medusa#16502, #16569). So the stocks of a cart are held from the check of all its
 * lines together until they are reserved.
 */
completeCartWorkflow.hooks.validate(
  async ({ cart }: { cart: CompletedCart }, { container }) => {
    if (cart.completed_at) return new StepResponse(undefined, null);
    await assertDeliverable(container, cart);
    await holdStocks(container, cart.id, stocksOf(cart));
    try {
      await assertOrderable(container, cart);
    } catch (error) {
      await releaseStocks(container, cart.id);
      throw error;
    }
    return new StepResponse(undefined, cart.id);
  },
  async (cartId, { container }) => {
    if (cartId) await releaseStocks(container, cartId);
  },
);

/** Runs once the order's stock is reserved. Medusa has it without typing it. */
const { beforePaymentAuthorization } = completeCartWorkflow.hooks as unknown as {
  beforePaymentAuthorization: (
    handler: (
      data: { input: { id: string } },
      context: { container: MedusaContainer },
    ) => Promise<void>,
  ) => void;
};

beforePaymentAuthorization(async ({ input }, { container }) => {
  await releaseStocks(container, input.id);
});
