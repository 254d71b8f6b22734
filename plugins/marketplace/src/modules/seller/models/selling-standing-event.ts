import { model } from "@medusajs/framework/utils";
import { STANDINGS } from "../../../standing-contract";
import { SellingStanding } from "./selling-standing";

/** A move of an organisation from one standing to another; written once, never changed. */
export const SellingStandingEvent = model.define("selling_standing_event", {
  id: model.id({ prefix: "standevt" }).primaryKey(),
  standing: model.belongsTo(() => SellingStanding, { mappedBy: "events" }),
  state: model.enum([...STANDINGS]),
  reason: model.text().nullable(),
  /** Who moved it; nobody where the market itself did. */
  actor_id: model.text().nullable(),
});
