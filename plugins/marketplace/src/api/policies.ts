import { type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];

/** Sales are cut to the communes in sight. An order is of several co-operatives and follows `/admin/orders`. */
registerPolicies("marketplace", [
  { route: "/admin/market-connection", reads: everyone },
  { route: "/admin/market-connection/records", reads: everyone },
]);
