import type { MedusaContainer } from "@medusajs/framework/types";
import { type Language, translate } from "@nang-gio/access/problem";
import { staffInCharge } from "@nang-gio/access/read/staff-in-charge";
import { type Ending, findEndings } from "@nang-gio/cooperative/read/find-endings";
import { type WarningDays, warningDue } from "@nang-gio/cooperative/rules/ocop";
import type { Notice, Recipient } from "@nang-gio/notices/send-notices";
import { sendNotices } from "@nang-gio/notices/send-notices";
import { addDays, type CalendarDate, daysBetween, formatDate } from "@nang-gio/vietnam";
import "../messages/register";
import { keepersOf } from "../read/members";

function textsOf(ending: Ending, left: number, toStaff: boolean): Notice["texts"] {
  const text = (language: Language) => {
    const say = (key: string, params = {}) =>
      translate(`marketplace.${key}`, language, params) ?? key;
    const params = {
      paper: translate(`marketplace.paper_${ending.kind}`, language) ?? ending.kind,
      number: ending.number,
      name: ending.name,
      cooperative: ending.organisation.name,
      last: formatDate(addDays(ending.expires_on, -1)),
      days: left,
    };
    return {
      subject: say("paper_ends_subject", params),
      paragraphs: [
        say(toStaff ? "paper_ends_staff" : "paper_ends_text", params),
        say(ending.kind === "ocop" ? "paper_ends_ocop" : "paper_ends_mark", params),
      ],
      ...(toStaff
        ? {}
        : {
            link: {
              label: say("paper_ends_link"),
              path: `${language === "en" ? "/en" : ""}/ban-hang/giay-to`,
            },
          }),
    };
  };
  return { vi: text("vi"), en: text("en") };
}

async function noticesOf(
  container: MedusaContainer,
  ending: Ending,
  warning: WarningDays,
  day: CalendarDate,
): Promise<Notice[]> {
  const { organisation, id, type, expires_on } = ending;
  const [keepers, staff] = await Promise.all([
    keepersOf(container, organisation.id),
    staffInCharge(container, organisation.commune_code),
  ]);
  const left = daysBetween(day, expires_on);
  const notice = (person: string, to: Recipient, toStaff: boolean): Notice => ({
    key: `paper_ends:${id}:${expires_on}:${warning}:${person}`,
    kind: "marketplace.paper_ends",
    to,
    texts: textsOf(ending, left, toStaff),
    about: { type, id },
  });
  return [
    ...keepers.map(({ account_id, to }) => notice(account_id, to, false)),
    ...staff.map(({ id: user, email }) => notice(user, { language: "vi", email }, true)),
  ];
}

/**
 * Warns of every verified certificate and mark that ends within 180, 90 or 30 days after a day in Vietnam: its
 * co-operative's owners and managers, and the officers who keep its records. Each warning goes once to each of them,
 * however often this runs; what was missed is told late, by the nearest warning only.
 */
export async function warnOfEndings(container: MedusaContainer, day: CalendarDate): Promise<void> {
  for (const ending of await findEndings(container, day)) {
    const warning = warningDue(ending.expires_on, day);
    if (!warning) continue;
    await sendNotices(container, await noticesOf(container, ending, warning, day));
  }
}
