import { headOf } from "../messages/voice";
import { useShop } from "../parts/use-shop";
import { speakReviews } from "./messages";

/** The page's language, its voice on reviews beside the shop's, and how to link within it. */
export function useReviews() {
  const { language, say: sayShop, to } = useShop();
  return { language, say: speakReviews(language), sayShop, to };
}

/** The head of a page on reviews that search engines leave alone. */
export const reviewsHead = headOf(speakReviews);
