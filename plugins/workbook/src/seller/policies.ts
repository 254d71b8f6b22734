import { SELLER_ROLES } from "@nang-gio/marketplace/contract";
import { sellerPolicies } from "@nang-gio/marketplace/seller/seller-policies";

sellerPolicies.register("workbook", [
  { route: "/seller/exports/goods", reads: SELLER_ROLES },
  { route: "/seller/exports/lots/:id", reads: ["owner", "manager", "fulfilment"] },
  { route: "/seller/imports", writes: ["owner", "manager"] },
]);
