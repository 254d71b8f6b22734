import { model } from "@medusajs/framework/utils";

/**
 * What a co-operative says of a product beyond Medusa's own fields: who makes it, and the label that
 * Decree 43/2017/NĐ-CP asks for. One per product.
 */
export const Listing = model.define("listing", {
  id: model.id({ prefix: "listing" }).primaryKey(),
  product_id: model.text().unique(),
  organisation_id: model.text().index(),
  unit: model.text(),
  ingredients: model.text().nullable(),
  storage: model.text().nullable(),
  shelf_life_days: model.number().nullable(),
  warnings: model.text().nullable(),
  /** Where the goods and what they are made from come from. */
  origin: model.text().nullable(),
  producer_code: model.text().nullable(),
  /** `Picture`s of the media plugin, the main one first. */
  pictures: model.json().nullable(),
  /** Since when the co-operative itself has put it away. */
  archived_at: model.dateTime().nullable(),
  /** First day in the shop of what was approved for later, `YYYY-MM-DD`. */
  publish_on: model.text().nullable(),
});
