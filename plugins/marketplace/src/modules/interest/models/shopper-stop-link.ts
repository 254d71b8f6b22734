import { model } from "@medusajs/framework/utils";

/** The secret of the links by which a shopper, by their account's id, stops what is told them, signed in or not. */
export const ShopperStopLink = model.define("shopper_stop_link", {
  id: model.text().primaryKey(),
  secret: model.text().unique(),
});
