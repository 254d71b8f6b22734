import { headOf } from "../messages/voice";
import { useShop } from "../parts/use-shop";
import { speakQuotations } from "./messages";

/** The page's language, its voice on quotations beside the shop's, and how to link within it. */
export function useQuotations() {
  const { language, say: sayShop, to } = useShop();
  return { language, say: speakQuotations(language), sayShop, to };
}

/** The head of a page on quotations, which search engines leave alone. */
export const quotationsHead = headOf(speakQuotations);
