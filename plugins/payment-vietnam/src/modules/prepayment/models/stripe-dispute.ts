import { model } from "@medusajs/framework/utils";

/** What a shopper's bank claims back of a card payment, as Stripe tells it; `amount` in the smallest unit of `currency`. */
export const StripeDispute = model
  .define("stripe_dispute", {
    id: model.id({ prefix: "stdis" }).primaryKey(),
    dispute_id: model.text().unique(),
    intent_id: model.text(),
    order_id: model.text().index(),
    amount: model.number(),
    currency: model.text(),
    reason: model.text(),
    status: model.text(),
    /** Until when Stripe takes evidence. */
    due_by: model.dateTime().nullable(),
    opened_at: model.dateTime(),
  })
  .indexes([{ on: ["status", "due_by"] }]);
