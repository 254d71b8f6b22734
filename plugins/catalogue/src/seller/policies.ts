import { SELLER_ROLES } from "@nang-gio/marketplace/contract";
import { sellerPolicies } from "@nang-gio/marketplace/seller/seller-policies";

sellerPolicies.register("catalogue", [
  { route: "/seller/products/:id/preview", reads: SELLER_ROLES },
]);
