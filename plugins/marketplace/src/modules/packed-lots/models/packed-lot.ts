import { model } from "@medusajs/framework/utils";

/**
 * Pieces of a lot that were packed for a line of a consignment: whom a lot went to, one step forward
 * (Circular 02/2024/TT-BKHCN, article 3.8). Never public.
 */
export const PackedLot = model
  .define("packed_lot", {
    id: model.id({ prefix: "plot" }).primaryKey(),
    organisation_id: model.text(),
    consignment_id: model.text().index(),
    line_item_id: model.text(),
    lot_id: model.text().index(),
    quantity: model.number(),
  })
  .indexes([{ on: ["line_item_id", "lot_id"], unique: true }])
  .checks([{ name: "CK_packed_lot_quantity", expression: (columns) => `${columns.quantity} > 0` }]);
