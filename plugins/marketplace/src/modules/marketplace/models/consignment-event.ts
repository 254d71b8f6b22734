import { model } from "@medusajs/framework/utils";
import { CONSIGNMENT_STATES } from "../../../contract";
import { Consignment } from "./consignment";

/** A move of a consignment from one state to another; written once, never changed. */
export const ConsignmentEvent = model.define("consignment_event", {
  id: model.id({ prefix: "conevt" }).primaryKey(),
  consignment: model.belongsTo(() => Consignment, { mappedBy: "events" }),
  state: model.enum([...CONSIGNMENT_STATES]),
  /** Carrier and number, or the reason. */
  note: model.text().nullable(),
  /** The person of the co-operative who moved it; nobody where it followed its order. */
  actor_id: model.text().nullable(),
});
