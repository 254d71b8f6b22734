import { KEEPERS, SELLER_ROLES } from "../contract";
import { sellerPolicies } from "../seller/seller-policies";

sellerPolicies.register("marketplace-delivery", [
  { route: "/seller/delivery-terms", reads: SELLER_ROLES, writes: KEEPERS },
]);
