import { voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** The voice of the workspace's page on reviews in a language. */
export const speakOwnReviews = voiceOf({ vi, en });
