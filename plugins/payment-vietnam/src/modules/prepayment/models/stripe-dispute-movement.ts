import { model } from "@medusajs/framework/utils";

/**
 * What a claim took from the market's balance at Stripe (below nothing), or what came back; `amount` in the smallest unit
 * of the claim's currency. Only ever added to.
 */
export const StripeDisputeMovement = model.define("stripe_dispute_movement", {
  id: model.id({ prefix: "stdmv" }).primaryKey(),
  /** Stripe's own number of it. */
  transaction_id: model.text().unique(),
  dispute_id: model.text().index(),
  order_id: model.text(),
  amount: model.number(),
  moved_at: model.dateTime(),
});
