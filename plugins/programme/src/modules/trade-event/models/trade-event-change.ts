import { model } from "@medusajs/framework/utils";
import { EVENT_CHANGES, EVENT_SIDES, EVENT_SUBJECTS } from "../../../vocabulary";
import { TradeEvent } from "./trade-event";

/** What was done at an event and when it was recorded: how it was before and after, so that nothing is corrected unseen. */
export const TradeEventChange = model
  .define("trade_event_change", {
    id: model.id({ prefix: "tevchg" }).primaryKey(),
    event: model.belongsTo(() => TradeEvent, { mappedBy: "changes" }),
    subject: model.enum([...EVENT_SUBJECTS]),
    subject_id: model.text(),
    organisation_id: model.text().nullable(),
    change: model.enum([...EVENT_CHANGES]),
    side: model.enum([...EVENT_SIDES]),
    actor_id: model.text().nullable(),
    before: model.json().nullable(),
    after: model.json().nullable(),
    happened_at: model.dateTime(),
  })
  .indexes([{ on: ["event_id", "happened_at"] }, { on: ["happened_at"] }]);
