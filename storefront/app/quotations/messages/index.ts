import { voiceOf } from "../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what is said of quotations. */
export type QuotationsKey = keyof typeof vi;

/** The voice on quotations in a language. */
export const speakQuotations = voiceOf({ vi, en });
