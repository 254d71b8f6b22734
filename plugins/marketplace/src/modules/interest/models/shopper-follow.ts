import { model } from "@medusajs/framework/utils";
import { LANGUAGES } from "@nang-gio/access/problem";

/** That a shopper follows a co-operative, and up to when they were told of its new goods. */
export const ShopperFollow = model
  .define("shopper_follow", {
    id: model.id({ prefix: "follow" }).primaryKey(),
    account_id: model.text(),
    organisation_id: model.text().index(),
    /** Whether they are told of new goods. */
    told: model.boolean().default(true),
    told_until: model.dateTime().index(),
    /** In which the shopper asked. */
    language: model.enum([...LANGUAGES]),
  })
  .indexes([{ on: ["account_id", "organisation_id"], unique: true }]);
