import { voiceOf } from "../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** The voice of the honour roll in a language. */
export const speakHonours = voiceOf({ vi, en });
