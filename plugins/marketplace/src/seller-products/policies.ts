import { BODIES_FOR_GOODS, type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import { KEEPERS, PRODUCT_ACTIONS, SELLER_ROLES } from "../contract";
import { sellerPolicies } from "../seller/seller-policies";

/** Who says what is sold, and for how much. */
const proposal = { entity: "listing_proposal", fields: ["*", "events.*"] } as const;
const product = {
  entity: "product",
  fields: ["id", "title", "status"],
} as const;

sellerPolicies.register("marketplace-products", [
  { route: "/seller/products", reads: SELLER_ROLES, writes: KEEPERS, record: proposal },
  { route: "/seller/products/:id", reads: SELLER_ROLES, writes: KEEPERS, record: proposal },
  { route: "/seller/products/:id/copy", writes: KEEPERS, record: proposal },
  ...PRODUCT_ACTIONS.map((action) => ({
    route: `/seller/products/:id/${action}`,
    writes: KEEPERS,
    record: action === "archive" || action === "restore" ? product : proposal,
  })),
  { route: "/seller/choices", reads: SELLER_ROLES },
  { route: "/seller/offers", writes: KEEPERS },
  { route: "/seller/low-stock", reads: SELLER_ROLES, writes: KEEPERS },
  { route: "/seller/uploads", writes: KEEPERS },
  { route: "/seller/uploads/crop", writes: KEEPERS },
]);

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];
const reviewers: RoutePolicy["writes"] = ["province", "commune"];

registerPolicies("marketplace-listings", [
  { route: "/admin/listings", reads: everyone, bodies: BODIES_FOR_GOODS },
  { route: "/admin/listings/:id", reads: everyone, bodies: BODIES_FOR_GOODS },
  { route: "/admin/listings/:id/approve", writes: reviewers, record: proposal },
  { route: "/admin/listings/:id/return", writes: reviewers, record: proposal },
]);
