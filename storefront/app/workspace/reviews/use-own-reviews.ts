import { headOf } from "../../messages/voice";
import { useVoice } from "../use-voice";
import { speakOwnReviews } from "./messages";

/** The page's language, its voice on reviews of own goods, and how to link within it. */
export const useOwnReviews = () => useVoice(speakOwnReviews);

/** The head of the page of reviews, which search engines leave alone. */
export const ownReviewsHead = headOf(speakOwnReviews);
