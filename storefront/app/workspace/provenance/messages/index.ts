import { voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the pages of papers and lots say. */
export type ProvenanceKey = keyof typeof vi;

/** The voice of the pages of papers and lots in a language. */
export const speakProvenance = voiceOf({ vi, en });
