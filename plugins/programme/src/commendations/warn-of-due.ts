import type { MedusaContainer } from "@medusajs/framework/types";
import { type Language, translate } from "@nang-gio/access/problem";
import { staffInCharge } from "@nang-gio/access/read/staff-in-charge";
import { sendNotices } from "@nang-gio/notices/send-notices";
import { addDays, type CalendarDate, calendarDate, formatDate } from "@nang-gio/vietnam";
import { findDue } from "../read/find-commendations";
import "./messages/register";
import { commendations } from "./rounds";

/** For so long before it is due, that nominations may still be collected. */
const DAYS_BEFORE = 90;
/** No commune has it: of officers only those of the province keep such records. */
const NO_COMMUNE = "";

function text(language: Language, due_on: string) {
  const params = { day: formatDate(calendarDate(due_on)) };
  const say = (key: string) => translate(`commendation.${key}`, language, params) ?? key;
  return {
    subject: say("due_subject"),
    paragraphs: [say("due_text")],
    link: { label: say("due_link"), path: "/app/commendations", into: "dashboard" as const },
  };
}

/** Tells the province once that a round is due in 90 days or less and none has been begun. */
export async function warnOfDue(container: MedusaContainer, today: CalendarDate): Promise<void> {
  const { due_on } = await findDue(container, today);
  if (addDays(today, DAYS_BEFORE) < due_on) return;
  const open = await commendations(container).listCommendationRounds(
    { state: "open" },
    { take: 1 },
  );
  if (open.length > 0) return;
  const officers = await staffInCharge(container, NO_COMMUNE);
  await sendNotices(
    container,
    officers.map(({ id, email }) => ({
      key: `commendation_due:${due_on}:${id}`,
      kind: "commendation.due",
      to: { language: "vi", email },
      texts: { vi: text("vi", due_on), en: text("en", due_on) },
    })),
  );
}
