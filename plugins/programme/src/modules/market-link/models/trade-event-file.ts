import { model } from "@medusajs/framework/utils";
import { FILE_KINDS } from "../../../connection/vocabulary";

/** A photograph or document of an event, a scan that the event owns; for staff only. */
export const TradeEventFile = model
  .define("trade_event_file", {
    id: model.id({ prefix: "tevfil" }).primaryKey(),
    event_id: model.text(),
    kind: model.enum([...FILE_KINDS]),
    scan_id: model.text(),
    caption: model.text(),
    cancelled_at: model.dateTime().nullable(),
    cancel_reason: model.text().nullable(),
  })
  .indexes([{ on: ["event_id"] }]);
