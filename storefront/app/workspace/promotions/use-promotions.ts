import { headOf } from "../../messages/voice";
import { useVoice } from "../use-voice";
import { speakPromotions } from "./messages";

/** The page's language, its voice on promotions, and how to link within it. */
export const usePromotions = () => useVoice(speakPromotions);

/** The head of a page of promotions, which search engines leave alone. */
export const promotionsHead = headOf(speakPromotions);
