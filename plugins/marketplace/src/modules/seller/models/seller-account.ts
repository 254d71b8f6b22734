import { model } from "@medusajs/framework/utils";
import { SellerClaim } from "./seller-claim";
import { SellerMembership } from "./seller-membership";

/**
 * A person who signs in to the workspace (actor type `seller`). Their identity is known by this record's id, so
 * that phone and e-mail can change and both lead to the same one.
 */
export const SellerAccount = model
  .define("seller_account", {
    id: model.id({ prefix: "seller" }).primaryKey(),
    name: model.text(),
    /** In the national form. */
    phone: model.text().unique().nullable(),
    /** In lower case. */
    email: model.text().unique().nullable(),
    /** When they agreed that the market keeps what they told; nobody asks whom staff entered. */
    consented_at: model.dateTime().nullable(),
    /** Log-ins that began before this have ended; set with a new password, a second factor, a sign-out everywhere. */
    log_ins_from: model.dateTime().nullable(),
    claims: model.hasMany(() => SellerClaim, { mappedBy: "account" }),
    memberships: model.hasMany(() => SellerMembership, { mappedBy: "account" }),
  })
  .cascades({ delete: ["memberships", "claims"] })
  .checks([
    {
      name: "CK_seller_account_reachable",
      expression: (columns) => `${columns.phone} is not null or ${columns.email} is not null`,
    },
  ]);
