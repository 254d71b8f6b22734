import { headOf } from "../../messages/voice";
import { useVoice } from "../use-voice";
import { speakFacts } from "./messages";

/** The page's language, its voice on people in office and labour, and how to link within it. */
export const useFacts = () => useVoice(speakFacts);

/** The head of a page of people in office and labour, which search engines leave alone. */
export const factsHead = headOf(speakFacts);
