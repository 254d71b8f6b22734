import { voiceOf } from "../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** The voice of the pages of questions to co-operatives in a language. */
export const speakConversations = voiceOf({ vi, en });
