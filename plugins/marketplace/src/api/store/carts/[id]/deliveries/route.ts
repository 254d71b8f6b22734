import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { addShippingMethodToCartWorkflow } from "@medusajs/medusa/core-flows";
import { Problem } from "@nang-gio/access/problem";
import type { ChooseDeliveries } from "../../../../../contract";
import { readCartDeliveries } from "../../../../../read/cart-deliveries";

/** `GET /store/carts/:id/deliveries`: how each co-operative's part of the cart can be delivered. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { deliveries } = await readCartDeliveries(req.scope, req.params.id ?? "");
  res.json({ deliveries });
}

/**
 * `POST /store/carts/:id/deliveries`: one delivery for each co-operative in the cart. A co-operative that
 * is not named keeps its choice, else gets the first of its options. Saying it twice changes nothing.
 * @throws Problem invalid_data where an option is not that co-operative's, or it has none.
 */
export async function POST(
  req: MedusaRequest<ChooseDeliveries>,
  res: MedusaResponse,
): Promise<void> {
  const cartId = req.params.id ?? "";
  const { deliveries, stale_method_ids } = await readCartDeliveries(req.scope, cartId);
  const wanted = new Map(
    req.validatedBody.choices.map(({ cooperative_id, option_id }) => [cooperative_id, option_id]),
  );
  for (const id of wanted.keys()) {
    if (deliveries.some(({ cooperative }) => cooperative.id === id)) continue;
    throw new Problem("invalid_data", "marketplace.unknown_reference", {
      field: "choices",
      params: { value: id },
    });
  }
  const chosen = deliveries.map(({ cooperative, options, chosen_option_id }) => {
    const id = wanted.get(cooperative.id) ?? chosen_option_id ?? options[0]?.id;
    if (options.some((option) => option.id === id)) return { id: id ?? "" };
    throw new Problem("invalid_data", "marketplace.delivery_not_offered", {
      field: "choices",
      params: { name: cooperative.name },
    });
  });
  if (stale_method_ids.length > 0) {
    await req.scope.resolve(Modules.CART).deleteShippingMethods(stale_method_ids);
  }
  if (chosen.length > 0) {
    await addShippingMethodToCartWorkflow(req.scope).run({
      input: { cart_id: cartId, options: chosen },
    });
  }
  res.json({ deliveries: (await readCartDeliveries(req.scope, cartId)).deliveries });
}
