import { indexWords, queryWords, type Word } from "./words";

/** The market's words for a search engine that knows none of them; how it ranks what it finds is its own. */
export const ENGINE_WORDS = {
  ofQuery: (text: string): Word[] => queryWords(text).words,
  ofText: indexWords,
};
