import { model } from "@medusajs/framework/utils";
import { EVENT_SIDES } from "../../../vocabulary";
import { MarketChannel } from "./market-channel";

/**
 * What was sold by a channel in a year, in whole đồng in `bigint` columns: `amount` is confirmed and counts, `told` is what a
 * co-operative says instead and waits for an officer.
 */
export const MarketChannelValue = model
  .define("market_channel_value", {
    id: model.id({ prefix: "mchval" }).primaryKey(),
    channel: model.belongsTo(() => MarketChannel, { mappedBy: "values" }),
    year: model.number(),
    amount: model.number().nullable(),
    told: model.number().nullable(),
    /** Why what was told was returned. */
    comments: model.text().nullable(),
    /** Who said so last. */
    side: model.enum([...EVENT_SIDES]),
    told_by: model.text().nullable(),
    told_at: model.dateTime(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["channel_id", "year"], unique: true }])
  .checks([
    {
      name: "CK_market_channel_value_amount",
      expression: (columns) =>
        `coalesce(${columns.amount}, 0) >= 0 and coalesce(${columns.told}, 0) >= 0`,
    },
  ]);
