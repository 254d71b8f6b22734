import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { scanFiles } from "@nang-gio/media/scans/scans";
import { z } from "zod";
import { forgetConversations } from "../../conversations/forget";
import { CONVERSATION_SIDES, MESSAGE_FAULTS } from "../../conversations-contract";
import { type Holder, photographOf } from "../holder";
import { sayer } from "../say";

const Message = z.object({
  cooperative: z.string(),
  product: z.string().nullable(),
  number: z.string().nullable(),
  author: z.enum(CONVERSATION_SIDES),
  content: z.string(),
  pictures: z.array(z.string()),
  at: z.coerce.date(),
  hidden_reason: z.enum(MESSAGE_FAULTS).nullable(),
});

/** What co-operatives wrote and staff hid was never the shopper's to read. */
const MESSAGES = `
  select maker.name as cooperative, product.title as product, part.number, message.author, message.text as content,
         message.pictures, message.created_at as at, message.hidden_reason
    from conversation
    join conversation_message message on message.conversation_id = conversation.id
    join organisation maker on maker.id = conversation.organisation_id
    left join product on product.id = conversation.about_id
    left join consignment part on part.id = conversation.about_id
   where conversation.account_id = ? and (message.author = 'shopper' or message.hidden_reason is null)
   order by conversation.created_at, conversation.id, message.number`;

const messagesOf = (container: MedusaContainer, account_id: string) =>
  readRows(container, Message, MESSAGES, [account_id]);

/** What they asked co-operatives, and what these answered. */
export const CONVERSATIONS: Holder = {
  name: "conversations",
  async of(container, { account_id, language }) {
    const say = sayer(language);
    const found = await messagesOf(container, account_id);
    return found.map(({ author, hidden_reason, pictures, ...message }) => ({
      ...message,
      author: say(`own_data.author_${author}`),
      state: say(hidden_reason ? "own_data.review_hidden" : "own_data.review_shown"),
      pictures: pictures.map(photographOf),
    }));
  },
  async files(container, { account_id }) {
    const found = await messagesOf(container, account_id);
    const ids = found.flatMap(({ pictures }) => pictures);
    const files = await scanFiles(container, ids);
    return new Map([...files].map(([id, file]) => [photographOf(id), file]));
  },
  forget: (container, { account_id }) => forgetConversations(container, account_id),
};
