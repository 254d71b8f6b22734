import { model } from "@medusajs/framework/utils";
import { LOT_STATES } from "../../../contract";
import { ProductionLot } from "./production-lot";

/** A state that a lot came into; written once, never changed. */
export const ProductionLotEvent = model.define("production_lot_event", {
  id: model.id({ prefix: "lotevt" }).primaryKey(),
  lot: model.belongsTo(() => ProductionLot, { mappedBy: "events" }),
  state: model.enum([...LOT_STATES]),
  reason: model.text().nullable(),
  actor_id: model.text().nullable(),
});
