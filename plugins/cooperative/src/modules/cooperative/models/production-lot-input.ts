import { model } from "@medusajs/framework/utils";
import { ProductionLot } from "./production-lot";

/**
 * Something that went into a lot, one step back: what, from whom, when, by which paper ("one step back, one step
 * forward": Circular 02/2024/TT-BKHCN, article 3.8). Never public.
 */
export const ProductionLotInput = model.define("production_lot_input", {
  id: model.id({ prefix: "lotin" }).primaryKey(),
  lot: model.belongsTo(() => ProductionLot, { mappedBy: "inputs" }),
  name: model.text(),
  supplier: model.text(),
  /** Day on which it came in, `YYYY-MM-DD`. */
  received_on: model.text(),
  /** Number of the invoice, delivery note or test report. */
  document: model.text().nullable(),
});
