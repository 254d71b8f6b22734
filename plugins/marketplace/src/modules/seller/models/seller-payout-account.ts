import { model } from "@medusajs/framework/utils";

/** The bank account to which a co-operative is paid: one at a time. */
export const SellerPayoutAccount = model.define("seller_payout_account", {
  id: model.id({ prefix: "payacc" }).primaryKey(),
  organisation_id: model.text().unique(),
  /** NAPAS number of the bank. */
  bank_bin: model.text(),
  account_number: model.text(),
  /** As the bank writes it: capitals without accents. */
  holder: model.text(),
  /** The owner who told it, and when. */
  changed_by: model.text(),
  changed_at: model.dateTime(),
});
