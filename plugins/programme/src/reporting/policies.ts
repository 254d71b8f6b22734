import { PUBLIC_BODIES, type RoutePolicy } from "@nang-gio/access/problem";

const everyone: RoutePolicy["reads"] = ["province", "commune", "agency", "auditor"];
/** The whole is the province's; communes see their own part of it. */
const whole: RoutePolicy["reads"] = ["province", "agency", "auditor"];
const near: RoutePolicy["writes"] = ["province", "commune"];
const bodies = PUBLIC_BODIES;

const period = { entity: "plan_period" } as const;
const submission = {
  entity: "plan_submission",
  fields: ["id", "state", "narrative", "comments", "submitted_at", "is_late"],
} as const;
const figures = {
  entity: "plan_submission",
  fields: [
    "id",
    "figures.indicator_code",
    "figures.value",
    "figures.numerator",
    "figures.denominator",
  ],
} as const;
const report = { entity: "plan_report", fields: ["id", "number", "version", "is_late"] } as const;
const at = "/admin/plan/submissions/:id";

/** Who may do what with reports, targets and settings; `docs/reporting-roles.md` is this as a table. */
export const REPORTING_POLICIES: readonly RoutePolicy[] = [
  { route: "/admin/plan/periods", reads: everyone, writes: ["province"], bodies, record: period },
  { route: "/admin/plan/periods/:id", reads: everyone, bodies },
  { route: "/admin/plan/submissions", reads: everyone, bodies },
  { route: at, reads: everyone, writes: near, bodies, record: submission },
  { route: `${at}/figures`, writes: near, record: figures },
  { route: `${at}/figures/:code/cancel`, writes: near, record: figures },
  { route: `${at}/submit`, writes: near, record: submission },
  { route: `${at}/return`, writes: ["province"], record: submission },
  { route: `${at}/accept`, writes: ["province"], record: submission },
  { route: `${at}/reopen`, writes: ["province"], record: submission },
  { route: "/admin/plan/reports", reads: whole, writes: ["province"], bodies, record: report },
  { route: "/admin/plan/reports/schema", reads: whole, bodies },
  { route: "/admin/plan/reports/:id", reads: whole, bodies },
  { route: "/admin/plan/reports/:id/file", reads: whole, bodies },
  { route: "/admin/plan/reports/:id/difference", reads: whole, bodies },
  { route: "/admin/plan/targets", reads: whole, bodies },
  { route: "/admin/plan/targets/:code/:due_year", writes: ["province"] },
  { route: "/admin/plan/baselines/:code", writes: ["province"] },
  { route: "/admin/plan/settings/:key", writes: ["province"] },
];
