import { model } from "@medusajs/framework/utils";
import { CHANNEL_CHANGES } from "../../../connection/vocabulary";
import { EVENT_SIDES } from "../../../vocabulary";
import { MarketChannel } from "./market-channel";

/** What was done with a channel and when it was recorded: how it was before and after. */
export const MarketChannelChange = model
  .define("market_channel_change", {
    id: model.id({ prefix: "mchchg" }).primaryKey(),
    channel: model.belongsTo(() => MarketChannel, { mappedBy: "changes" }),
    change: model.enum([...CHANNEL_CHANGES]),
    side: model.enum([...EVENT_SIDES]),
    actor_id: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    happened_at: model.dateTime(),
  })
  .indexes([{ on: ["channel_id", "happened_at"] }]);
