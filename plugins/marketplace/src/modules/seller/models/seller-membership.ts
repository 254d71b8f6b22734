import { model } from "@medusajs/framework/utils";
import { SELLER_ROLES } from "../../../seller-contract";
import { SellerAccount } from "./seller-account";

/** What a person does for a co-operative in the workspace, `[from, to)`; another role is another row. */
export const SellerMembership = model
  .define("seller_membership", {
    id: model.id({ prefix: "member" }).primaryKey(),
    account: model.belongsTo(() => SellerAccount, { mappedBy: "memberships" }),
    organisation_id: model.text().index(),
    role: model.enum([...SELLER_ROLES]),
    from: model.dateTime(),
    to: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["account_id", "organisation_id"],
      unique: true,
      where: `"to" is null`,
    },
  ])
  .checks([
    {
      name: "CK_seller_membership_dates",
      expression: `"to" is null or "to" >= "from"`,
    },
  ]);
