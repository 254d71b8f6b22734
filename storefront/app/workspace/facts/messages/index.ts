import { voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the pages of people in office and labour say. */
export type FactsKey = keyof typeof vi;

/** The voice of the pages of people in office and labour in a language. */
export const speakFacts = voiceOf({ vi, en });
