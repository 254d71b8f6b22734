import { SELLER_ROLES, type SellerRole } from "../contract";
import { PROMOTION_ACTIONS } from "../promotions-contract";
import { sellerPolicies } from "../seller/seller-policies";

/** Who says for how much goods are sold. */
const keepers: readonly SellerRole[] = ["owner", "manager"];
const record = { entity: "goods_promotion" } as const;

sellerPolicies.register("marketplace-promotions", [
  { route: "/seller/promotions", reads: SELLER_ROLES, writes: keepers, record },
  { route: "/seller/promotions/:id", reads: SELLER_ROLES, writes: keepers, record },
  ...PROMOTION_ACTIONS.map((action) => ({
    route: `/seller/promotions/:id/${action}`,
    writes: keepers,
    record,
  })),
]);
