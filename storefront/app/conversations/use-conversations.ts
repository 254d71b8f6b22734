import { headOf } from "../messages/voice";
import { useShop } from "../parts/use-shop";
import { speakConversations } from "./messages";

/** The page's language, its voice on questions to co-operatives, and how to link within it. */
export function useConversations() {
  const { language, to } = useShop();
  return { language, say: speakConversations(language), to };
}

/** The head of a page on questions, which search engines leave alone. */
export const conversationsHead = headOf(speakConversations);
