import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { PricingEvents } from "@medusajs/framework/utils";
import { z } from "zod";
import type { Change } from "../sync/affected-products";
import { followSoon } from "../sync/queue";

const Batch = z.object({
  add: z.array(z.string()).default([]),
  remove: z.array(z.string()).default([]),
});

function followRequest(changed: (req: MedusaRequest) => Change) {
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    res.on("finish", () => {
      if (res.statusCode < 300) followSoon(req.scope, changed(req));
    });
    next();
  };
}

/** `POST /admin/price-lists/:id` changes when a sale runs; Medusa 2.21 emits no event for it. */
export const followPriceList = followRequest((req) => ({
  name: PricingEvents.PRICE_LIST_UPDATED,
  data: { id: req.params.id },
}));

/**
 * `POST /admin/product-categories/:id/products` and `…/sales-channels/:id/products` move products; Medusa
 * 2.21 emits no event for the one, and for the other only ids of links that are already gone.
 */
export const followBatch = followRequest((req) => {
  const batch = Batch.safeParse(req.body);
  const product_ids = batch.success ? [...batch.data.add, ...batch.data.remove] : [];
  return { name: "products.batch", data: { product_ids } };
});
