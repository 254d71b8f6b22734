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

const Unread = z.tuple([z.object({ unread: z.number() })]);

/** How many notices of an inbox have not been read; asked on each page of the workspace, so in one question. */
export async function countUnread(
  container: MedusaContainer,
  { owner_id, place_id }: Inbox,
): Promise<number> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: unknown }>(
      `select count(*)::int as unread from notification
        where receiver_id = ? and "to" = ? and channel = ? and deleted_at is null
          and not exists (
            select from notice_reading
             where notice_reading.notification_id = notification.id and notice_reading.deleted_at is null)`,
      [owner_id, place_id, INBOX_CHANNEL],
    );
  return Unread.parse(rows)[0].unread;
}

/** One page of an inbox, newest first, worded in the reader's language. */
export async function findNotices(
  container: MedusaContainer,
  inbox: Inbox,
  { limit, offset, language }: { limit: number; offset: number; language: NoticeLanguage },
): Promise<{ notices: InboxNotice[]; count: number }> {
  const [found, count] = await records(container).listAndCountNotifications(within(inbox), {
    order: { created_at: "DESC", id: "DESC" },
    take: limit,
    skip: offset,
  });
  const read = await readAmong(
    container,
    found.map(({ id }) => id),
  );
  const notices = found.map(({ id, template, created_at, data }) => ({
    id,
    kind: template,
    at: created_at,
    read: read.has(id),
    text: Worded.parse(data).texts[language],
  }));
  return { notices, count };
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
