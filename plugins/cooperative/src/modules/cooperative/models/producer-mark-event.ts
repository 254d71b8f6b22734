import { model } from "@medusajs/framework/utils";
import { CERTIFICATE_STATES } from "../../../contract";
import { ProducerMark } from "./producer-mark";

/** A move of a mark from one state to another; written once, never changed. */
export const ProducerMarkEvent = model.define("producer_mark_event", {
  id: model.id({ prefix: "markevt" }).primaryKey(),
  mark: model.belongsTo(() => ProducerMark, { mappedBy: "events" }),
  state: model.enum([...CERTIFICATE_STATES]),
  reason: model.text().nullable(),
  actor_id: model.text().nullable(),
});
