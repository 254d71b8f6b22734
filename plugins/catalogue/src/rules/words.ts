import { canonical, fold } from "@nang-gio/vietnam";
import { furtherNames } from "./synonyms";

/** One word of a text: as written (one spelling, lower case) and without accents. */
export interface Word {
  written: string;
  folded: string;
}

/** Grams or millilitres of one unit that shoppers write; keys are folded. */
const UNITS: Readonly<Record<string, readonly [size: number, base: "g" | "ml"]>> = {
  kg: [1000, "g"],
  ky: [1000, "g"],
  ki: [1000, "g"],
  kilo: [1000, "g"],
  kilogam: [1000, "g"],
  can: [1000, "g"],
  lang: [100, "g"],
  g: [1, "g"],
  gr: [1, "g"],
  gam: [1, "g"],
  gram: [1, "g"],
  grams: [1, "g"],
  l: [1000, "ml"],
  lit: [1000, "ml"],
  liter: [1000, "ml"],
  litre: [1000, "ml"],
  ml: [1, "ml"],
};

/** Said before a unit: `nửa ký` are 500 g. */
const HALVES: ReadonlySet<string> = new Set(["nua", "half"]);

const AMOUNT = /^\d{1,6}(?:[.,]\d{1,3})?$/;
const AMOUNT_WITH_UNIT = /^(\d{1,6}(?:[.,]\d{1,3})?)([a-z]{1,7})$/;

/** Words of one meaning: the short form that both texts and queries are brought to. */
const SHORT_FORMS: ReadonlyArray<[words: readonly string[], short: string]> = [
  [["lien", "hiep", "hop", "tac", "xa"], "lhhtx"],
  [["hop", "tac", "xa"], "htx"],
  [["to", "hop", "tac"], "tht"],
];

/** Words that carry no meaning in a search, as written: `của` is one, `cua` (a crab) is not. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  "của và các những là với được cho ở tại the of and for with a in to from".split(" "),
);
/** The same of words that say nothing only together. */
const STOP_PHRASES: ReadonlyArray<readonly string[]> = [["san", "pham"]];

/** Whether a word, as written, says nothing about what is looked for. */
export function isStopWord(word: Word): boolean {
  return STOP_WORDS.has(word.written);
}

/**
 * Whether a query begins with a syllable that is an English stop word further on: nobody begins an English search with
 * `to`, but `to yen` is `tổ yến`.
 */
function beginsWithSyllable([first, second]: readonly Word[]): boolean {
  return first?.written === "to" && second !== undefined && !isStopWord(second);
}

/** The words of a text in order; punctuation parts them, `1,5` and `500ml` stay whole, `bird’s` is `bird`. */
export function wordsOf(text: string): Word[] {
  const found =
    canonical(text)
      .replace(/(?<=\p{L})['’]s(?!\p{L})/gu, "")
      .match(/\d+(?:[.,]\d+)?\p{L}*|[\p{L}\p{N}]+/gu) ?? [];
  return found.map((written) => ({ written, folded: fold(written) }));
}

function measureAt(words: readonly Word[], at: number): { word: Word; taken: number } | undefined {
  const first = words[at]?.folded ?? "";
  const joined = AMOUNT_WITH_UNIT.exec(first);
  const next = words[at + 1]?.folded ?? "";
  const amount =
    joined?.[1] ?? (AMOUNT.test(first) ? first : HALVES.has(first) ? "0.5" : undefined);
  const unit = UNITS[joined?.[2] ?? next];
  if (amount === undefined || !unit) return undefined;
  const size = Math.round(Number(amount.replace(",", ".")) * unit[0]);
  const name = `${size}${unit[1]}`;
  return { word: { written: name, folded: name }, taken: joined ? 1 : 2 };
}

function shortFormAt(
  words: readonly Word[],
  at: number,
): { word: Word; taken: number } | undefined {
  for (const [long, short] of SHORT_FORMS) {
    if (long.every((part, index) => words[at + index]?.folded === part)) {
      return { word: { written: short, folded: short }, taken: long.length };
    }
  }
  return undefined;
}

function stopPhraseAt(words: readonly Word[], at: number): number {
  const phrase = STOP_PHRASES.find((parts) =>
    parts.every((part, index) => words[at + index]?.folded === part),
  );
  return phrase?.length ?? 0;
}

/** A query as it is looked up. */
export interface QueryWords {
  words: Word[];
  /** Whether it is typed with accents, so that a word without one has none. */
  accented: boolean;
}

/** The words of a query: amounts brought to grams and millilitres, long names to their short forms. */
export function queryWords(text: string): QueryWords {
  const words = wordsOf(text);
  const kept: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const nothing = stopPhraseAt(words, at);
    const special = measureAt(words, at) ?? shortFormAt(words, at);
    const word = special?.word ?? words[at];
    const isSyllable = at === 0 && beginsWithSyllable(words);
    if (word && nothing === 0 && (isSyllable || !isStopWord(word))) kept.push(word);
    at += nothing || (special?.taken ?? 1);
  }
  return { words: kept, accented: words.some(({ written, folded }) => written !== folded) };
}

/**
 * The words that a text of a product is found by: its own in order, then the amounts in grams or
 * millilitres and the other names of what it names, short, long or of another region.
 */
export function indexWords(text: string): { words: Word[]; further: Word[] } {
  const words = wordsOf(text);
  const further: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const special = measureAt(words, at) ?? shortFormAt(words, at);
    if (special) further.push(special.word);
    const long = SHORT_FORMS.find(([, short]) => short === words[at]?.folded)?.[0] ?? [];
    further.push(...long.map((part) => ({ written: part, folded: part })));
    further.push(...furtherNames(words, at).flatMap(wordsOf));
  }
  return { words, further };
}
