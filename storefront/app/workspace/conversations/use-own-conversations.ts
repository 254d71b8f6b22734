import { headOf } from "../../messages/voice";
import { useVoice } from "../use-voice";
import { speakOwnConversations } from "./messages";

/** The page's language, its voice on questions of shoppers, and how to link within it. */
export const useOwnConversations = () => useVoice(speakOwnConversations);

/** The head of a page of questions, which search engines leave alone. */
export const ownConversationsHead = headOf(speakOwnConversations);
