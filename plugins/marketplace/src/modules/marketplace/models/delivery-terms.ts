import { model } from "@medusajs/framework/utils";

/** How a co-operative delivers, where it has told: its rates, where to come for goods, when it is closed. */
export const DeliveryTerms = model.define("delivery_terms", {
  id: model.id({ prefix: "dlvterms" }).primaryKey(),
  organisation_id: model.text().unique(),
  /** Counts its changes. */
  revision: model.number(),
  /** As the contract's `DeliveryRates`; null: the market's flat fee. */
  rates: model.json().nullable(),
  dispatch_days: model.number(),
  /** As the contract's `PickUp` and `Closing`. */
  pickup: model.json(),
  closing: model.json().nullable(),
  changed_by: model.text(),
  changed_at: model.dateTime(),
});
