import { model } from "@medusajs/framework/utils";

/** When goods, by their product's id, were first in the shop: what was away and comes back is not new. */
export const ListedGoods = model.define("listed_goods", {
  id: model.text().primaryKey(),
  listed_at: model.dateTime().index(),
});
