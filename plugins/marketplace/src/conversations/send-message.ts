import type { MedusaContainer } from "@medusajs/framework/types";
import { hasMarkup, type Language, Problem } from "@nang-gio/access/problem";
import { scansOf } from "@nang-gio/media/scans/scans";
import type { ConversationMessage, SentMessage } from "../conversations-contract";
import { leadsAway } from "../rules/review-words";
import { sendMessageWorkflow } from "../workflows/conversations/change";
import type { OwnConversation } from "./own-conversation";
import { readMessages } from "./read-messages";

/** @throws Problem `conversation.empty`, `conversation.markup`, `conversation.contact`, naming the field `text` */
function assertWords({ text, pictures }: Pick<SentMessage, "text" | "pictures">): void {
  const refuse = (code: string) => new Problem("invalid_data", code, { field: "text" });
  if (!text && pictures.length === 0) throw refuse("conversation.empty");
  if (hasMarkup(text)) throw refuse("conversation.markup");
  // Who gives a phone or a link leads the other out of what the market can answer for.
  if (leadsAway(text)) throw refuse("conversation.contact");
}

/** @throws Problem `conversation.picture_unknown` for what is no photograph of the conversation's */
async function assertPictures(
  container: MedusaContainer,
  owner_id: string,
  ids: readonly string[],
): Promise<void> {
  const known = await scansOf(container, owner_id, ids);
  if (ids.some((id) => known.get(id)?.kind !== "picture")) {
    throw new Problem("invalid_data", "conversation.picture_unknown", { field: "pictures" });
  }
}

/**
 * Keeps what a side writes, and has the other told; the same key again is the same message.
 * @throws Problem as {@link assertWords} and {@link assertPictures}
 */
export async function sendMessage(
  container: MedusaContainer,
  own: OwnConversation,
  { key, text, pictures }: SentMessage,
  language: Language | null,
): Promise<{ message: ConversationMessage; is_new: boolean }> {
  assertWords({ text, pictures });
  const shown = [...new Set(pictures)];
  await assertPictures(container, own.id, shown);
  const { result } = await sendMessageWorkflow(container).run({
    input: {
      ...{ conversation_id: own.id, author: own.side, writer_id: own.writer_id },
      ...{ key, text, pictures: shown, language },
    },
  });
  const { messages } = await readMessages(container, own, {
    ...{ limit: 1, offset: 0, number: result.number },
  });
  return { message: messages[0] as ConversationMessage, is_new: result.is_new };
}
