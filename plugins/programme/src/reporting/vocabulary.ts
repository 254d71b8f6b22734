/** What a period of reporting is: a year of the plan, the review of a phase, or whenever it is asked for. */
export const PERIOD_KINDS = ["year", "phase", "ad_hoc"] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/** How a body's report stands. */
export const SUBMISSION_STATES = [
  "open",
  "in_progress",
  "submitted",
  "returned",
  "accepted",
  "locked",
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** What is done with a body's report; `lock` comes with the consolidation alone. */
export const SUBMISSION_ACTIONS = [
  "write",
  "submit",
  "return",
  "accept",
  "lock",
  "reopen",
] as const;
export type SubmissionAction = (typeof SUBMISSION_ACTIONS)[number];

/** At which level a body reports: the lower one first, by place; then those of the province. */
export const BODY_LEVELS = ["local", "province"] as const;
export type BodyLevel = (typeof BODY_LEVELS)[number];

/** Of what a line of the trail tells. */
export const REPORTING_SUBJECTS = [
  "period",
  "submission",
  "manual_figure",
  "report",
  "target",
  "baseline",
  "setting",
] as const;
export type ReportingSubject = (typeof REPORTING_SUBJECTS)[number];

/** What happened to it. */
export const REPORTING_CHANGES = [
  "opened",
  "written",
  "submitted",
  "returned",
  "accepted",
  "locked",
  "reopened",
  "entered",
  "cancelled",
  "consolidated",
  "revised",
] as const;
export type ReportingChange = (typeof REPORTING_CHANGES)[number];

/** As what a consolidated report is handed out. */
export const REPORT_FORMATS = ["docx", "xlsx", "pdf", "csv", "json"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
