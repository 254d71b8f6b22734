import type { Language } from "../language";
import { type Say, speak } from "../messages";
import { useShop } from "../parts/use-shop";
import { type SayWorkspace, speakWorkspace } from "./messages";

interface Workspace {
  language: Language;
  /** The workspace's own voice, and the shop's for words that both share. */
  say: SayWorkspace;
  sayShop: Say;
  to: (path: string) => string;
}

/** The page's language, its voices, and how to link within it. */
export function useWorkspace(): Workspace {
  const { language, to } = useShop();
  return { language, say: speakWorkspace(language), sayShop: speak(language), to };
}
