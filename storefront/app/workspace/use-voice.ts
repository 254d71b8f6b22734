import type { Language } from "../language";
import type { Speak, Voice } from "../messages/voice";
import { useShop } from "../parts/use-shop";

/** The page's language, a voice in it, and how to link within it. */
export function useVoice<Key extends string>(
  speak: Speak<Key>,
): { language: Language; say: Voice<Key>; to: (path: string) => string } {
  const { language, to } = useShop();
  return { language, say: speak(language), to };
}
