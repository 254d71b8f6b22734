import { voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** The voice on channels in a language. */
export const speakChannels = voiceOf({ vi, en });
