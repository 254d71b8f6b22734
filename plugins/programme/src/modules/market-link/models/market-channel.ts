import { model } from "@medusajs/framework/utils";
import { CHANNEL_KINDS, CHANNEL_STATES } from "../../../connection/vocabulary";
import { EVENT_SIDES } from "../../../vocabulary";
import { MarketChannelChange } from "./market-channel-change";
import { MarketChannelValue } from "./market-channel-value";

/** Where else an organisation sells, `[since, ended_on)`; what a co-operative told counts once staff confirmed it. */
export const MarketChannel = model
  .define("market_channel", {
    id: model.id({ prefix: "mch" }).primaryKey(),
    organisation_id: model.text(),
    kind: model.enum([...CHANNEL_KINDS]),
    /** Of the platform, chain or firm. */
    name: model.text(),
    since: model.text(),
    /** The first day on which nothing is sold there any more. */
    ended_on: model.text().nullable(),
    end_reason: model.text().nullable(),
    state: model.enum([...CHANNEL_STATES]),
    /** Why it was returned. */
    comments: model.text().nullable(),
    /** Who said so. */
    side: model.enum([...EVENT_SIDES]),
    told_by: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    revision: model.number().default(0),
    values: model.hasMany(() => MarketChannelValue, { mappedBy: "channel" }),
    changes: model.hasMany(() => MarketChannelChange, { mappedBy: "channel" }),
  })
  .cascades({ delete: ["values", "changes"] })
  .indexes([
    {
      name: "IDX_market_channel_open_unique",
      on: ["organisation_id", "kind", "name"],
      unique: true,
      where: "ended_on is null",
    },
    { on: ["state", "since"] },
  ])
  .checks([
    {
      name: "CK_market_channel_days",
      expression: (columns) =>
        `${columns.ended_on} is null or ${columns.ended_on} > ${columns.since}`,
    },
    {
      name: "CK_market_channel_ended",
      expression: (columns) => `(${columns.ended_on} is null) = (${columns.end_reason} is null)`,
    },
  ]);
