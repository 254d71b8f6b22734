import { model } from "@medusajs/framework/utils";
import { FOLLOW_UP_STATES } from "../../../connection/vocabulary";

/**
 * What was said of a co-operative and a buyer so many days after the event at which they met. That it is due is computed of
 * event and records; there is a row once somebody took it over or said something.
 */
export const TradeFollowUp = model
  .define("trade_follow_up", {
    id: model.id({ prefix: "tfu" }).primaryKey(),
    event_id: model.text(),
    organisation_id: model.text(),
    buyer_id: model.text(),
    after_days: model.number(),
    /** The officer who asks. */
    owner_id: model.text().nullable(),
    /** What staff found out, and the day on which they did. */
    state: model.enum([...FOLLOW_UP_STATES]).nullable(),
    outcome: model.text().nullable(),
    asked_on: model.text().nullable(),
    said_by: model.text().nullable(),
    /** What the co-operative says itself. */
    own_state: model.enum([...FOLLOW_UP_STATES]).nullable(),
    own_words: model.text().nullable(),
    own_said_on: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_trade_follow_up_met_unique",
      on: ["event_id", "organisation_id", "buyer_id", "after_days"],
      unique: true,
    },
    { on: ["organisation_id"] },
  ])
  .checks([
    {
      name: "CK_trade_follow_up_days",
      expression: (columns) => `${columns.after_days} in (30, 90, 180)`,
    },
    {
      name: "CK_trade_follow_up_asked",
      expression: (columns) => `(${columns.state} is null) = (${columns.asked_on} is null)`,
    },
  ]);
