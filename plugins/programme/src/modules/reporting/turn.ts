import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "@nang-gio/access/sql";
import type {
  BodyLevel,
  PeriodKind,
  ReportingChange,
  ReportingSubject,
  SubmissionState,
} from "../../reporting/vocabulary";

/** A period as it is kept. */
export interface KeptPeriod {
  id: string;
  kind: PeriodKind;
  year: number | null;
  title: string;
  first_day: string;
  last_day: string;
  due_before: string;
  consolidate_before: string;
}

/** A body's report as it is kept. */
export interface KeptSubmission {
  id: string;
  period_id: string;
  body_code: string;
  place_code: string | null;
  level: BodyLevel;
  commune_codes: string[];
  state: SubmissionState;
  narrative: Record<string, string>;
  comments: string | null;
  /** As the database writes an instant. */
  submitted_at: string | Date | null;
  is_late: boolean;
  revision: number;
}

/** One line of the trail. */
export interface ReportingLine {
  period_id?: string | null;
  subject: ReportingSubject;
  subject_id: string;
  change: ReportingChange;
  reason?: string | null;
  before?: object | null;
  after?: object | null;
}

export type TellReporting = (line: ReportingLine) => Promise<void>;

/** What is done with one body's report, alone: all of it is kept or nothing. */
export interface SubmissionTurn {
  sql: Sql;
  submission: KeptSubmission;
  period: KeptPeriod;
  tell: TellReporting;
}

/** Writes lines of the trail. */
export function reportingTeller(sql: Sql, actor_id: string | null): TellReporting {
  return async ({ period_id, subject, subject_id, change, reason, before, after }) => {
    await sql.execute(
      `insert into "plan_change" ("id", "period_id", "subject", "subject_id", "change", "reason", "before", "after",
           "actor_id", "happened_at")
       values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, clock_timestamp())`,
      [
        ...[generateEntityId(undefined, "planchg"), period_id ?? null, subject, subject_id],
        ...[change, reason ?? null],
        ...[before, after].map((part) => (part ? JSON.stringify(part) : null)),
        actor_id,
      ],
    );
  };
}
