import { model } from "@medusajs/framework/utils";

/** One log-in of a shopper on one device; the token that they hold carries its id (`jti`). */
export const ShopperSession = model.define("shopper_session", {
  id: model.id({ prefix: "shopsess" }).primaryKey(),
  account_id: model.text().index(),
  /** What the browser calls itself. */
  user_agent: model.text().nullable(),
  /** To within some minutes. */
  last_used_at: model.dateTime(),
  expires_at: model.dateTime(),
  ended_at: model.dateTime().nullable(),
});
