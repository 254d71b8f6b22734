import { model } from "@medusajs/framework/utils";

/** Goods that a co-operative gave to a buyer to try, and what came of it. */
export const TradeSample = model
  .define("trade_sample", {
    id: model.id({ prefix: "tsm" }).primaryKey(),
    event_id: model.text(),
    organisation_id: model.text(),
    buyer_id: model.text(),
    /** Of the co-operative's, where it is on the market; what it was called then stays. */
    product_id: model.text().nullable(),
    goods: model.text(),
    quantity: model.text(),
    given_on: model.text(),
    outcome: model.text().nullable(),
    cancelled_at: model.dateTime().nullable(),
    cancel_reason: model.text().nullable(),
  })
  .indexes([{ on: ["event_id"] }, { on: ["organisation_id"] }]);
