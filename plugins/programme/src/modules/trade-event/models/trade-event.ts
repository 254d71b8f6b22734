import { model } from "@medusajs/framework/utils";
import { EVENT_KINDS, EVENT_STATES } from "../../../vocabulary";
import { TradeEventAgreement } from "./trade-event-agreement";
import { TradeEventAttendance } from "./trade-event-attendance";
import { TradeEventBuyer } from "./trade-event-buyer";
import { TradeEventChange } from "./trade-event-change";
import { TradeEventParticipation } from "./trade-event-participation";

/**
 * A conference, fair or other event of trade promotion (plan, task IV.2c). Days are `YYYY-MM-DD` in Vietnam; the budget is in
 * whole đồng in a `bigint` column, `null` where nobody knows it.
 */
export const TradeEvent = model
  .define("trade_event", {
    id: model.id({ prefix: "tev" }).primaryKey(),
    kind: model.enum([...EVENT_KINDS]),
    title: model.text(),
    title_en: model.text().nullable(),
    first_day: model.text(),
    last_day: model.text(),
    /** The last day on which co-operatives may register. */
    register_until: model.text().nullable(),
    is_online: model.boolean(),
    link: model.text().nullable(),
    commune_code: model.text().nullable(),
    address: model.text().nullable(),
    /** Codes of bodies of the registry. */
    organisers: model.array(),
    budget: model.number().nullable(),
    state: model.enum([...EVENT_STATES]),
    cancel_reason: model.text().nullable(),
    /** Counts changes of the event itself. */
    revision: model.number().default(0),
    participations: model.hasMany(() => TradeEventParticipation, { mappedBy: "event" }),
    attendances: model.hasMany(() => TradeEventAttendance, { mappedBy: "event" }),
    buyers: model.hasMany(() => TradeEventBuyer, { mappedBy: "event" }),
    agreements: model.hasMany(() => TradeEventAgreement, { mappedBy: "event" }),
    changes: model.hasMany(() => TradeEventChange, { mappedBy: "event" }),
  })
  .cascades({ delete: ["participations", "attendances", "buyers", "agreements", "changes"] })
  .indexes([{ on: ["first_day"] }, { on: ["state", "last_day"] }])
  .checks([
    {
      name: "CK_trade_event_days",
      expression: (columns) => `${columns.last_day} >= ${columns.first_day}`,
    },
    {
      name: "CK_trade_event_cancelled",
      expression: (columns) =>
        `(${columns.state} = 'cancelled') = (${columns.cancel_reason} is not null)`,
    },
  ]);
