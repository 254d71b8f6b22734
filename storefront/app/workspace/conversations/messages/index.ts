import { voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** The voice of the workspace's pages on questions in a language. */
export const speakOwnConversations = voiceOf({ vi, en });
