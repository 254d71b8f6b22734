import { model } from "@medusajs/framework/utils";
import { Consignment } from "./consignment";

/** A line item of the order inside its consignment. Amounts are whole đồng. */
export const ConsignmentLine = model.define("consignment_line", {
  id: model.id({ prefix: "conline" }).primaryKey(),
  consignment: model.belongsTo(() => Consignment, { mappedBy: "lines" }),
  line_item_id: model.text().unique(),
  product_id: model.text().index().nullable(),
  title: model.text(),
  variant_title: model.text().nullable(),
  thumbnail: model.text().nullable(),
  quantity: model.number(),
  unit_price: model.number(),
  subtotal: model.number(),
  total: model.number(),
});
