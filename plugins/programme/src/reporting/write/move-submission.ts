import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import { assertPlain } from "../../rules/refuse";
import { atSubmission } from "../reporting";
import { isLate } from "../rules/due";
import { mayMove, SUBMISSION_MOVES } from "../rules/submission-moves";
import type { SubmissionAction } from "../vocabulary";

/** What is done with a report by a route of its own. */
export type AskedMove = Exclude<SubmissionAction, "write" | "lock">;

/**
 * Submits, returns, accepts a body's report or opens it again, as it was seen. When it is first sent decides whether it is
 * late; a late one is taken all the same.
 * @throws Problem not_allowed `reporting.report_is_<state>`, conflict `reporting.changed`
 */
export function moveSubmission(
  container: MedusaContainer,
  { id, seen, action, reason }: { id: string; seen: number; action: AskedMove; reason?: string },
  actor_id: string,
): Promise<void> {
  assertPlain({ reason });
  const { to, change } = SUBMISSION_MOVES[action];
  return atSubmission(container, { id, seen, actor_id }, async ({ sql, ...turn }) => {
    const { submission, period, tell } = turn;
    const { state, submitted_at } = submission;
    if (!mayMove(action, state)) throw new Problem("not_allowed", `reporting.report_is_${state}`);
    const now = new Date();
    const first = action === "submit" && submitted_at === null;
    const late = first ? isLate(dateInVietnam(now), period.due_before) : submission.is_late;
    await sql.execute(
      `update "plan_submission" set "state" = ?, "comments" = ?, "submitted_at" = coalesce("submitted_at", ?::timestamptz), "is_late" = ?,
              "revision" = "revision" + 1, "updated_at" = now() where "id" = ?`,
      [to, reason ?? null, first ? now : null, late, id],
    );
    await tell({
      ...{ period_id: period.id, subject: "submission", subject_id: id, change },
      ...{ reason, before: { state }, after: { state: to, is_late: late } },
    });
    return { done: undefined };
  });
}
