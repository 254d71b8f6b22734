import type { MedusaRequest } from "@medusajs/framework/http";
import { staffMay } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import type {
  OwnIndicator,
  SubmissionRow,
  SubmissionsQuery,
  SubmissionView,
} from "../../reporting-contract";
import { PLAN_INDICATORS } from "../plan-indicators";
import { unknown } from "../reporting";
import { OWED_STATES } from "../rules/submission-moves";
import { BODY_LEVELS, SUBMISSION_STATES } from "../vocabulary";
import { bodyNames } from "./body-names";
import { OWED, submissionSight } from "./find-periods";
import { manualFigures } from "./manual-figures";
import { inParts, measureCode } from "./measured";
import { trailOf } from "./trail";

const Row = z.object({
  id: z.string(),
  period_id: z.string(),
  period_title: z.string(),
  due_before: z.string(),
  body_code: z.string(),
  place_code: z.string().nullable(),
  level: z.enum(BODY_LEVELS),
  state: z.enum(SUBMISSION_STATES),
  submitted_at: z.coerce.date().nullable(),
  is_late: z.boolean(),
});

const Whole = Row.extend({
  first_day: z.string(),
  last_day: z.string(),
  revision: z.number(),
  comments: z.string().nullable(),
  narrative: z.record(z.string(), z.string()),
  commune_codes: z.array(z.string()),
});

const COLUMNS = `submission.id, submission.period_id, period.title as period_title, period.due_before, submission.body_code,
  submission.place_code, submission.level, submission.state, submission.submitted_at, submission.is_late`;
const FROM = `from plan_submission submission join plan_period period on period.id = submission.period_id`;

/** The body, and how its report stands. */
async function namedRows(req: MedusaRequest) {
  const nameOf = await bodyNames(req.scope);
  const today = dateInVietnam(new Date());
  return ({ submitted_at, ...row }: z.infer<typeof Row>): SubmissionRow => ({
    ...row,
    name: nameOf(row),
    submitted_at: submitted_at?.toISOString() ?? null,
    is_overdue: OWED_STATES.includes(row.state) && submitted_at === null && today >= row.due_before,
  });
}

/** One page of the reports in sight: those of places first, by body and place. */
export async function findSubmissions(
  req: MedusaRequest,
  { period_id, state, overdue, limit, offset }: SubmissionsQuery,
): Promise<{ submissions: SubmissionRow[]; count: number }> {
  const [seen, sight] = submissionSight(communesInSight(req));
  const late = `(submission.state in (${OWED}) and submission.submitted_at is null and ? >= period.due_before)`;
  const parts: Array<[string, unknown[]]> = [
    [seen, sight],
    ...(period_id ? [["submission.period_id = ?", [period_id]] as [string, unknown[]]] : []),
    ...(state ? [["submission.state = ?", [state]] as [string, unknown[]]] : []),
    ...(overdue
      ? [
          [overdue === "true" ? late : `not ${late}`, [dateInVietnam(new Date())]] as [
            string,
            unknown[],
          ],
        ]
      : []),
  ];
  const where = parts.map(([sql]) => sql).join(" and ");
  const values = parts.flatMap(([, bound]) => bound);
  const [page] = await readRows(
    req.scope,
    z.object({ count: z.number(), listed: z.array(Row) }),
    `select (select count(*)::int ${FROM} where ${where}) as count,
       (select coalesce(json_agg(listed), '[]') from (
          select ${COLUMNS} ${FROM} where ${where}
           order by submission.level, submission.sender, submission.id limit ? offset ?) listed) as listed`,
    [...values, ...values, limit, offset],
  );
  const named = await namedRows(req);
  return { count: page?.count ?? 0, submissions: (page?.listed ?? []).map(named) };
}

/** @throws Problem not_found `reporting.submission_unknown`, also where it is out of sight */
export async function submissionInSight(req: MedusaRequest, id: string) {
  const [seen, sight] = submissionSight(communesInSight(req));
  const [row] = await readRows(
    req.scope,
    Whole,
    `select ${COLUMNS}, period.first_day, period.last_day, submission.revision, submission.comments, submission.narrative,
            submission.commune_codes ${FROM} where submission.id = ? and ${seen}`,
    [id, ...sight],
  );
  return row ?? unknown("submission");
}

/** A body's report: what the system computes for its communes, what it tells, what was entered by hand, what was done. */
export async function findSubmission(req: MedusaRequest, id: string): Promise<SubmissionView> {
  const { commune_codes, ...row } = await submissionInSight(req, id);
  const container = req.scope;
  const { first_day: from, last_day: to, level } = row;
  const inSight = level === "local" ? commune_codes : communesInSight(req);
  const scope = { from, to, today: dateInVietnam(new Date()), inSight };
  const [named, manual, trail, indicators] = await Promise.all([
    namedRows(req),
    manualFigures(container, [id]),
    trailOf(container, { subject_id: id }),
    inParts(PLAN_INDICATORS, async ({ code, name, unit, kind }): Promise<OwnIndicator> => {
      const measured = await measureCode(container, code, scope);
      return { code, name, unit, kind, figures: measured?.figures ?? null };
    }),
  ]);
  const { revision, comments, narrative } = row;
  return {
    ...named(row),
    ...{ first_day: from, last_day: to, revision, comments, narrative, indicators, trail },
    manual: manual.map(({ submission_id: _of, ...figure }) => figure),
    may: {
      write: staffMay(req, "POST", `/admin/plan/submissions/${id}`),
      judge: staffMay(req, "POST", `/admin/plan/submissions/${id}/accept`),
    },
  };
}
