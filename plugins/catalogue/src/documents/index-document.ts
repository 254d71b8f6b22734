import type { SearchTypes } from "@medusajs/framework/types";
import type { Texts } from "../rules/lexicon";
import { wordsOf } from "../rules/words";

/** An entry as far as an index needs it. */
interface Findable {
  document: { id: string };
  texts: Partial<Texts>;
}

const linesOf = (text = "") => text.split("\n").filter(Boolean);

/**
 * A document of the index of products: the entry's own, with the texts that goods are found by beside what stands on
 * their cards, and what their titles are about: Vietnamese ones begin with it, English ones end with it.
 */
export function indexDocument({ document, texts }: Findable): SearchTypes.SearchDocument {
  const about = [wordsOf(texts.title ?? "")[0], wordsOf(texts.title_en ?? "").at(-1)];
  return {
    ...document,
    texts: {
      category: linesOf(texts.category),
      recognition: linesOf(texts.recognition),
      variants: linesOf(texts.variants),
      occasions: linesOf(texts.occasions),
      wider: linesOf(texts.wider),
      about: about.flatMap((word) => word?.written ?? []),
    },
  };
}
