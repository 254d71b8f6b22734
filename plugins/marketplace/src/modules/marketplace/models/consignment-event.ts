import { model } from "@medusajs/framework/utils";
import { CONSIGNMENT_EVENT_KINDS, CONSIGNMENT_STATES } from "../../../contract";
import { Consignment } from "./consignment";

/** What was done with a consignment; written once, never changed. */
export const ConsignmentEvent = model.define("consignment_event", {
  id: model.id({ prefix: "conevt" }).primaryKey(),
  consignment: model.belongsTo(() => Consignment, { mappedBy: "events" }),
  kind: model.enum([...CONSIGNMENT_EVENT_KINDS]).default("moved"),
  /** In which state it then was. */
  state: model.enum([...CONSIGNMENT_STATES]),
  /** Carrier and number, or the reason. */
  note: model.text().nullable(),
  /** The person of the co-operative who moved it; nobody where it followed its order. */
  actor_id: model.text().nullable(),
  /** At which of the consignment's revisions it was done, and what was asked for: so that a second press is known. */
  revision: model.number().nullable(),
  request: model.text().nullable(),
  /** Of a change that is no move: what it made of the consignment. */
  facts: model.json().nullable(),
});
