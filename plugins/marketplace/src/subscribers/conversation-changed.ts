import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { tellOfConversation } from "../notices/tell-of-conversation";
import { CONVERSATION_CHANGED } from "../workflows/conversations/change";

/** What one side wrote is told to the other. */
export default async function conversationChanged({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellOfConversation(container, event.data.id);
}

export const config: SubscriberConfig = { event: CONVERSATION_CHANGED };
