import { headOf } from "../../messages/voice";
import { useVoice } from "../use-voice";
import { speakProvenance } from "./messages";

/** The page's language, its voice on papers and lots, and how to link within it. */
export const useProvenance = () => useVoice(speakProvenance);

/** The head of a page of papers or lots, which search engines leave alone. */
export const provenanceHead = headOf(speakProvenance);
