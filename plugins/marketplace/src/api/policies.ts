import { PUBLIC_BODIES, type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";
import { STAFF_CHANGES } from "../contract";

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];

/** Sales and returns are cut to the communes in sight. An order is of several co-operatives and follows `/admin/orders`. */
registerPolicies("marketplace", [
  { route: "/admin/market-connection", reads: everyone, bodies: PUBLIC_BODIES },
  { route: "/admin/market-connection/records", reads: everyone, bodies: PUBLIC_BODIES },
  { route: "/admin/consignment-returns", reads: ["province", "commune", "auditor"] },
  { route: "/admin/consignment-returns/:id", reads: ["province", "commune", "auditor"] },
  ...STAFF_CHANGES.map((change) => ({
    route: `/admin/consignments/:id/${change}`,
    writes: ["province"] as const,
    record: { entity: "consignment", fields: ["*", "events.*", "returns.*"] } as const,
  })),
]);
