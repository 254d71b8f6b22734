import type { MedusaContainer } from "@medusajs/framework/types";
import { LANGUAGES } from "@nang-gio/access/problem";
import { readRows } from "@nang-gio/access/read/read-rows";
import { type Notice, sendNotices } from "@nang-gio/notices/send-notices";
import { z } from "zod";
import { HANDS } from "../contract";
import "../conversations/messages/register";
import { recipientsOf } from "../read/members";
import { findShopper } from "../shopper/read/find-shopper";
import { textsOf } from "./texts-of";

const Told = z.object({
  id: z.string(),
  account_id: z.string(),
  organisation_id: z.string(),
  language: z.enum(LANGUAGES),
  cooperative: z.string(),
  /** The product, the consignment's number, or the co-operative. */
  subject: z.string(),
  /** The first message of each side that the other has not read. */
  asked: z.number().nullable(),
  answered: z.number().nullable(),
});
type Told = z.infer<typeof Told>;

const firstUnread = (author: string, read: string) => `
  (select min(message.number) from conversation_message message
    where message.conversation_id = conversation.id and message.author = '${author}'
      and message.hidden_reason is null and message.number > conversation.${read})`;

const CONVERSATION = `
  select conversation.id, conversation.account_id, conversation.organisation_id, conversation.language,
         maker.name as cooperative, coalesce(product.title, part.number, maker.name) as subject,
         ${firstUnread("shopper", "cooperative_read")} as asked,
         ${firstUnread("cooperative", "shopper_read")} as answered
    from conversation join organisation maker on maker.id = conversation.organisation_id
    left join product on conversation.about = 'product' and product.id = conversation.about_id
    left join consignment part on conversation.about = 'consignment' and part.id = conversation.about_id
   where conversation.id = ? and conversation.deleted_at is null`;

/** Tells who answers for the goods that somebody asks; who it is and their words stand in the conversation alone. */
async function toCooperative(container: MedusaContainer, told: Told): Promise<Notice[]> {
  const { id, organisation_id, subject, asked } = told;
  if (asked === null) return [];
  const texts = textsOf(
    { subject: "asked_subject", paragraphs: ["asked_text", "asked_next"] },
    { label: "asked_link", path: `/ban-hang/hoi-dap/${id}` },
    { subject },
    "conversation",
  );
  const people = await recipientsOf(container, organisation_id, HANDS);
  return people.map(({ account_id, to }) => ({
    key: `conversation_asked:${id}:${asked}:${account_id}`,
    kind: "marketplace.conversation_asked",
    ...{ to, texts },
    about: { type: "conversation", id },
  }));
}

/** Tells the shopper that there is an answer; its words are behind the log-in, as the mailbox may be somebody else's. */
async function toShopper(container: MedusaContainer, told: Told): Promise<Notice[]> {
  const { id, account_id, language, cooperative, subject, answered } = told;
  const shopper = answered === null ? undefined : await findShopper(container, { id: account_id });
  if (!shopper) return [];
  return [
    {
      key: `conversation_answered:${id}:${answered}`,
      kind: "shopper.conversation_answered",
      to: { language, email: shopper.email },
      texts: textsOf(
        { subject: "answered_subject", paragraphs: ["answered_text"] },
        { label: "answered_link", path: `/tai-khoan/hoi-dap/${id}` },
        { name: shopper.name, cooperative, subject },
        "conversation",
      ),
      about: { type: "conversation", id },
    },
  ];
}

/**
 * Tells each side of what it has not read in a conversation, once: however many messages follow, the next notice comes
 * when they were read and something new is written.
 */
export async function tellOfConversation(container: MedusaContainer, id: string): Promise<void> {
  const [told] = await readRows(container, Told, CONVERSATION, [id]);
  if (!told) return;
  await sendNotices(container, [
    ...(await toCooperative(container, told)),
    ...(await toShopper(container, told)),
  ]);
}
