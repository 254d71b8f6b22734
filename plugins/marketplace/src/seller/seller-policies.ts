import { RoutePolicies } from "@nang-gio/access/problem";
import type { SellerRole } from "../contract";

/** Who may do what on the routes under `/seller`; one that is not named here is closed to everyone. */
export const sellerPolicies = new RoutePolicies<SellerRole>();

sellerPolicies.register("marketplace", [{ route: "/seller/me", shell: true }]);
