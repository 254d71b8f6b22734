import { day, page, text } from "@nang-gio/cooperative/contract-fields";
import { z } from "zod";
import type { Figure, IndicatorWords } from "./indicators-contract";
import { NARRATIVE_KEYS } from "./reporting/plan";
import {
  type BodyLevel,
  PERIOD_KINDS,
  type PeriodKind,
  REPORT_FORMATS,
  type ReportFormat,
  type ReportingChange,
  type ReportingSubject,
  SUBMISSION_STATES,
  type SubmissionState,
} from "./reporting/vocabulary";

/** The most that a figure or a target may be. */
const MOST_VALUE = 100_000_000_000_000;
const LONGEST_NARRATIVE = 5_000;

/** Words without signs that no XML can hold: a report's files could not be opened. */
const words = (max: number) =>
  z
    .string()
    .normalize("NFC")
    .trim()
    .min(1)
    .max(max)
    .regex(/^(?:[\t\n\r]|[^\p{Cc}])*$/u);
const amount = z.number().int().min(0).max(MOST_VALUE);
const code = z.string().max(40);
const seen = z.number().int().min(0);
/** Where evidence can be read: a page, or a file in the office's own store. */
const link = z.url({ protocol: /^https?$/ }).max(500);

/** `GET /admin/plan/periods`, answered `{periods, count, limit, offset}`: the newest first. */
export const PeriodsQuery = z.strictObject({ ...page });
export type PeriodsQuery = z.infer<typeof PeriodsQuery>;

/**
 * `POST /admin/plan/periods`: opens one and asks bodies for their reports; answered `{period}`. Years and phases have days of
 * their own, whoever asks ad hoc names them.
 */
export const OpenPeriodBody = z
  .strictObject({
    kind: z.enum(PERIOD_KINDS),
    year: z.number().int().min(2023).max(2030).nullish(),
    title: text(200).nullish(),
    first_day: day.nullish(),
    last_day: day.nullish(),
    due_before: day.nullish(),
    /** Local bodies for all of their places when none is named. */
    asked: z
      .array(
        z.strictObject({ body_code: code, place_codes: z.array(code).min(1).max(200).optional() }),
      )
      .min(1)
      .max(50),
  })
  .refine(({ kind, year }) => (kind === "ad_hoc") === (year === undefined || year === null), {
    path: ["year"],
    params: { code: "reporting.year_wanted" },
  })
  .refine(({ kind, year }) => kind !== "phase" || year === 2025 || year === 2030, {
    path: ["year"],
    params: { code: "reporting.phase_year" },
  });
export type OpenPeriodBody = z.infer<typeof OpenPeriodBody>;

/** `GET /admin/plan/submissions`, answered `{submissions, count, limit, offset}`. */
export const SubmissionsQuery = z.strictObject({
  period_id: z.string().max(100).optional(),
  state: z.enum(SUBMISSION_STATES).or(z.literal("")).optional(),
  /** Those that are owed after their day. */
  overdue: z.enum(["true", "false"]).optional(),
  ...page,
});
export type SubmissionsQuery = z.infer<typeof SubmissionsQuery>;

/** `POST /admin/plan/submissions/:id`: what the body tells, of the tasks that are named; answered `{submission}`. */
export const WriteSubmissionBody = z.strictObject({
  seen,
  narrative: z.partialRecord(z.enum(NARRATIVE_KEYS), words(LONGEST_NARRATIVE).nullable()),
});
export type WriteSubmissionBody = z.infer<typeof WriteSubmissionBody>;

/** `POST /admin/plan/submissions/:id/figures`: enters a figure that nothing computes, or enters it anew; answered `{submission}`. */
export const ManualFigureBody = z
  .strictObject({
    seen,
    indicator_code: code,
    value: amount.nullish(),
    numerator: amount.nullish(),
    denominator: amount.nullish(),
    evidence: words(1_000),
    link,
  })
  .refine(({ numerator, denominator }) => (numerator ?? 0) <= (denominator ?? numerator ?? 0), {
    path: ["numerator"],
    params: { code: "reporting.part_over_whole" },
  });
export type ManualFigureBody = z.infer<typeof ManualFigureBody>;

/** `POST …/submit`, `…/accept`: of the report as it was seen. */
export const MoveSubmissionBody = z.strictObject({ seen });
export type MoveSubmissionBody = z.infer<typeof MoveSubmissionBody>;

/** `POST …/return`, `…/reopen`, `…/figures/:code/cancel`: why. */
export const ReasonedBody = z.strictObject({ seen, reason: words(1_000) });
export type ReasonedBody = z.infer<typeof ReasonedBody>;

/** `POST /admin/plan/targets/:code/:due_year`: revises a target; answered `{target}`. */
export const ReviseTargetBody = z.strictObject({
  /** The version that was seen. */
  seen,
  value: amount,
  /** Of a target that is lowered it has to be said. */
  reason: words(1_000).nullish(),
  decided_on: day,
});
export type ReviseTargetBody = z.infer<typeof ReviseTargetBody>;

/** `POST /admin/plan/baselines/:code`: tells where an indicator stood before the plan; answered `{baseline}`. */
export const BaselineBody = z.strictObject({ seen, value: amount, as_of: day, source: words(500) });
export type BaselineBody = z.infer<typeof BaselineBody>;

/** `POST /admin/plan/settings/:key`: how an open question is read from now on; answered `{setting}`. */
export const SettingBody = z.strictObject({ seen, value: z.boolean(), reason: words(1_000) });
export type SettingBody = z.infer<typeof SettingBody>;

/** `POST /admin/plan/reports`: consolidates a period; answered `{report}`. */
export const ConsolidateBody = z.strictObject({
  period_id: z.string().max(100),
  /** As the office numbers it: `125/BC-HPN`. */
  number: text(50),
  /** Where it is signed, as it stands before the date. */
  place: text(60),
  signed_on: day,
  signer_title: text(100),
  signer_name: text(100),
  recipients: z.array(text(200)).min(1).max(20),
  difficulties: words(LONGEST_NARRATIVE).nullish(),
  proposals: words(LONGEST_NARRATIVE).nullish(),
  /** Of a phase's review: which targets ought to be others, and why. */
  target_proposals: z
    .array(
      z.strictObject({
        code,
        due_year: z.literal([2025, 2030]),
        value: amount,
        reason: words(500),
      }),
    )
    .max(20)
    .default([]),
});
export type ConsolidateBody = z.infer<typeof ConsolidateBody>;

/** `GET /admin/plan/reports`, answered `{reports, count, limit, offset}`. */
export const ReportsQuery = z.strictObject({
  period_id: z.string().max(100).optional(),
  ...page,
});
export type ReportsQuery = z.infer<typeof ReportsQuery>;

/** `GET /admin/plan/reports/:id/file`. */
export const ReportFileQuery = z.strictObject({ format: z.enum(REPORT_FORMATS) });
export type ReportFileQuery = z.infer<typeof ReportFileQuery>;

interface Both {
  vi: string;
  en: string;
}

/** Where a figure stands against its target. */
export interface Standing {
  state: "reached" | "on_the_way" | "monitored" | "no_one" | "not_computed";
  /** Of the target, in hundredths of a per cent. */
  reached: number | null;
  missing: number | null;
}

/** What a figure comes to at the pace that it had. */
export interface Projection {
  method: "linear";
  value: number;
  by: string;
}

/** One version of a target. */
export interface TargetVersion {
  version: number;
  value: number;
  reason: string | null;
  decided_on: string;
  recorded_at: string;
  /** The plan's own version has none. */
  by: string | null;
}

/** How an open question of the plan is read. */
export interface SettingView {
  key: string;
  words: Both;
  why: Both;
  value: boolean | number;
  version: number;
  codes: string[];
  /** Whether figures follow what is set here. */
  is_set_here: boolean;
}

export interface BaselineView {
  version: number;
  value: number;
  as_of: string;
  source: string;
}

/** A target of the plan with where it stands; figures are of the whole area. */
export interface TargetView {
  code: string;
  name: Both;
  unit: Both;
  kind: "count" | "ratio" | "milestone";
  due_year: number;
  from: string;
  to: string;
  value: number;
  version: number;
  versions: TargetVersion[];
  /** `null` where nothing computes it yet. */
  figure: Figure | null;
  standing: Standing;
  projection: Projection | null;
  /** `null`: nobody knows. */
  baseline: BaselineView | null;
  settings: SettingView[];
}

/** A period with how far its bodies are. */
export interface PeriodRow {
  id: string;
  kind: PeriodKind;
  year: number | null;
  title: string;
  first_day: string;
  last_day: string;
  due_before: string;
  consolidate_before: string;
  /** Of the bodies in sight. */
  submissions: Record<SubmissionState, number>;
  overdue: number;
  /** Versions of the consolidated report. */
  reports: number;
}

export interface PeriodView extends PeriodRow {
  may: { consolidate: boolean };
}

/** A body's report in a list. */
export interface SubmissionRow {
  id: string;
  period_id: string;
  period_title: string;
  due_before: string;
  body_code: string;
  place_code: string | null;
  /** As the body is called: with its place where it is one of many. */
  name: string;
  level: BodyLevel;
  state: SubmissionState;
  submitted_at: string | null;
  is_late: boolean;
  is_overdue: boolean;
}

/** A figure that was entered by hand. */
export interface ManualFigureView {
  indicator_code: string;
  name: Both;
  unit: Both;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Of the two, in hundredths of a per cent; `null` where there is no one to count. */
  share: number | null;
  evidence: string;
  link: string;
}

/** One line of what was done. */
export interface ReportingTrailLine {
  at: string;
  subject: ReportingSubject;
  change: ReportingChange;
  reason: string | null;
  by: string | null;
}

/** An indicator as a body sees it: of its own communes. */
export interface OwnIndicator {
  code: string;
  name: Both;
  unit: Both;
  kind: "count" | "ratio" | "milestone";
  /** `null` where nothing computes it yet, so that it may be entered by hand. */
  figures: Figure[] | null;
}

/** `GET /admin/plan/submissions/:id`. */
export interface SubmissionView extends SubmissionRow {
  first_day: string;
  last_day: string;
  revision: number;
  comments: string | null;
  narrative: Record<string, string>;
  indicators: OwnIndicator[];
  manual: ManualFigureView[];
  trail: ReportingTrailLine[];
  may: { write: boolean; judge: boolean };
}

/** A consolidated report in a list. */
export interface ReportRow {
  id: string;
  period_id: string;
  period_title: string;
  version: number;
  number: string;
  is_late: boolean;
  consolidated_at: string;
  checksums: Record<ReportFormat, string>;
}

/** A line of the table of results. */
export interface ReportResult {
  code: string;
  name: Both;
  unit: Both;
  kind: "count" | "ratio" | "milestone";
  figures: Figure[] | null;
  manual: { value: number | null; share: number | null } | null;
  target: { due_year: number; value: number; version: number } | null;
  cumulative: Figure | null;
  standing: Standing;
}

/** `GET /admin/plan/reports/:id`. */
export interface ReportView extends ReportRow {
  senders: Array<{ name: string; is_late: boolean }>;
  results: ReportResult[];
}

/** A figure that is another today than in the report. */
export interface DifferenceRow {
  code: string;
  name: Both;
  key: string;
  figure: Both;
  kind: Figure["kind"];
  was: number | null;
  is: number | null;
  /** Records that count now and did not, count no more, or count otherwise. */
  added: number;
  removed: number;
  changed: number;
}

export type DefinitionWords = Pick<IndicatorWords, "counts" | "counted_in" | "period" | "sources">;
