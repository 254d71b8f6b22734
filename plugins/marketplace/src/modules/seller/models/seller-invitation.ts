import { model } from "@medusajs/framework/utils";
import { SELLER_ROLES } from "../../../seller-contract";

/** An invitation into a co-operative's workspace, which whoever holds its secret can take once. */
export const SellerInvitation = model.define("seller_invitation", {
  id: model.id({ prefix: "invite" }).primaryKey(),
  organisation_id: model.text().index(),
  role: model.enum([...SELLER_ROLES]),
  /** Whom it is meant for; they may correct it when they take it. */
  name: model.text(),
  phone: model.text().nullable(),
  email: model.text().nullable(),
  /** SHA-256 of the secret in its link: the link itself is kept nowhere. */
  secret_hash: model.text().unique(),
  expires_at: model.dateTime(),
  accepted_at: model.dateTime().nullable(),
  revoked_at: model.dateTime().nullable(),
  /** The member or the officer who invited. */
  invited_by: model.text(),
});
