import type { MedusaContainer } from "@medusajs/framework/types";
import { type Language, type ProblemParams, translate } from "@nang-gio/access/problem";
import { type Officer, officersOf } from "@nang-gio/access/read/officers";
import { readRows } from "@nang-gio/access/read/read-rows";
import { type Notice, sendNotices } from "@nang-gio/notices/send-notices";
import { calendarDate, dateInVietnam, formatDate } from "@nang-gio/vietnam";
import { z } from "zod";
import "../messages/register";
import { bodyNames } from "../read/body-names";
import { OWED } from "../read/find-periods";
import { lastDayInTime, reminderStage } from "../rules/due";

const Owed = z.object({
  id: z.string(),
  period_id: z.string(),
  title: z.string(),
  due_before: z.string(),
  body_code: z.string(),
  place_code: z.string().nullable(),
  commune_codes: z.array(z.string()),
});
type Owed = z.infer<typeof Owed>;

/** Whether an officer sees to a body's report: of its communes, or of the body itself. */
function seesTo(officer: Officer, { body_code, place_code, commune_codes }: Owed): boolean {
  if (officer.role === "agency") return officer.body_code === body_code;
  if (officer.role !== "commune" || place_code === null) return false;
  return (
    commune_codes.length > 0 && commune_codes.every((code) => officer.commune_codes.includes(code))
  );
}

interface Words {
  subject: string;
  paragraphs: readonly string[];
  path: string;
  params: ProblemParams;
}

function textsOf({ subject, paragraphs, path, params }: Words): Notice["texts"] {
  const text = (language: Language) => {
    const say = (key: string) => translate(`reporting.${key}`, language, params) ?? key;
    const link = { label: say("report_link"), path: `/app${path}`, into: "dashboard" as const };
    return { subject: say(subject), paragraphs: paragraphs.map(say), link };
  };
  return { vi: text("vi"), en: text("en") };
}

/**
 * Reminds bodies of reports that they owe: 30, 7 and 1 days ahead and once when the day has passed, each once; and tells the
 * province then which are overdue.
 */
export async function remindOfReports(container: MedusaContainer, now: Date): Promise<void> {
  const today = dateInVietnam(now);
  const [owed, officers, nameOf] = await Promise.all([
    readRows(
      container,
      Owed,
      `select submission.id, submission.period_id, period.title, period.due_before, submission.body_code,
              submission.place_code, submission.commune_codes
         from plan_submission submission join plan_period period on period.id = submission.period_id
        where submission.state in (${OWED}) and submission.deleted_at is null and period.deleted_at is null
          and submission.submitted_at is null
          and not exists (select from plan_report where period_id = period.id and deleted_at is null)
        order by submission.sender`,
      [],
    ),
    officersOf(container, ["province", "commune", "agency"]),
    bodyNames(container),
  ]);
  const notices = owed.flatMap((one): Notice[] => {
    const stage = reminderStage(today, one.due_before);
    if (!stage) return [];
    const last = formatDate(lastDayInTime(one.due_before));
    const params = { title: one.title, body: nameOf(one), day: last };
    const texts = textsOf({
      subject: stage === "overdue" ? "overdue_subject" : "due_subject",
      paragraphs: [stage === "overdue" ? "overdue_text" : "due_text"],
      ...{ path: `/submissions/${one.id}`, params },
    });
    return officers
      .filter((officer) => seesTo(officer, one))
      .map(({ id, email }) => ({
        ...{ key: `plan_report:${one.id}:${stage}:${id}`, texts },
        kind: stage === "overdue" ? "reporting.overdue" : "reporting.due",
        to: { language: "vi", email },
        about: { type: "plan_submission", id: one.id },
      }));
  });
  await sendNotices(container, [...notices, ...escalations(owed, officers, nameOf, today)]);
}

/** What the province is told once of each period: which reports are overdue. */
function escalations(
  owed: readonly Owed[],
  officers: readonly Officer[],
  nameOf: (one: Owed) => string,
  today: string,
): Notice[] {
  const overdue = owed.filter(({ due_before }) => today >= due_before);
  const periods = new Map(overdue.map((one) => [one.period_id, one]));
  return [...periods.values()].flatMap(({ period_id, title, due_before }) => {
    const those = overdue.filter((one) => one.period_id === period_id);
    const day = formatDate(calendarDate(due_before));
    const params = { title, day, count: those.length, names: those.map(nameOf).join(", ") };
    const texts = textsOf({
      ...{ subject: "escalated_subject", paragraphs: ["escalated_text"] },
      ...{ path: `/reports/${period_id}`, params },
    });
    return officers
      .filter(({ role }) => role === "province")
      .map(({ id, email }) => ({
        ...{ key: `plan_overdue:${period_id}:${id}`, texts, kind: "reporting.escalated" },
        to: { language: "vi" as const, email },
        about: { type: "plan_period", id: period_id },
      }));
  });
}
