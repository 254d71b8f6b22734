import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { textsOf } from "@nang-gio/marketplace/notices/texts-of";
import { keepersOf } from "@nang-gio/marketplace/read/members";
import { type Notice, sendNotices } from "@nang-gio/notices/send-notices";
import { calendarDate, formatDate } from "@nang-gio/vietnam";
import { z } from "zod";
import "../messages/register";

/** For so long what happened is news after an event of it was lost. */
export const EVENT_NEWS_MS = 24 * 60 * 60 * 1_000;

const News = z.object({
  id: z.string(),
  change: z.enum(["invited", "cancelled"]),
  event_id: z.string(),
  title: z.string(),
  first_day: z.string(),
  register_until: z.string().nullable(),
  reason: z.string().nullable(),
  organisation_id: z.string(),
});
type News = z.infer<typeof News>;

/** Invitations, each to its organisation; that an event is cancelled, to all who are to come or were asked. */
const NEWS = `
  select told.id, told.change, event.id as event_id, event.title, event.first_day, event.register_until,
         event.cancel_reason as reason, part.organisation_id
    from trade_event_change told
    join trade_event event on event.id = told.event_id
    join trade_event_participation part on part.event_id = event.id and part.deleted_at is null
   where event.id = ? and told.happened_at >= ?
     and ((told.subject = 'participation' and told.change = 'invited' and told.organisation_id = part.organisation_id
             and event.state = 'open')
       or (told.subject = 'event' and told.change = 'cancelled' and part.state in ('invited', 'registered')))
   order by told.happened_at, part.organisation_id`;

const MESSAGES = {
  invited: { subject: "invited_subject", paragraphs: ["invited_text", "invited_until"] },
  cancelled: { subject: "cancelled_subject", paragraphs: ["cancelled_text"] },
} as const;

async function noticesOf(container: MedusaContainer, news: News): Promise<Notice[]> {
  const { id, change, event_id, title, first_day, register_until, organisation_id } = news;
  const shown = (day: string) => formatDate(calendarDate(day));
  const texts = textsOf(
    MESSAGES[change],
    { label: "event_link", path: `/ban-hang/su-kien/${event_id}` },
    {
      ...{ title, day: shown(first_day), reason: news.reason ?? "" },
      until: shown(register_until ?? first_day),
    },
    "programme",
  );
  const keepers = await keepersOf(container, organisation_id);
  return keepers.map(({ account_id, to }) => ({
    ...{ key: `event:${id}:${organisation_id}:${account_id}`, to, texts },
    kind: `programme.event_${change}`,
    about: { type: "trade_event", id: event_id },
  }));
}

/** Tells co-operatives that they were lately invited to an event, or that it is cancelled; each thing once. */
export async function tellOfEvent(container: MedusaContainer, id: string): Promise<void> {
  const since = new Date(Date.now() - EVENT_NEWS_MS);
  for (const news of await readRows(container, News, NEWS, [id, since])) {
    await sendNotices(container, await noticesOf(container, news));
  }
}
