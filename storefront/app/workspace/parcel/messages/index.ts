import { voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the workspace says of changes of a consignment. */
export type ParcelKey = keyof typeof vi;

/** The voice of changes of a consignment in a language. */
export const speakParcel = voiceOf({ vi, en });
