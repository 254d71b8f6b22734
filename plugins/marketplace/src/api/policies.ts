import { type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import { STANDING_ACTIONS } from "../contract";

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];

/** Who sees people's phones: those who decide, those who help, those who audit. */
const near: RoutePolicy["reads"] = ["province", "commune", "auditor"];
const standing = {
  entity: "selling_standing",
  key: "organisation_id",
  fields: ["*", "events.*"],
} as const;

/** Sales and sellers are cut to the communes in sight; whether one may sell the province alone decides. An order is of several co-operatives and follows `/admin/orders`. */
registerPolicies("marketplace", [
  { route: "/admin/market-connection", reads: everyone },
  { route: "/admin/market-connection/records", reads: everyone },
  { route: "/admin/sellers", reads: near },
  { route: "/admin/sellers/:id", reads: near },
  ...STANDING_ACTIONS.map((action) => ({
    route: `/admin/sellers/:id/${action}`,
    writes: ["province"] as const,
    record: standing,
  })),
]);
