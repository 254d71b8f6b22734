import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "zod";
import { NOTICES_MODULE } from "./modules/notices";
import type { NoticesService } from "./modules/notices/service";
import { INBOX_CHANNEL, type NoticeLanguage, type NoticeText, Worded } from "./notice";
import { records } from "./read/records";

/** Whose inbox: a person's, in one co-operative. */
export interface Inbox {
  owner_id: string;
  place_id: string;
}

/** A notice in an inbox. */
export interface InboxNotice {
  id: string;
  kind: string;
  at: Date;
  read: boolean;
  text: NoticeText;
}

const within = ({ owner_id, place_id }: Inbox) => ({
  receiver_id: owner_id,
  to: place_id,
  channel: INBOX_CHANNEL,
});

const readings = (container: MedusaContainer) => container.resolve<NoticesService>(NOTICES_MODULE);

async function readAmong(container: MedusaContainer, ids: string[]): Promise<Set<string>> {
  const read = await readings(container).listNoticeReadings(
    { notification_id: ids },
    { select: ["notification_id"], take: ids.length },
  );
  return new Set(read.map(({ notification_id }) => notification_id));
}

/** Takes the inbox's owner and place; read from an index of inboxes (`migration-scripts`), which names the channel. */
const WITHIN = `receiver_id = ? and "to" = ? and channel = '${INBOX_CHANNEL}' and deleted_at is null`;

async function ask<Row>(
  container: MedusaContainer,
  row: z.ZodType<Row>,
  sql: string,
  values: ReadonlyArray<string | number>,
): Promise<Row[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown }>(sql, [...values]);
  return z.array(row).parse(rows);
}

const Unread = z.object({ unread: z.number() });

/**
 * How many notices of an inbox have not been read: all of it, less those that were. Asked on each page of the workspace,
 * so each is counted in an index alone, and no notice is looked for among the readings.
 */
export async function countUnread(
  container: MedusaContainer,
  { owner_id, place_id }: Inbox,
): Promise<number> {
  const sql = `select greatest(0,
      (select count(*) from notification where ${WITHIN})
      - (select count(*) from notice_reading where owner_id = ? and place_id = ? and deleted_at is null))::int as unread`;
  const inbox = [owner_id, place_id];
  const [found] = await ask(container, Unread, sql, [...inbox, ...inbox]);
  return found?.unread ?? 0;
}

const Listed = z.object({
  id: z.string(),
  kind: z.string(),
  at: z.coerce.date(),
  data: Worded,
  read: z.boolean(),
});
const Counted = z.object({ count: z.number() });

/** One page of an inbox, newest first, worded in the reader's language. */
export async function findNotices(
  container: MedusaContainer,
  { owner_id, place_id }: Inbox,
  { limit, offset, language }: { limit: number; offset: number; language: NoticeLanguage },
): Promise<{ notices: InboxNotice[]; count: number }> {
  const [found, [counted]] = await Promise.all([
    ask(
      container,
      Listed,
      `select id, template as kind, created_at as at, data,
              exists (select from notice_reading
                       where notification_id = notification.id and notice_reading.deleted_at is null) as read
         from notification where ${WITHIN} order by created_at desc, id desc limit ? offset ?`,
      [owner_id, place_id, limit, offset],
    ),
    ask(container, Counted, `select count(*)::int as count from notification where ${WITHIN}`, [
      owner_id,
      place_id,
    ]),
  ]);
  const notices = found.map(({ data, ...notice }) => ({ ...notice, text: data.texts[language] }));
  return { notices, count: counted?.count ?? 0 };
}

async function keepRead(
  container: MedusaContainer,
  inbox: Inbox,
  ids: string[],
  again = true,
): Promise<void> {
  const read = await readAmong(container, ids);
  const unread = ids.filter((id) => !read.has(id));
  if (unread.length === 0) return;
  await readings(container)
    .createNoticeReadings(unread.map((notification_id) => ({ notification_id, ...inbox })))
    .catch((error: unknown) => {
      // Another tab may have marked some at the same time.
      if (!again) throw error;
      return keepRead(container, inbox, unread, false);
    });
}

/** Marks one notice of an inbox as read; a second time changes nothing. Gives whether there is such a notice. */
export async function markRead(
  container: MedusaContainer,
  inbox: Inbox,
  id: string,
): Promise<boolean> {
  const found = await records(container).listNotifications(
    { ...within(inbox), id: [id] },
    { select: ["id"], take: 1 },
  );
  await keepRead(
    container,
    inbox,
    found.map(({ id: known }) => known),
  );
  return found.length > 0;
}

/** Marks all notices of an inbox as read. */
export async function markAllRead(container: MedusaContainer, inbox: Inbox): Promise<void> {
  const all = await records(container).listNotifications(within(inbox), {
    select: ["id"],
    take: null,
  });
  await keepRead(
    container,
    inbox,
    all.map(({ id }) => id),
  );
}
