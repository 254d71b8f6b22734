import { canonical, fold } from "@nang-gio/vietnam";

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

/** Whether a word, as written, says nothing about what is looked for. */
export function isStopWord(word: Word): boolean {
  return STOP_WORDS.has(word.written);
}

/** The words of a text in order; punctuation parts them, `1,5` and `500ml` stay whole. */
export function wordsOf(text: string): Word[] {
  const found = canonical(text).match(/\d+(?:[.,]\d+)?\p{L}*|[\p{L}\p{N}]+/gu) ?? [];
  return found.map((written) => ({ written, folded: fold(written) }));
}

function measureAt(words: readonly Word[], at: number): { word: Word; taken: number } | undefined {
  const first = words[at]?.folded ?? "";
  const joined = AMOUNT_WITH_UNIT.exec(first);
  const next = words[at + 1]?.folded ?? "";
  const amount = joined?.[1] ?? (AMOUNT.test(first) ? first : undefined);
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

/** The words of a query: amounts brought to grams and millilitres, long names to their short forms. */
export function queryWords(text: string): Word[] {
  const words = wordsOf(text);
  const kept: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const special = measureAt(words, at) ?? shortFormAt(words, at);
    const word = special?.word ?? words[at];
    if (word && !isStopWord(word)) kept.push(word);
    at += special?.taken ?? 1;
  }
  return kept;
}

/**
 * The words that a text of a product is found by: its own in order, then the amounts in grams or
 * millilitres and the short and long forms of what it names, so that either spelling finds it.
 */
export function indexWords(text: string): { words: Word[]; further: Word[] } {
  const words = wordsOf(text);
  const further: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const special = measureAt(words, at) ?? shortFormAt(words, at);
    if (special) further.push(special.word);
    const long = SHORT_FORMS.find(([, short]) => short === words[at]?.folded)?.[0] ?? [];
    further.push(...long.map((part) => ({ written: part, folded: part })));
  }
  return { words, further };
}

/** What a word typed with Telex keys and no input method means, without accents: `nuowcs` → `nuoc`. */
export function telexFold(folded: string): string {
  return folded
    .replace(/([aou])w/g, "$1")
    .replace(/w/g, "u")
    .replace(/([aeod])\1/g, "$1")
    .replace(/(?<=[aeiouy][a-z]*)[sfrxj]$/, "");
}

/**
 * Whether two folded words are one slip apart: a letter wrong, missing, added, or two neighbours
 * swapped; two slips for words of eight letters and more.
 */
export function slipsApart(a: string, b: string): boolean {
  const most = Math.min(a.length, b.length) >= 8 ? 2 : 1;
  return distanceWithin(a, b, most) <= most;
}

/** Optimal string alignment distance, given up as `most + 1` once it is sure to be over `most`. */
function distanceWithin(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoAgo: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2];
      if (swapped && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (twoAgo[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    twoAgo = previous;
    previous = current;
  }
  return previous[b.length] ?? most + 1;
}
