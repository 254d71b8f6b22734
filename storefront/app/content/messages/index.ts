import { voiceOf } from "../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** The voice of stories, campaigns, policies and rules in a language. */
export const speakContent = voiceOf({ vi, en });
