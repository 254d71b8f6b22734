import { voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the pages of sales say. */
export type SalesKey = keyof typeof vi;

/** The voice of the pages of sales in a language. */
export const speakSales = voiceOf({ vi, en });
