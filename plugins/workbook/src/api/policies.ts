import { type RoutePolicy, registerPolicies } from "@nang-gio/access/problem";

const importers: RoutePolicy["writes"] = ["province", "commune"];
const readers: RoutePolicy["reads"] = ["province", "commune", "auditor"];
const record = { entity: "import_run" } as const;

registerPolicies("workbook", [
  { route: "/admin/imports", reads: readers, writes: importers, record },
  { route: "/admin/bank-statements", writes: ["province"] },
  { route: "/admin/imports/template", reads: readers },
  { route: "/admin/exports/market", reads: readers },
  { route: "/admin/exports/cooperatives", reads: readers },
  { route: "/admin/exports/lots/:id", reads: importers },
  { route: "/admin/imports/:id", reads: readers },
  { route: "/admin/imports/:id/confirm", writes: importers, record },
]);
