import { voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** The voice on training in a language. */
export const speakTraining = voiceOf({ vi, en });
