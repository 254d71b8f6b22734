import { type Language, languageOf } from "../../language";
import { NOT_INDEXED, shopTitle } from "../../parts/head";
import { useShop } from "../../parts/use-shop";
import { type ProvenanceKey, type SayProvenance, speakProvenance } from "./messages";

/** The page's language, its voice on papers and lots, and how to link within it. */
export function useProvenance(): {
  language: Language;
  say: SayProvenance;
  to: (path: string) => string;
} {
  const { language, to } = useShop();
  return { language, say: speakProvenance(language), to };
}

/** The head of a page of papers or lots, which search engines leave alone. */
export function provenanceHead(pathname: string, key: ProvenanceKey, params = {}) {
  return [shopTitle(speakProvenance(languageOf(pathname))(key, params)), NOT_INDEXED];
}
