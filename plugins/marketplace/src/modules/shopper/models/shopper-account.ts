import { model } from "@medusajs/framework/utils";

/** What the market keeps of a shopper's account beside Medusa's customer, whose id it has. */
export const ShopperAccount = model.define("shopper_account", {
  id: model.id().primaryKey(),
  /** When they agreed that the market keeps what they told. */
  consented_at: model.dateTime(),
  /** When they proved that the customer's e-mail is theirs: by a link that was sent there. */
  email_confirmed_at: model.dateTime().nullable(),
  /** What is kept of the newest such link, and until when it is good. */
  email_secret_hash: model.text().nullable(),
  email_secret_until: model.dateTime().nullable(),
  /** Log-ins that began before this have ended; set with a new password and a sign-out everywhere. */
  log_ins_from: model.dateTime().nullable(),
});
