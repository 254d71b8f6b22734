import { PUBLIC_BODIES, type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import { KEEPERS, SELLER_ROLES } from "../contract";
import { sellerPolicies } from "../seller/seller-policies";

const record = {
  entity: "quotation",
  fields: ["id", "state", "version", "valid_until", "total"],
} as const;

/** Who sets prices answers. */
sellerPolicies.register("marketplace-quotations", [
  { route: "/seller/quotations", reads: SELLER_ROLES },
  { route: "/seller/quotations/:id", reads: SELLER_ROLES },
  { route: "/seller/quotations/:id/answer", writes: KEEPERS, record },
  { route: "/seller/quotations/:id/decline", writes: KEEPERS, record },
]);

const readers: RoutePolicy["reads"] = ["province", "commune", "auditor"];

/** Agencies see what it came to; who asked, those who stand near and the province. */
registerPolicies("marketplace-quotations", [
  { route: "/admin/quotations", reads: readers },
  { route: "/admin/quotations/:id", reads: readers },
  {
    route: "/admin/market-connection/quotations",
    reads: ["province", "commune", "agency", "auditor"],
    bodies: PUBLIC_BODIES,
  },
]);
