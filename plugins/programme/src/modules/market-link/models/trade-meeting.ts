import { model } from "@medusajs/framework/utils";
import { MEETING_RESULTS } from "../../../connection/vocabulary";

/**
 * That a co-operative and a buyer meet at an event: wished for until it has a time, `HH:MM` in Vietnam, and a table. Neither of
 * them nor a table is at two places at once: meetings of an event are changed in turn, and no two begin together.
 */
export const TradeMeeting = model
  .define("trade_meeting", {
    id: model.id({ prefix: "tmt" }).primaryKey(),
    event_id: model.text(),
    organisation_id: model.text(),
    buyer_id: model.text(),
    day: model.text().nullable(),
    starts: model.text().nullable(),
    ends: model.text().nullable(),
    table_number: model.number().nullable(),
    result: model.enum([...MEETING_RESULTS]).nullable(),
    outcome: model.text().nullable(),
    cancelled_at: model.dateTime().nullable(),
    cancel_reason: model.text().nullable(),
  })
  .indexes([
    {
      name: "IDX_trade_meeting_pair_unique",
      on: ["event_id", "organisation_id", "buyer_id"],
      unique: true,
      where: "cancelled_at is null",
    },
    {
      name: "IDX_trade_meeting_organisation_unique",
      on: ["event_id", "organisation_id", "day", "starts"],
      unique: true,
      where: "cancelled_at is null and day is not null",
    },
    {
      name: "IDX_trade_meeting_buyer_unique",
      on: ["event_id", "buyer_id", "day", "starts"],
      unique: true,
      where: "cancelled_at is null and day is not null",
    },
    {
      name: "IDX_trade_meeting_table_unique",
      on: ["event_id", "table_number", "day", "starts"],
      unique: true,
      where: "cancelled_at is null and day is not null",
    },
    { on: ["organisation_id"] },
  ])
  .checks([
    {
      name: "CK_trade_meeting_time",
      expression: (columns) =>
        `(${columns.day} is null) = (${columns.starts} is null) and (${columns.day} is null) = (${columns.ends} is null)
         and (${columns.day} is null) = (${columns.table_number} is null)`,
    },
    {
      name: "CK_trade_meeting_ends",
      expression: (columns) => `${columns.ends} is null or ${columns.ends} > ${columns.starts}`,
    },
  ]);
