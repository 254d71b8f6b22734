import { model } from "@medusajs/framework/utils";

/** Where a co-operative keeps and ships its goods: its stock location and what a cart ships by. */
export const SellingPlace = model.define("selling_place", {
  id: model.id({ prefix: "place" }).primaryKey(),
  organisation_id: model.text().unique(),
  stock_location_id: model.text().unique(),
  shipping_profile_id: model.text().unique(),
});
