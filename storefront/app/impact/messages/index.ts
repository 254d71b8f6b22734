import { voiceOf } from "../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** The voice of the impact page in a language. */
export const speakImpact = voiceOf({ vi, en });
