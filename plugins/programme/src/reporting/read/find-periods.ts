import type { MedusaRequest } from "@medusajs/framework/http";
import { staffMay } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { communesInSight } from "@nang-gio/cooperative/read/communes-in-sight";
import { dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import type { InSight } from "../../read/sight";
import type { PeriodRow, PeriodsQuery, PeriodView } from "../../reporting-contract";
import { unknown } from "../reporting";
import { OWED_STATES } from "../rules/submission-moves";
import { PERIOD_KINDS, SUBMISSION_STATES, type SubmissionState } from "../vocabulary";

/** SQL that is true of a `submission` in sight, and its values: of local bodies those whose communes all are. */
export function submissionSight(inSight: InSight): [string, unknown[]] {
  if (inSight === null) return ["submission.deleted_at is null", []];
  return [
    `submission.deleted_at is null and submission.level = 'local'
       and cardinality(submission.commune_codes) > 0 and submission.commune_codes <@ array(select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(inSight)],
  ];
}

/** SQL for the states in which a report is owed. */
export const OWED = OWED_STATES.map((state) => `'${state}'`).join(", ");

export const PeriodColumns = z.object({
  id: z.string(),
  kind: z.enum(PERIOD_KINDS),
  year: z.number().nullable(),
  title: z.string(),
  first_day: z.string(),
  last_day: z.string(),
  due_before: z.string(),
  consolidate_before: z.string(),
});

const Row = PeriodColumns.extend({
  states: z.partialRecord(z.enum(SUBMISSION_STATES), z.number()).nullable(),
  owed: z.number(),
  reports: z.number(),
});

const NONE = Object.fromEntries(SUBMISSION_STATES.map((state) => [state, 0])) as Record<
  SubmissionState,
  number
>;

async function periodsWhere(
  req: MedusaRequest,
  where: string,
  values: readonly unknown[],
): Promise<PeriodRow[]> {
  const [seen, sight] = submissionSight(communesInSight(req));
  const today = dateInVietnam(new Date());
  const rows = await readRows(
    req.scope,
    Row,
    `select period.id, period.kind, period.year, period.title, period.first_day, period.last_day, period.due_before,
            period.consolidate_before,
            (select json_object_agg(state, bodies) from (
               select submission.state, count(*)::int as bodies from plan_submission submission
                where submission.period_id = period.id and ${seen} group by submission.state) by_state) as states,
            (select count(*)::int from plan_submission submission
              where submission.period_id = period.id and submission.state in (${OWED})
                and submission.submitted_at is null and ${seen}) as owed,
            (select count(*)::int from plan_report where period_id = period.id and deleted_at is null) as reports
       from plan_period period where period.deleted_at is null and ${where}`,
    [...sight, ...sight, ...values],
  );
  return rows.map(({ states, owed, ...period }) => ({
    ...period,
    submissions: { ...NONE, ...states },
    overdue: today >= period.due_before ? owed : 0,
  }));
}

const Count = z.object({ count: z.number() });

/** One page of periods, the newest first. */
export async function findPeriods(
  req: MedusaRequest,
  { limit, offset }: PeriodsQuery,
): Promise<{ periods: PeriodRow[]; count: number }> {
  const [[counted], periods] = await Promise.all([
    readRows(
      req.scope,
      Count,
      "select count(*)::int as count from plan_period where deleted_at is null",
      [],
    ),
    periodsWhere(req, "true order by period.last_day desc, period.id limit ? offset ?", [
      limit,
      offset,
    ]),
  ]);
  return { periods, count: counted?.count ?? 0 };
}

/** One period. @throws Problem not_found `reporting.period_unknown` */
export async function findPeriod(req: MedusaRequest, id: string): Promise<PeriodView> {
  const [period] = await periodsWhere(req, "period.id = ?", [id]);
  if (!period) return unknown("period");
  return { ...period, may: { consolidate: staffMay(req, "POST", "/admin/plan/reports") } };
}
