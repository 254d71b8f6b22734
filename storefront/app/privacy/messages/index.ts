import { voiceOf } from "../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** The voice of the page on personal data in a language. */
export const speakPrivacy = voiceOf({ vi, en });
