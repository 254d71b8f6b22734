import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { livedOf, placesNow } from "@nang-gio/cooperative/read/lived";
import { addDays, calendarDate, formatDate } from "@nang-gio/vietnam";
import type { OpenPeriodBody } from "../../reporting-contract";
import { assertPlain } from "../../rules/refuse";
import { PHASES } from "../plan";
import { refuseField, reporting } from "../reporting";
import { type AskedBody, askedBodies } from "../rules/asked-bodies";
import { daysOfPeriod, lastDayInTime, type PeriodDays } from "../rules/due";

/** Who leads does not report to itself. */
const LEADS = "union";
/** After bodies have sent what was asked for ad hoc, so many days are left to put it together. */
const AD_HOC_DAYS = 30;

function daysOf(body: OpenPeriodBody): PeriodDays {
  const { kind, year, first_day, last_day, due_before } = body;
  if (kind !== "ad_hoc" && year) return daysOfPeriod(kind, year);
  const day = (field: "first_day" | "last_day" | "due_before") =>
    calendarDate(body[field] ?? refuseField("day_wanted", field));
  const days = { first_day: day("first_day"), last_day: day("last_day") };
  if (last_day && first_day && last_day < first_day) refuseField("ends_before_start", "last_day");
  const due = day("due_before");
  if (due_before && first_day && due_before <= first_day)
    refuseField("due_too_early", "due_before");
  return { ...days, due_before: due, consolidate_before: addDays(due, AD_HOC_DAYS) };
}

function titleOf({ kind, year, title }: OpenPeriodBody): string {
  if (kind === "year") return `Báo cáo năm ${year}`;
  if (kind === "phase") {
    const [first, second] = PHASES;
    return year === 2025
      ? `Sơ kết ${first.name.vi.toLowerCase()} (2023–2025)`
      : `Tổng kết ${second.name.vi.toLowerCase()} và kế hoạch (2023–2030)`;
  }
  return title ?? refuseField("title_wanted", "title");
}

async function everyAsked(
  container: MedusaContainer,
  asked: OpenPeriodBody["asked"],
  due_before: string,
): Promise<AskedBody[]> {
  const [bodies, places] = await Promise.all([livedOf(container, "body"), placesNow(container)]);
  const day = lastDayInTime(due_before);
  const found = asked.flatMap((one, at) => {
    const field = `asked.${at}.body_code`;
    if (bodies.some(({ code, kind }) => code === one.body_code && kind === LEADS)) {
      refuseField("body_leads", field);
    }
    const params = { code: one.body_code, day: formatDate(day) };
    return (
      askedBodies(one, day, { bodies, places }) ?? refuseField("body_not_there", field, params)
    );
  });
  return [...new Map(found.map((one) => [one.sender, one])).values()];
}

/**
 * Opens a period and asks bodies for their reports; gives its id.
 * @throws Problem naming the field that cannot be true, `reporting.body_not_there`; conflict `reporting.period_taken`
 */
export async function openPeriod(
  container: MedusaContainer,
  body: OpenPeriodBody,
  actor_id: string,
): Promise<string> {
  const days = daysOf(body);
  const title = titleOf(body);
  assertPlain({ title });
  const asked = await everyAsked(container, body.asked, days.due_before);
  const id = generateEntityId(undefined, "planper");
  const { kind } = body;
  const year = body.year ?? null;
  await reporting(container).inTurn(actor_id, async (sql, tell) => {
    await sql.execute("select pg_advisory_xact_lock(hashtext('plan_period'))");
    const [twin] = await sql.execute(
      `select 1 from "plan_period" where "kind" = 'ad_hoc' and "kind" = ? and "title" = ? and "first_day" = ?
          and "last_day" = ? and "due_before" = ? and "deleted_at" is null`,
      [kind, title, days.first_day, days.last_day, days.due_before],
    );
    if (twin) throw new Problem("conflict", "reporting.period_taken", { field: "title" });
    const made = await sql.execute(
      `insert into "plan_period" ("id", "kind", "year", "title", "first_day", "last_day", "due_before", "consolidate_before")
       values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning "id"`,
      [
        ...[id, kind, year, title, days.first_day, days.last_day],
        ...[days.due_before, days.consolidate_before],
      ],
    );
    if (made.length === 0)
      throw new Problem("conflict", "reporting.period_taken", { field: "year" });
    for (const { sender, body_code, place_code, level, commune_codes } of asked) {
      await sql.execute(
        `insert into "plan_submission" ("id", "period_id", "sender", "body_code", "place_code", "level", "commune_codes",
             "state", "narrative", "is_late")
         values (?, ?, ?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)), 'open', '{}', false)`,
        [
          ...[generateEntityId(undefined, "plansub"), id, sender, body_code, place_code, level],
          JSON.stringify(commune_codes),
        ],
      );
    }
    const after = { kind, year, title, ...days, asked: asked.map(({ sender }) => sender) };
    await tell({ period_id: id, subject: "period", subject_id: id, change: "opened", after });
  });
  return id;
}
