import type { MedusaContainer } from "@medusajs/framework/types";
import type { Language } from "@nang-gio/access/problem";
import { countUnread, findNotices, type Inbox } from "@nang-gio/notices/inbox";
import type { SellerNotice, SellerNoticesQuery } from "../contract";
import type { SellerScope } from "../seller/seller-scope";

/** The caller's inbox of the co-operative that a request is for. */
export const inboxOf = ({ person, organisation_id }: SellerScope): Inbox => ({
  owner_id: person.id,
  place_id: organisation_id,
});

/** One page of the caller's notices, and how many have not been read. */
export async function findSellerNotices(
  container: MedusaContainer,
  scope: SellerScope,
  { limit, offset }: SellerNoticesQuery,
  language: Language,
): Promise<{ notices: SellerNotice[]; count: number; unread: number }> {
  const inbox = inboxOf(scope);
  const [{ notices, count }, unread] = await Promise.all([
    findNotices(container, inbox, { limit, offset, language }),
    countUnread(container, inbox),
  ]);
  return {
    notices: notices.map(({ text, at, ...notice }) => ({
      ...notice,
      at: at.toISOString(),
      subject: text.subject,
      paragraphs: text.paragraphs,
      link: text.link ?? null,
    })),
    count,
    unread,
  };
}
