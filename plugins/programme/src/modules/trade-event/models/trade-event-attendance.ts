import { model } from "@medusajs/framework/utils";
import { ATTENDANCE_WAYS } from "../../../vocabulary";
import { TradeEvent } from "./trade-event";

/** An organisation was there on a day; one that was taken in error is cancelled with a reason and counts no more. */
export const TradeEventAttendance = model
  .define("trade_event_attendance", {
    id: model.id({ prefix: "tevatt" }).primaryKey(),
    event: model.belongsTo(() => TradeEvent, { mappedBy: "attendances" }),
    organisation_id: model.text(),
    day: model.text(),
    way: model.enum([...ATTENDANCE_WAYS]),
    /** It came without being registered. */
    unregistered: model.boolean(),
    cancelled_at: model.dateTime().nullable(),
    cancel_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["event_id", "organisation_id", "day"], unique: true, where: "cancelled_at is null" },
    { on: ["organisation_id"] },
  ]);
