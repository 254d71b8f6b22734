import type { MedusaContainer } from "@medusajs/framework/types";
import { CONVERSATION_MODULE } from "../modules/conversation";
import type { ConversationService } from "../modules/conversation/service";

/** What shoppers and co-operatives write to each other, out of the container. */
export const conversationsOf = (container: MedusaContainer): ConversationService =>
  container.resolve<ConversationService>(CONVERSATION_MODULE);
