import type { SearchTypes } from "@medusajs/framework/types";
import { readDocumentPath } from "@medusajs/framework/utils";
import type { MultiSearchQuery } from "meilisearch";
import { searchableOf } from "./fields";

/** What is marked in hits, where a query asks for it and has a text. */
export interface Marking {
  query: Partial<MultiSearchQuery>;
  read(formatted: unknown): Record<string, string[]> | undefined;
}

/** How found words are marked in hits; nothing where they need not be. */
export function markingOf({
  q,
  index,
  search_options,
}: SearchTypes.ProviderSearchQuery): Marking | undefined {
  const wanted = search_options?.highlight;
  if (!wanted || !q?.trim()) return undefined;
  const options: SearchTypes.SearchHighlightOptions =
    wanted === true
      ? { fields: search_options?.attributes_to_search_on ?? searchableOf(index) }
      : wanted;
  const { fields, pre_tag = "<mark>", post_tag = "</mark>", snippet } = options;
  return {
    query: {
      attributesToHighlight: fields,
      highlightPreTag: pre_tag,
      highlightPostTag: post_tag,
      ...(snippet ? { attributesToCrop: fields } : {}),
      ...(typeof snippet === "object" ? { cropLength: snippet.length } : {}),
    },
    read: (formatted) => {
      const marked = fields.flatMap((path) => {
        const texts = readDocumentPath(formatted as Record<string, unknown>, path.split("."))
          .map(String)
          .filter((text) => text.includes(pre_tag));
        return texts.length > 0 ? [[path, texts] as const] : [];
      });
      return marked.length > 0 ? Object.fromEntries(marked) : undefined;
    },
  };
}
