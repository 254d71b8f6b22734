import { model } from "@medusajs/framework/utils";
import { EVENT_BUYER_KINDS } from "../../../vocabulary";
import { TradeEvent } from "./trade-event";

/** A firm that came to buy, with whoever speaks for it. */
export const TradeEventBuyer = model.define("trade_event_buyer", {
  id: model.id({ prefix: "tevbuy" }).primaryKey(),
  event: model.belongsTo(() => TradeEvent, { mappedBy: "buyers" }),
  name: model.text(),
  kind: model.enum([...EVENT_BUYER_KINDS]),
  contact_name: model.text().nullable(),
  contact_phone: model.text().nullable(),
  contact_email: model.text().nullable(),
  cancelled_at: model.dateTime().nullable(),
  cancel_reason: model.text().nullable(),
});
