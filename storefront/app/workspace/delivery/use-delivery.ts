import type { Language } from "../../language";
import { useShop } from "../../parts/use-shop";
import { type SayDelivery, speakDelivery } from "./messages";

/** The page's language and its voice on delivery. */
export function useDelivery(): { language: Language; say: SayDelivery } {
  const { language } = useShop();
  return { language, say: speakDelivery(language) };
}
