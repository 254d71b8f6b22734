import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { dateInVietnam } from "@nang-gio/vietnam";
import type { BaselineBody, ReviseTargetBody, SettingBody } from "../../reporting-contract";
import { assertPlain } from "../../rules/refuse";
import { PLAN, PLAN_QUESTIONS } from "../plan";
import { planIndicator } from "../plan-indicators";
import { refuseChanged, refuseField, reporting, unknown } from "../reporting";
import { isLowered } from "../rules/standing";

/**
 * Makes the next version of a target. Versions are only ever added: of two at once, the second has not seen the first.
 * @throws Problem `reporting.lowered_without_reason`, conflict `reporting.changed`
 */
export function reviseTarget(
  container: MedusaContainer,
  { code, due_year }: { code: string; due_year: number },
  { seen, value, decided_on, ...body }: ReviseTargetBody,
  actor_id: string,
): Promise<void> {
  const reason = body.reason ?? null;
  assertPlain({ reason });
  if (decided_on > dateInVietnam(new Date())) refuseField("in_the_future", "decided_on");
  if (decided_on < PLAN.adopted) refuseField("before_the_plan", "decided_on");
  return reporting(container).inTurn(actor_id, async (sql, tell) => {
    const [before] = await sql.execute<{ value: string; version: number; decided_on: string }>(
      `select "value", "version", "decided_on" from "plan_target"
        where "indicator_code" = ? and "due_year" = ? and "deleted_at" is null order by "version" desc limit 1`,
      [code, due_year],
    );
    if (!before) return unknown("indicator");
    if (before.version !== seen) refuseChanged();
    if (planIndicator(code)?.kind === "ratio" && value > 10_000) refuseField("over_whole", "value");
    if (isLowered(Number(before.value), value) && !reason) {
      refuseField("lowered_without_reason", "reason");
    }
    if (decided_on < before.decided_on) refuseField("before_the_last", "decided_on");
    const made = await sql.execute(
      `insert into "plan_target" ("id", "indicator_code", "due_year", "version", "value", "reason", "decided_on", "actor_id")
       values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning "id"`,
      [
        ...[generateEntityId(undefined, "plantgt"), code, due_year, seen + 1, value],
        ...[reason, decided_on, actor_id],
      ],
    );
    if (made.length === 0) refuseChanged();
    await tell({
      ...{ subject: "target", subject_id: `${code}:${due_year}`, change: "revised", reason },
      ...{ before: { value: Number(before.value) }, after: { value, decided_on } },
    });
  });
}

/** Tells where an indicator stood before the plan. @throws Problem conflict `reporting.changed` */
export function tellBaseline(
  container: MedusaContainer,
  code: string,
  { seen, value, as_of, source }: BaselineBody,
  actor_id: string,
): Promise<void> {
  if (!planIndicator(code)) return unknown("indicator");
  assertPlain({ source });
  if (as_of > dateInVietnam(new Date())) refuseField("in_the_future", "as_of");
  return reporting(container).inTurn(actor_id, async (sql, tell) => {
    const made = await sql.execute(
      `insert into "plan_baseline" ("id", "indicator_code", "version", "as_of", "value", "source", "actor_id")
       select ?::text, ?::text, ?::int, ?::text, ?::bigint, ?::text, ?::text
        where (select coalesce(max("version"), 0) from "plan_baseline" where "indicator_code" = ? and "deleted_at" is null) = ?::int
       on conflict do nothing returning "id"`,
      [
        ...[generateEntityId(undefined, "planbas"), code, seen + 1, as_of, value, source, actor_id],
        ...[code, seen],
      ],
    );
    if (made.length === 0) refuseChanged();
    const after = { value, as_of, source };
    await tell({ subject: "baseline", subject_id: code, change: "revised", after });
  });
}

/** Reads an open question of the plan another way from now on. @throws Problem conflict `reporting.changed` */
export function changeSetting(
  container: MedusaContainer,
  key: string,
  { seen, value, reason }: SettingBody,
  actor_id: string,
): Promise<void> {
  const question = PLAN_QUESTIONS.find((one) => one.key === key);
  if (!question) return unknown("setting");
  if (!question.is_set_here) refuseField("not_set_here", "value");
  assertPlain({ reason });
  return reporting(container).inTurn(actor_id, async (sql, tell) => {
    const made = await sql.execute(
      `insert into "plan_setting" ("id", "key", "version", "value", "reason", "actor_id")
       select ?::text, ?::text, ?::int, ?::jsonb, ?::text, ?::text
        where (select max("version") from "plan_setting" where "key" = ? and "deleted_at" is null) = ?::int
       on conflict do nothing returning "id"`,
      [
        ...[generateEntityId(undefined, "planset"), key, seen + 1, JSON.stringify(value), reason],
        ...[actor_id, key, seen],
      ],
    );
    if (made.length === 0) refuseChanged();
    await tell({
      subject: "setting",
      subject_id: key,
      change: "revised",
      reason,
      after: { value },
    });
  });
}
