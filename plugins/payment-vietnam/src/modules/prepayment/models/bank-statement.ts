import { model } from "@medusajs/framework/utils";

/** A statement of the market's account that staff brought in. */
export const BankStatement = model.define("bank_statement", {
  id: model.id({ prefix: "bst" }).primaryKey(),
  file_name: model.text(),
  /** Until when it tells all that came. */
  covers_until: model.dateTime(),
  /** Incoming transfers in it, and how many of them were new. */
  entries: model.number(),
  added: model.number(),
  created_by: model.text(),
});
