import { voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the pages of money say. */
export type MoneyKey = keyof typeof vi;

/** The voice of the pages of money in a language. */
export const speakMoney = voiceOf({ vi, en });
