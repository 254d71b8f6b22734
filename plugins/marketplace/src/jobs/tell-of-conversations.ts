import type { MedusaContainer } from "@medusajs/framework/types";
import { conversationsOf } from "../conversations/service";
import { tellOfConversation } from "../notices/tell-of-conversation";

/** For so long a message is news after its event was lost. */
const NEWS_MS = 24 * 60 * 60 * 1_000;

/** Each hour, tells of messages that no event has told of. */
export default async function tellOfConversations(container: MedusaContainer): Promise<void> {
  const written = await conversationsOf(container).listConversations(
    { last_at: { $gte: new Date(Date.now() - NEWS_MS) } },
    { select: ["id"], take: null },
  );
  for (const { id } of written) await tellOfConversation(container, id);
}

export const config = { name: "tell-of-conversations", schedule: "29 * * * *" };
