import { model } from "@medusajs/framework/utils";
import { ATTEMPT_STATES, CARD_FAILURES } from "../../../contract";

/** A payment of an order at Stripe, which takes one card after another until one pays. Amounts are whole đồng. */
export const StripeAttempt = model
  .define("stripe_attempt", {
    id: model.id({ prefix: "stp" }).primaryKey(),
    order_id: model.text().index(),
    /** Stripe's id of it; none until Stripe has answered. */
    intent_id: model.text().unique().nullable(),
    amount: model.number(),
    currency: model.text(),
    asked_at: model.dateTime(),
    state: model.enum([...ATTEMPT_STATES]).default("open"),
    /** Why its last card did not pay. */
    failure: model.enum([...CARD_FAILURES, "other"]).nullable(),
    told_at: model.dateTime().nullable(),
    /** When it was paid or cancelled: no card is taken any more. */
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["ended_at", "asked_at"] }])
  .checks([{ name: "CK_stripe_attempt_amount", expression: (columns) => `${columns.amount} > 0` }]);
