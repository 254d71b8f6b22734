import { model } from "@medusajs/framework/utils";
import { LOT_STATES } from "../../../contract";
import { Organisation } from "./organisation";
import { ProductionLotEvent } from "./production-lot-event";
import { ProductionLotInput } from "./production-lot-input";

/**
 * Goods of one product that were made together and are called back together. Its fields are those that a consumer
 * may look up (Circular 02/2024/TT-BKHCN: name and picture, unit and address, time of production, brand and serial
 * number, shelf life) and those by which it is followed one step back.
 */
export const ProductionLot = model
  .define("production_lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    organisation: model.belongsTo(() => Organisation, { mappedBy: "lots" }),
    product_id: model.text().index(),
    product_title: model.text(),
    /** The producer's own number of it, as printed on the goods. */
    number: model.text(),
    /** What the label's QR code leads to; see `newTraceCode`. */
    trace_code: model.text().unique(),
    /** Day of production or harvest, `YYYY-MM-DD`. */
    produced_on: model.text(),
    /** Last day of the shelf life, as labels say it (HSD). */
    use_by: model.text().nullable(),
    /** Where it was made or grown. */
    place: model.text(),
    /** The mark of kind `growing_area` that it was grown in. */
    growing_area_id: model.text().nullable(),
    state: model.enum([...LOT_STATES]).default("active"),
    reason: model.text().nullable(),
    inputs: model.hasMany(() => ProductionLotInput, { mappedBy: "lot" }),
    events: model.hasMany(() => ProductionLotEvent, { mappedBy: "lot" }),
  })
  .cascades({ delete: ["inputs", "events"] })
  .indexes([{ on: ["organisation_id", "number"], unique: true }])
  .checks([
    {
      name: "CK_production_lot_dates",
      expression: (columns) =>
        `${columns.use_by} is null or ${columns.use_by} >= ${columns.produced_on}`,
    },
    {
      name: "CK_production_lot_reason",
      expression: (columns) => `${columns.state} = 'active' or ${columns.reason} is not null`,
    },
  ]);
