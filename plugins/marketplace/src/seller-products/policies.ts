import { type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import { PRODUCT_ACTIONS, SELLER_ROLES, type SellerRole } from "../contract";
import { sellerPolicies } from "../seller/seller-policies";

/** Who says what is sold, and for how much. */
const keepers: readonly SellerRole[] = ["owner", "manager"];
const proposal = { entity: "listing_proposal", fields: ["*", "events.*"] } as const;
const product = {
  entity: "product",
  fields: ["id", "title", "status"],
} as const;

sellerPolicies.register("marketplace-products", [
  { route: "/seller/products", reads: SELLER_ROLES, writes: keepers, record: proposal },
  { route: "/seller/products/:id", reads: SELLER_ROLES, writes: keepers, record: proposal },
  { route: "/seller/products/:id/copy", writes: keepers, record: proposal },
  ...PRODUCT_ACTIONS.map((action) => ({
    route: `/seller/products/:id/${action}`,
    writes: keepers,
    record: action === "archive" || action === "restore" ? product : proposal,
  })),
  { route: "/seller/choices", reads: SELLER_ROLES },
  { route: "/seller/offers", writes: keepers },
  { route: "/seller/low-stock", reads: SELLER_ROLES, writes: keepers },
  { route: "/seller/uploads", writes: keepers },
  { route: "/seller/uploads/crop", writes: keepers },
]);

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];
const reviewers: RoutePolicy["writes"] = ["province", "commune"];

registerPolicies("marketplace-listings", [
  { route: "/admin/listings", reads: everyone },
  { route: "/admin/listings/:id", reads: everyone },
  { route: "/admin/listings/:id/approve", writes: reviewers, record: proposal },
  { route: "/admin/listings/:id/return", writes: reviewers, record: proposal },
]);
