import { RoutePolicies } from "@nang-gio/access/problem";
import {
  CONSIGNMENT_ACTIONS,
  CONSIGNMENT_CHANGES,
  HANDS,
  SELLER_ROLES,
  type SellerRole,
} from "../contract";

/** Who may do what on the routes under `/seller`; one that is not named here is closed to everyone. */
export const sellerPolicies = new RoutePolicies<SellerRole>();

const everyone = SELLER_ROLES;
const consignment = { entity: "consignment", fields: ["*", "events.*"] } as const;

sellerPolicies.register("marketplace", [
  { route: "/seller/me", shell: true },
  { route: "/seller/work", reads: everyone },
  { route: "/seller/notices", reads: everyone },
  { route: "/seller/notices/read", writes: everyone },
  { route: "/seller/notices/:id/read", writes: everyone },
  { route: "/seller/consignments", reads: everyone },
  { route: "/seller/consignments/:id", reads: everyone },
  { route: "/seller/consignments/:id/slip", reads: everyone },
  ...[...CONSIGNMENT_ACTIONS, ...CONSIGNMENT_CHANGES].map((action) => ({
    route: `/seller/consignments/:id/${action}`,
    writes: HANDS,
    record: consignment,
  })),
]);
