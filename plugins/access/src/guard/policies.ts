import { MEDUSA_POLICIES } from "./medusa-policies";
import { registerPolicies } from "./policy";

registerPolicies("medusa", MEDUSA_POLICIES);
registerPolicies("access", [
  { route: "/admin/audit", reads: ["province", "auditor"] },
  { route: "/admin/audit/choices", reads: ["province", "auditor"] },
  { route: "/admin/staff", reads: ["province", "auditor"] },
  { route: "/admin/staff/choices", reads: ["province", "auditor"] },
  { route: "/admin/staff/me", shell: true },
  {
    route: "/admin/staff/:user_id",
    reads: ["province", "auditor"],
    writes: ["province"],
    record: { entity: "staff_role", key: "user_id" },
  },
]);
