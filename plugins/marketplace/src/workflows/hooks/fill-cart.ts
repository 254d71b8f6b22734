import { addToCartWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows";
import { assertRoom } from "../../read/assert-room";

addToCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  for (const { variant_id, quantity } of input.items) {
    if (!variant_id) continue;
    await assertRoom(container, cart, { variant_id, quantity: Number(quantity) });
  }
});

updateLineItemInCartWorkflow.hooks.validate(async ({ input, cart }, { container }) => {
  const items: Array<{ id: string; variant_id: string | null }> = cart.items;
  const variant_id = items.find(({ id }) => id === input.item_id)?.variant_id;
  const quantity = Number(input.update.quantity ?? 0);
  if (!variant_id || quantity === 0) return;
  await assertRoom(container, cart, { variant_id, quantity, line_item_id: input.item_id });
});
