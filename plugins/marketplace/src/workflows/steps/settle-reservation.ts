import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { TakeOut } from "./take-out";

/**
 * Lets a line that was shortened reserve what is still to be sent of it: Medusa's order edit reserves all that is left of
 * the line, also the pieces that have been sent already.
 */
export const settleReservationStep = createStep(
  "settle-reservation",
  async ({ reserved }: Pick<TakeOut, "reserved">, { container }) => {
    if (!reserved) return new StepResponse(0);
    const inventory = container.resolve(Modules.INVENTORY);
    const { line_item_id, quantity } = reserved;
    const made = await inventory.listReservationItems({ line_item_id: [line_item_id] });
    const [first] = made;
    if (!first || Number(first.quantity) === quantity) return new StepResponse(0);
    if (quantity === 0) await inventory.deleteReservationItems(made.map(({ id }) => id));
    else await inventory.updateReservationItems({ id: first.id, quantity });
    return new StepResponse(1);
  },
);
