import type { Meant } from "./meant";
import { otherNumber } from "./spelling";
import { indexWords, queryWords, type Word } from "./words";

/** Share of three and more words that still makes a match. */
const MOST_OF_IT = 0.6;

/** Holds for goods whose title is about a word; see `documents/index-document.ts`. */
const isAbout = ({ written }: Word) => ({ "texts.about": written });

/** What a query means by the goods' own words; nothing while they are not known. */
export type Meaning = (query: string) => readonly Meant[] | undefined;

/**
 * What is shown after the few goods that have all words: what has most of them, and of two what the query is about,
 * which Vietnamese says first and English last. Of two words nobody sells what has only one.
 */
function widerOf({ words, known }: Meant) {
  if (words.length < 2) return undefined;
  const isKnown = new Map(words.map((word, at) => [word, known[at]]));
  const isVietnamese = words.some(({ written, folded }) => written !== folded);
  const byWeight = isVietnamese ? words : [...words].reverse();
  const sure = byWeight.filter((word) => isKnown.get(word));
  const [first] = sure;
  if (words.length === 2) {
    if (!first || sure.length < 2) return undefined;
    return { words: sure, least: 1, among: isAbout(first), alone: false };
  }
  const least = Math.ceil(words.length * MOST_OF_IT);
  if (sure.length < least) return undefined;
  return { words: [...sure, ...byWeight.filter((word) => !isKnown.get(word))], least, alone: true };
}

/** The market's words for a search engine that knows none of them; how it ranks what it finds is its own. */
export function engineWords(meaning: Meaning) {
  return {
    /** While somebody types, and as long as the goods' words are not known, a text is asked as it stands. */
    ofQuery: (text: string, typing: boolean) => {
      const meant = typing ? undefined : meaning(text);
      if (!meant) return [{ words: queryWords(text).words }];
      return meant.map((one) => ({ words: one.words, isKnown: true, wider: widerOf(one) }));
    },
    /** The words of a text and its other names; words of English also in their other number. */
    ofText: (text: string) => {
      const { words, further } = indexWords(text);
      const numbers = words.flatMap(({ written }) => otherNumber(written));
      return {
        words,
        further: [...further, ...numbers.map((written) => ({ written, folded: written }))],
      };
    },
  };
}
