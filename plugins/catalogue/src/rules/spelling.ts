const TELEX_TONES: Readonly<Record<string, string>> = {
  s: "\u0301",
  f: "\u0300",
  r: "\u0309",
  x: "\u0303",
  j: "\u0323",
};
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
const CIRCUMFLEX = "\u0302";
const BREVE_OR_HORN = /[\u0306\u031b]/;

/** A word typed with Telex keys and no input method, without its keys: `nuowcs` → `nuoc`; keys of tones and hooks may stand last. */
export function telexFold(folded: string): string {
  return folded
    .replace(/(?<=[aeiouy][a-z]*)[sfrxjw]+$/, "")
    .replace(/([aou])w/g, "$1")
    .replace(/w/g, "u")
    .replace(/([aeod])\1/g, "$1");
}

/** Whether Telex keys are those of an accented word: `beef` is `bề`, not `bé`. */
export function isTelexOf(keys: string, written: string): boolean {
  const marks = written.normalize("NFD");
  const tone = TELEX_TONES[/([sfrxj])w?$/.exec(keys)?.[1] ?? ""];
  return (
    TONE.exec(marks)?.[0] === tone &&
    marks.includes(CIRCUMFLEX) === /aa|ee|oo/.test(keys) &&
    BREVE_OR_HORN.test(marks) === keys.includes("w") &&
    written.includes("đ") === keys.includes("dd")
  );
}

/** Spellings that sound alike to many speakers of Vietnamese, each brought to one of them. */
const ALIKE: ReadonlyArray<[RegExp, string]> = [
  [/^tr/, "ch"],
  [/^x/, "s"],
  [/^(?:gi|d|r)(?=[aeiouy])/, "d"],
  [/^(?:ph|f)/, "f"],
  [/^(?:c|k|q)(?=[aeiouy])/, "k"],
  [/c$/, "t"],
  [/n[gh]$/, "n"],
  [/y$/, "i"],
];

/** A word by its sound: `xay` and `say`, `luc` and `lut` are one. */
export function soundFold(folded: string): string {
  return ALIKE.reduce((word, [spelling, one]) => word.replace(spelling, one), folded);
}

/** Singulars and plurals of an English word, as far as endings tell: `anchovy` and `anchovies`. */
export function otherNumber(word: string): string[] {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return [];
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
  if (word.endsWith("es")) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith("s")) return [word.slice(0, -1)];
  return [`${word}s`, `${word}es`, ...(word.endsWith("y") ? [`${word.slice(0, -1)}ies`] : [])];
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
