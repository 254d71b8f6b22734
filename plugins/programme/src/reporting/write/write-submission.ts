import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { INDICATORS } from "../../indicators/indicators";
import type { SubmissionTurn } from "../../modules/reporting/turn";
import type { ManualFigureBody, ReasonedBody, WriteSubmissionBody } from "../../reporting-contract";
import { assertPlain } from "../../rules/refuse";
import { planIndicator } from "../plan-indicators";
import { atSubmission, refuseField, unknown } from "../reporting";
import { mayMove } from "../rules/submission-moves";

/** Whether an indicator is computed, so that nobody enters it. */
export const isComputed = (code: string) => INDICATORS.some((one) => one.code === code);

/** What is written of a report makes it one in progress. @throws Problem not_allowed `reporting.report_is_<state>` */
async function writeOn({ sql, submission }: SubmissionTurn, narrative?: object): Promise<void> {
  const { id, state } = submission;
  if (!mayMove("write", state)) throw new Problem("not_allowed", `reporting.report_is_${state}`);
  await sql.execute(
    `update "plan_submission" set "state" = 'in_progress', "narrative" = coalesce(?::jsonb, "narrative"),
            "revision" = "revision" + 1, "updated_at" = now() where "id" = ?`,
    [narrative ? JSON.stringify(narrative) : null, id],
  );
}

/** Keeps what a body tells of its tasks; what is emptied is gone. @throws Problem conflict `reporting.changed` */
export function writeSubmission(
  container: MedusaContainer,
  id: string,
  { seen, narrative }: WriteSubmissionBody,
  actor_id: string,
): Promise<void> {
  assertPlain(
    Object.fromEntries(
      Object.entries(narrative).map(([key, words]) => [`narrative.${key}`, words]),
    ),
  );
  return atSubmission(container, { id, seen, actor_id }, async (turn) => {
    const { submission, tell } = turn;
    const whole = { ...submission.narrative, ...narrative };
    const kept = Object.fromEntries(Object.entries(whole).filter(([, words]) => words));
    await writeOn(turn, kept);
    await tell({
      ...{ period_id: submission.period_id, subject: "submission", subject_id: id },
      ...{ change: "written", before: submission.narrative, after: kept },
    });
    return { done: undefined };
  });
}

function valuesOf(body: ManualFigureBody): [number | null, number | null, number | null] {
  const indicator = planIndicator(body.indicator_code);
  if (!indicator) refuseField("indicator_unknown", "indicator_code");
  const { value = null, numerator = null, denominator = null } = body;
  if (indicator.kind === "ratio") {
    if (value !== null) refuseField("share_of_two", "value");
    if (numerator === null) refuseField("share_of_two", "numerator");
    if (denominator === null) refuseField("share_of_two", "denominator");
    return [null, numerator, denominator];
  }
  if (value === null) refuseField("value_wanted", "value");
  if (numerator !== null || denominator !== null) refuseField("value_wanted", "numerator");
  return [value, null, null];
}

/** The figure of an indicator that counts now is taken back, if there is one; gives what it was. */
async function takeBack(
  { sql, submission }: SubmissionTurn,
  code: string,
  reason: string | null,
): Promise<object | undefined> {
  const [before] = await sql.execute<object>(
    `update "plan_manual_figure" set "cancelled_at" = now(), "cancel_reason" = ?, "updated_at" = now()
      where "submission_id" = ? and "indicator_code" = ? and "cancelled_at" is null and "deleted_at" is null
     returning "value", "numerator", "denominator", "evidence", "link"`,
    [reason, submission.id, code],
  );
  return before;
}

/**
 * Enters a figure by hand, or another in its place.
 * @throws Problem `reporting.is_computed` where the indicator has a definition; naming the field that is wrong
 */
export function enterFigure(
  container: MedusaContainer,
  id: string,
  { seen, ...body }: ManualFigureBody,
  actor_id: string,
): Promise<void> {
  const { indicator_code, evidence, link } = body;
  if (isComputed(indicator_code)) {
    refuseField("is_computed", "indicator_code", { code: indicator_code });
  }
  const values = valuesOf({ seen, ...body });
  assertPlain({ evidence });
  return atSubmission(container, { id, seen, actor_id }, async (turn) => {
    const { sql, submission, tell } = turn;
    await writeOn(turn);
    const before = await takeBack(turn, indicator_code, null);
    const figure = generateEntityId(undefined, "planfig");
    await sql.execute(
      `insert into "plan_manual_figure" ("id", "submission_id", "indicator_code", "value", "numerator", "denominator",
           "evidence", "link", "actor_id")
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [figure, id, indicator_code, ...values, evidence, link, actor_id],
    );
    await tell({
      ...{ period_id: submission.period_id, subject: "manual_figure", subject_id: id },
      ...{ change: "entered", before, after: body },
    });
    return { done: undefined };
  });
}

/** Takes back a figure that was entered by hand. @throws Problem not_found where there is none */
export function cancelFigure(
  container: MedusaContainer,
  id: string,
  code: string,
  { seen, reason }: ReasonedBody,
  actor_id: string,
): Promise<void> {
  assertPlain({ reason });
  return atSubmission(container, { id, seen, actor_id }, async (turn) => {
    await writeOn(turn);
    const before = await takeBack(turn, code, reason);
    if (!before) unknown("indicator");
    const { period_id } = turn.submission;
    await turn.tell({
      ...{ period_id, subject: "manual_figure", subject_id: id },
      ...{ change: "cancelled", reason, before },
    });
    return { done: undefined };
  });
}
