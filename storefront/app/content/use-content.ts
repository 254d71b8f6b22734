import { useShop } from "../parts/use-shop";
import { speakContent } from "./messages";

/** The page's language, what is said of content in it, and how to link within it. */
export function useContent() {
  const { language, to } = useShop();
  return { language, to, say: speakContent(language) };
}
