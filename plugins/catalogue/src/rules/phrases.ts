import type { Readings } from "./vocabulary";

/** Words in order: a title or a name. */
export type Phrase = readonly number[];

/** The longest part of a query that stands in a phrase side by side and in order. */
export interface Run {
  /** Where it begins in the phrase and in the query. */
  at: number;
  from: number;
  length: number;
  /** Sum of the qualities of its words. */
  quality: number;
}

const NO_RUN: Run = { at: 0, from: 0, length: 0, quality: 0 };

/** The best run of a query's words in a phrase. */
export function runIn(phrase: Phrase, words: readonly Readings[]): Run {
  let best = NO_RUN;
  for (let at = 0; at < phrase.length; at++) {
    for (let from = 0; from < words.length; from++) {
      let length = 0;
      let quality = 0;
      for (;;) {
        const reading = words[from + length]?.get(phrase[at + length] ?? -1);
        if (!reading) break;
        quality += reading.quality;
        length++;
      }
      if (length > best.length || (length === best.length && quality > best.quality)) {
        best = { at, from, length, quality };
      }
    }
  }
  return best;
}

const IN_ORDER = 0.1;
const HEAD = 0.4;
const WHOLE = 0.2;

/**
 * How much better a title matches than its words one by one: side by side in order, as what is sold (in Vietnamese a
 * title begins with it, in English it ends with it), or nothing but them.
 */
export function titleBonus(
  phrase: Phrase,
  run: Run,
  asked: number,
  head: "first" | "last",
): number {
  if (run.length === 0) return 0;
  const isHead =
    head === "first"
      ? run.at === 0 && run.from === 0
      : run.at + run.length === phrase.length && run.from + run.length === asked;
  return (
    (run.quality / asked) * (IN_ORDER + (isHead ? HEAD : 0)) +
    Math.min(1, run.length / phrase.length) * WHOLE
  );
}
