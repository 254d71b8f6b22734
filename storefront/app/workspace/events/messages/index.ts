import { voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** The voice on events in a language. */
export const speakEvents = voiceOf({ vi, en });
