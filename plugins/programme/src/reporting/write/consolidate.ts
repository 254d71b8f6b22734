import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { KeptPeriod, KeptSubmission } from "../../modules/reporting/turn";
import type { ConsolidateBody } from "../../reporting-contract";
import { assertPlain } from "../../rules/refuse";
import { checksumsOf } from "../document/files";
import { planIndicator } from "../plan-indicators";
import { bodyNames } from "../read/body-names";
import { refuseField, reporting, unknown } from "../reporting";
import { isLate } from "../rules/due";
import { makeSnapshot } from "./make-snapshot";

/** How many bodies a refusal names. */
const NAMED = 5;

interface Ready {
  period: KeptPeriod;
  submissions: KeptSubmission[];
  reports: number;
}

/** A period whose bodies are all accepted, or locked by an earlier version. @throws Problem `reporting.not_all_accepted` */
async function readyOf(container: MedusaContainer, id: string, actor_id: string): Promise<Ready> {
  const found = await reporting(container).atPeriod(id, actor_id, async ({ sql, ...turn }) => {
    const [{ reports } = { reports: 0 }] = await sql.execute<{ reports: number }>(
      `select count(*)::int as "reports" from "plan_report" where "period_id" = ? and "deleted_at" is null`,
      [id],
    );
    return { period: turn.period, submissions: turn.submissions, reports };
  });
  if (!found) return unknown("period");
  const missing = found.submissions.filter(
    ({ state }) => state !== "accepted" && state !== "locked",
  );
  if (missing.length > 0) {
    const nameOf = await bodyNames(container);
    const names = missing.slice(0, NAMED).map(nameOf).join(", ");
    const params = { count: missing.length, names };
    throw new Problem("not_allowed", "reporting.not_all_accepted", { params });
  }
  if (!found.submissions.some(({ state }) => state === "accepted") && found.reports > 0) {
    throw new Problem("conflict", "reporting.consolidated_already");
  }
  return found;
}

const standingOf = (submissions: readonly KeptSubmission[]) =>
  submissions.map(({ id, state, revision }) => `${id}:${state}:${revision}`).join();

function assertWords(body: ConsolidateBody, today: string): void {
  const { number, place, signer_title, signer_name, difficulties, proposals } = body;
  assertPlain({ number, place, signer_title, signer_name, difficulties, proposals });
  body.recipients.forEach((recipient, at) => {
    assertPlain({ [`recipients.${at}`]: recipient });
  });
  if (body.signed_on > today) refuseField("in_the_future", "signed_on");
  body.target_proposals.forEach(({ code, reason }, at) => {
    if (!planIndicator(code)) refuseField("indicator_unknown", `target_proposals.${at}.code`);
    assertPlain({ [`target_proposals.${at}.reason`]: reason });
  });
}

/**
 * Puts a period's reports together, freezes what stands in the whole, and locks them; gives the report's id. Where one was
 * opened again and accepted, the next version is made and the former stays.
 * @throws Problem not_allowed `reporting.not_all_accepted`; conflict `reporting.consolidated_already`, `reporting.moved_meanwhile`
 */
export async function consolidate(
  container: MedusaContainer,
  body: ConsolidateBody,
  actor_id: string,
): Promise<string> {
  const now = new Date();
  const today = dateInVietnam(now);
  assertWords(body, today);
  const ready = await readyOf(container, body.period_id, actor_id);
  if (body.target_proposals.length > 0 && ready.period.kind !== "phase") {
    refuseField("proposals_of_phases", "target_proposals");
  }
  const id = generateEntityId(undefined, "planrep");
  const version = ready.reports + 1;
  const snapshot = await makeSnapshot(container, { id, version, body, ...ready });
  const checksums = await checksumsOf(snapshot);
  await reporting(container).atPeriod(ready.period.id, actor_id, async ({ sql, ...turn }) => {
    const { period, submissions, tell } = turn;
    // What was computed is of the reports as they stood: whoever moved one meanwhile is not passed over.
    if (standingOf(submissions) !== standingOf(ready.submissions)) {
      throw new Problem("conflict", "reporting.moved_meanwhile");
    }
    const late = isLate(today, period.consolidate_before);
    const made = await sql.execute(
      `insert into "plan_report" ("id", "period_id", "version", "number", "snapshot", "checksums", "is_late", "actor_id",
           "consolidated_at")
       values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?) on conflict do nothing returning "id"`,
      [
        ...[id, period.id, version, body.number, JSON.stringify(snapshot)],
        ...[JSON.stringify(checksums), late, actor_id, now],
      ],
    );
    if (made.length === 0) throw new Problem("conflict", "reporting.moved_meanwhile");
    await sql.execute(
      `update "plan_submission" set "state" = 'locked', "revision" = "revision" + 1, "updated_at" = now()
        where "period_id" = ? and "state" = 'accepted' and "deleted_at" is null`,
      [period.id],
    );
    for (const submission of submissions.filter(({ state }) => state === "accepted")) {
      const { id: subject_id, state } = submission;
      const line = { period_id: period.id, subject: "submission", subject_id } as const;
      await tell({ ...line, change: "locked", before: { state }, after: { state: "locked" } });
    }
    const after = { version, number: body.number, checksums, is_late: late };
    const line = { period_id: period.id, subject: "report", subject_id: id } as const;
    await tell({ ...line, change: "consolidated", after });
  });
  return id;
}
