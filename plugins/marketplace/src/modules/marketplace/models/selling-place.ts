import { model } from "@medusajs/framework/utils";
import { USUAL_LOW_STOCK } from "../../../limits";

/** Where a co-operative keeps and ships its goods: its stock location and what a cart ships by. */
export const SellingPlace = model.define("selling_place", {
  id: model.id({ prefix: "place" }).primaryKey(),
  organisation_id: model.text().unique(),
  stock_location_id: model.text().unique(),
  shipping_profile_id: model.text().unique(),
  /** Pieces at which goods run low that have no number of their own. */
  low_stock: model.number().default(USUAL_LOW_STOCK),
});
