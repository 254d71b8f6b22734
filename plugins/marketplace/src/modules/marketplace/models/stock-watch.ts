import { model } from "@medusajs/framework/utils";

/** What is known of a variant's stock, so that its co-operative is told once that it runs low, and not at each sale. */
export const StockWatch = model.define("stock_watch", {
  id: model.id({ prefix: "swatch" }).primaryKey(),
  organisation_id: model.text().index(),
  product_id: model.text().index(),
  variant_id: model.text().unique(),
  /** Pieces at which it is low; null: as many as its co-operative has set for all. */
  threshold: model.number().nullable(),
  low: model.boolean().default(false),
  /** Counts how often it has fallen so low; the last time is `fell_at`. */
  falls: model.number().default(0),
  fell_at: model.dateTime().nullable(),
});
