import { model } from "@medusajs/framework/utils";
import { PARTICIPATION_STATES } from "../../../vocabulary";
import { TradeEvent } from "./trade-event";

/** The part of one organisation in an event, once for both. */
export const TradeEventParticipation = model
  .define("trade_event_participation", {
    id: model.id({ prefix: "tevpar" }).primaryKey(),
    event: model.belongsTo(() => TradeEvent, { mappedBy: "participations" }),
    organisation_id: model.text(),
    state: model.enum([...PARTICIPATION_STATES]),
    /** How many people come. */
    people: model.number().nullable(),
    brings: model.text().nullable(),
    booth: model.text().nullable(),
    refused_reason: model.text().nullable(),
    /** Given with the first registration, shown at the door. */
    door_code: model.text().nullable(),
  })
  .indexes([
    { on: ["event_id", "organisation_id"], unique: true },
    { on: ["door_code"], unique: true, where: "door_code is not null" },
    { on: ["organisation_id", "state"] },
  ]);
