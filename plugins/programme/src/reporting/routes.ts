import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "@nang-gio/access/problem";
import {
  BaselineBody,
  ConsolidateBody,
  ManualFigureBody,
  MoveSubmissionBody,
  OpenPeriodBody,
  PeriodsQuery,
  ReasonedBody,
  ReportFileQuery,
  ReportsQuery,
  ReviseTargetBody,
  SettingBody,
  SubmissionsQuery,
  WriteSubmissionBody,
} from "../reporting-contract";
import "./messages/register";

type Asked = (matcher: string, query: Parameters<typeof validateQuery>[0]) => MiddlewareRoute;
type Sent = (matcher: string, body: Parameters<typeof validateBody>[0]) => MiddlewareRoute;

const asked: Asked = (matcher, query) => ({
  matcher,
  methods: ["GET"],
  middlewares: [validateQuery(query)],
});
const sent: Sent = (matcher, body) => ({
  matcher,
  methods: ["POST"],
  middlewares: [validateBody(body)],
});

/** What the routes of reports, targets and settings take. */
export const REPORTING_ROUTES: MiddlewareRoute[] = [
  asked("/admin/plan/periods", PeriodsQuery),
  sent("/admin/plan/periods", OpenPeriodBody),
  asked("/admin/plan/submissions", SubmissionsQuery),
  sent("/admin/plan/submissions/:id", WriteSubmissionBody),
  sent("/admin/plan/submissions/:id/figures", ManualFigureBody),
  sent("/admin/plan/submissions/:id/figures/:code/cancel", ReasonedBody),
  sent("/admin/plan/submissions/:id/submit", MoveSubmissionBody),
  sent("/admin/plan/submissions/:id/accept", MoveSubmissionBody),
  sent("/admin/plan/submissions/:id/return", ReasonedBody),
  sent("/admin/plan/submissions/:id/reopen", ReasonedBody),
  asked("/admin/plan/reports", ReportsQuery),
  sent("/admin/plan/reports", ConsolidateBody),
  asked("/admin/plan/reports/:id/file", ReportFileQuery),
  sent("/admin/plan/targets/:code/:due_year", ReviseTargetBody),
  sent("/admin/plan/baselines/:code", BaselineBody),
  sent("/admin/plan/settings/:key", SettingBody),
];
