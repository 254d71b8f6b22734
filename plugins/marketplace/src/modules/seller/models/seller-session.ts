import { model } from "@medusajs/framework/utils";

/** One log-in of a person on one device; the token that they hold carries its id (`jti`). */
export const SellerSession = model.define("seller_session", {
  id: model.id({ prefix: "selsess" }).primaryKey(),
  account_id: model.text().index(),
  /** What the browser calls itself. */
  user_agent: model.text().nullable(),
  /** To within some minutes. */
  last_used_at: model.dateTime(),
  expires_at: model.dateTime(),
  ended_at: model.dateTime().nullable(),
});
