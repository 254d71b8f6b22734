import { voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the pages of promotions say. */
export type PromotionsKey = keyof typeof vi;

/** The voice of the pages of promotions in a language. */
export const speakPromotions = voiceOf({ vi, en });
