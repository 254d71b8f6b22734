import { voiceOf } from "../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what is said of reviews. */
export type ReviewsKey = keyof typeof vi;

/** The voice on reviews in a language. */
export const speakReviews = voiceOf({ vi, en });
