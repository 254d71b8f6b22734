import { registerPolicies } from "@nang-gio/access/problem";
import { sellerPolicies } from "../seller/seller-policies";

sellerPolicies.register("marketplace-sign-in", [
  { route: "/seller/sessions/**", own: true },
  { route: "/seller/password", own: true },
  { route: "/seller/second-factor/**", own: true },
  { route: "/seller/members/:id/password-link", writes: ["owner"] },
]);

/** Whoever holds such a link is that person, so that the province alone makes it. */
registerPolicies("marketplace-sign-in", [
  { route: "/admin/sellers/:id/members/:member_id/password-link", writes: ["province"] },
  { route: "/admin/sellers/:id/members/:member_id/second-factor", writes: ["province"] },
]);
