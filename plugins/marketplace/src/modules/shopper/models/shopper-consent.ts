import { model } from "@medusajs/framework/utils";
import { LANGUAGES } from "@nang-gio/access/problem";
import { CONSENT_PURPOSES } from "../../../personal-data-contract";

/** That a shopper agreed to a purpose, or took that back. The database refuses to change it; it goes with the account. */
export const ShopperConsent = model.define("shopper_consent", {
  id: model.id({ prefix: "consent" }).primaryKey(),
  account_id: model.text().index(),
  purpose: model.enum([...CONSENT_PURPOSES]),
  given: model.boolean(),
  /** Of the words that they read, and in which language. */
  version: model.text(),
  language: model.enum([...LANGUAGES]),
});
