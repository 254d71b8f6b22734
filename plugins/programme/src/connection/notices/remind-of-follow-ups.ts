import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { staffInCharge } from "@nang-gio/access/read/staff-in-charge";
import { textsOf } from "@nang-gio/marketplace/notices/texts-of";
import { keepersOf } from "@nang-gio/marketplace/read/members";
import { type Notice, type Recipient, sendNotices } from "@nang-gio/notices/send-notices";
import { addDays, calendarDate, dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import "../messages/register";
import { FOLLOW_UPS } from "../read/find-follow-ups";
import { shown } from "../refuse";

/** What has been due for longer is overdue in the list, and no news any more. */
const NEWS_DAYS = 14;

const Due = z.object({
  event_id: z.string(),
  event_title: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string(),
  commune_code: z.string(),
  buyer_id: z.string(),
  buyer_name: z.string(),
  after_days: z.number(),
  due_on: z.string(),
  owner_id: z.string().nullable(),
  owner_email: z.string().nullable(),
  own_state: z.string().nullable(),
});
type Due = z.infer<typeof Due>;

/** Whom of the staff it is asked of: who took it over, or all who keep the commune's records. */
async function staffOf(container: MedusaContainer, due: Due) {
  const { owner_id, owner_email, commune_code } = due;
  if (owner_id && owner_email) return [{ id: owner_id, email: owner_email }];
  return staffInCharge(container, commune_code);
}

async function noticesOf(container: MedusaContainer, due: Due): Promise<Notice[]> {
  const { event_id, organisation_id, buyer_id, after_days } = due;
  const params = {
    ...{ title: due.event_title, cooperative: due.organisation_name, buyer: due.buyer_name },
    ...{ days: after_days, day: shown(due.due_on) },
  };
  const about = { type: "trade_event", id: event_id };
  const notice = (person: string, to: Recipient, texts: Notice["texts"], kind: string): Notice => ({
    key: `follow_up:${event_id}:${organisation_id}:${buyer_id}:${after_days}:${person}`,
    ...{ kind, to, texts, about },
  });
  const staff = textsOf(
    { subject: "follow_up_subject", paragraphs: ["follow_up_text", "follow_up_staff"] },
    null,
    params,
    "connection",
  );
  const own = textsOf(
    { subject: "follow_up_subject", paragraphs: ["follow_up_text", "follow_up_own"] },
    { label: "follow_up_link", path: `/ban-hang/su-kien/${event_id}` },
    params,
    "connection",
  );
  const officers = await staffOf(container, due);
  const keepers = due.own_state ? [] : await keepersOf(container, organisation_id);
  return [
    ...officers.map(({ id, email }) =>
      notice(id, { language: "vi", email }, staff, "programme.follow_up_staff"),
    ),
    ...keepers.map(({ account_id, to }) => notice(account_id, to, own, "programme.follow_up_own")),
  ];
}

/** Reminds, once each, of follow-ups that have lately become due: the officer who asks, and the co-operative's keepers. */
export async function remindOfFollowUps(container: MedusaContainer): Promise<void> {
  const today = dateInVietnam(new Date());
  const since = addDays(calendarDate(today), -NEWS_DAYS);
  const due = await readRows(
    container,
    Due,
    `select ask.* from (${FOLLOW_UPS}) ask
      where ask.state is null and ask.due_on <= ? and ask.due_on >= ? order by ask.due_on, ask.organisation_id, ask.buyer_id`,
    [today, since],
  );
  for (const one of due) await sendNotices(container, await noticesOf(container, one));
}
