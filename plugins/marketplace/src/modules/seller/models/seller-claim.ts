import { model } from "@medusajs/framework/utils";
import { CLAIM_STATES } from "../../../application-contract";
import { SellerAccount } from "./seller-account";

/** A person's claim to belong to a co-operative that the register knew before them; staff decide on it. */
export const SellerClaim = model
  .define("seller_claim", {
    id: model.id({ prefix: "claim" }).primaryKey(),
    account: model.belongsTo(() => SellerAccount, { mappedBy: "claims" }),
    organisation_id: model.text().index(),
    state: model.enum([...CLAIM_STATES]),
    /** Why it was refused. */
    reason: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["account_id", "organisation_id"], unique: true }]);
