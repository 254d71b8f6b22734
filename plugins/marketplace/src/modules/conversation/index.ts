import { Module } from "@medusajs/framework/utils";
import { ConversationService } from "./service";

/** Name under which the container gives the {@link ConversationService}. */
export const CONVERSATION_MODULE = "conversation";

export default Module(CONVERSATION_MODULE, { service: ConversationService });
