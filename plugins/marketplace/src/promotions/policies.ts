import { KEEPERS, SELLER_ROLES } from "../contract";
import { PROMOTION_ACTIONS } from "../promotions-contract";
import { sellerPolicies } from "../seller/seller-policies";

/** Who says for how much goods are sold. */
const record = { entity: "goods_promotion" } as const;

sellerPolicies.register("marketplace-promotions", [
  { route: "/seller/promotions", reads: SELLER_ROLES, writes: KEEPERS, record },
  { route: "/seller/promotions/:id", reads: SELLER_ROLES, writes: KEEPERS, record },
  ...PROMOTION_ACTIONS.map((action) => ({
    route: `/seller/promotions/:id/${action}`,
    writes: KEEPERS,
    record,
  })),
]);
