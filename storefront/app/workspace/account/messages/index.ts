import { type Voice, voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the pages of a person's account say. */
export type AccountKey = keyof typeof vi;

/** Says a message of the pages of a person's account, with `{name}` filled in. */
export type SayAccount = Voice<AccountKey>;

/** The voice of the pages of a person's account in a language. */
export const speakAccount = voiceOf({ vi, en });
