import type { SearchTypes } from "@medusajs/framework/types";
import { readDocumentPath, searchValueToNumber, setDocumentPath } from "@medusajs/framework/utils";
import { datesOf, HIDDEN, searchableOf } from "./fields";
import type { WordRules } from "./options";

type Definition = Pick<SearchTypes.SearchIndexDefinition, "fields">;

function numbersOf(document: SearchTypes.SearchDocument, dates: ReadonlySet<string>) {
  const numbers: Record<string, unknown> = {};
  for (const path of dates) {
    const values = readDocumentPath(document, path.split(".")).flatMap(
      (value) => searchValueToNumber(value, true) ?? [],
    );
    if (values.length > 0) setDocumentPath(numbers, path, values.length > 1 ? values : values[0]);
  }
  return numbers;
}

function wordsOf(
  document: SearchTypes.SearchDocument,
  searchable: readonly string[],
  rules: WordRules,
) {
  const written = new Set<string>();
  const further = new Set<string>();
  for (const path of searchable) {
    for (const value of readDocumentPath(document, path.split("."))) {
      const found = rules.ofText(String(value));
      for (const word of found.words) written.add(word.written);
      for (const word of found.further) {
        written.add(word.written);
        further.add(word.folded);
      }
    }
  }
  return { written: [...written], further: [...further].join(" ") };
}

/** Gives documents as the engine keeps them: as they are, with what it needs beside to compare and to find them. */
export function encoder(
  definition: Definition,
  rules: WordRules | undefined,
): (document: SearchTypes.SearchDocument) => SearchTypes.SearchDocument {
  const dates = datesOf(definition);
  const searchable = searchableOf(definition);
  return (document) => ({
    ...document,
    [HIDDEN]: {
      dates: numbersOf(document, dates),
      ...(rules ? wordsOf(document, searchable, rules) : {}),
    },
  });
}
