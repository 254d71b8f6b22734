import type { SearchTypes } from "@medusajs/framework/types";
import { WRITTEN } from "./fields";
import { every, filterOf, quoted } from "./filters";
import type { MeilisearchOptions, Reading, Wider, Word } from "./options";

/** A text as the engine is asked it. */
export interface AskedText {
  q: string;
  /** Holds for documents that have the accented words as they are written: no `Thắng` for `tháng`. */
  asWritten?: string;
  /** What is shown beside the few that have all words. */
  wider?: AskedWider;
}

/** A text as the engine is asked for what has most of it. */
export interface AskedWider {
  q: string;
  /** Holds for documents that may be shown. */
  filter: string;
  alone: boolean;
}

const HAS_DIGIT = /\d/;

/** In quotes the engine allows no slip and no beginning of a word: `1000g` is not `100g`. */
const exactly = (word: string) => `"${word.replaceAll('"', "")}"`;

const isWritten = ({ written }: Word) => `${quoted(WRITTEN)} = ${quoted(written)}`;

function writtenFilter(words: readonly Word[]): string | undefined {
  return (
    every(words.filter(({ written, folded }) => written !== folded).map(isWritten)) || undefined
  );
}

function widerText({ words, least, among, alone }: Wider): AskedWider {
  const most = every([...words.slice(0, least).map(isWritten), filterOf(among ?? {}, new Set())]);
  const q = `${words.map(({ written }) => written).join(" ")} `;
  return { q, filter: `(${every(words.map(isWritten))} OR ${most})`, alone };
}

type Options = Pick<SearchTypes.SearchOptions, "match_strategy" | "typo_tolerance">;
type Known = Pick<MeilisearchOptions, "words" | "typos">;

function askedBy(
  { words, isKnown, wider }: Reading,
  { match_strategy, typo_tolerance }: Options,
  { words: rules, typos }: Known,
): AskedText {
  const typing = match_strategy === "last";
  const strict = typo_tolerance === false || isKnown;
  const [first] = words;
  const isShort = words.length === 1 && (first?.written ?? "").length < typos.alone;
  const asked = words.map(({ written }, index) => {
    const unfinished = typing && index === words.length - 1;
    return !unfinished && (strict || isShort || (rules && HAS_DIGIT.test(written)))
      ? exactly(written)
      : written;
  });
  return {
    q: asked.join(" ") + (typing ? "" : " "),
    asWritten: rules && writtenFilter(typing ? words.slice(0, -1) : words),
    ...(wider ? { wider: widerText(wider) } : {}),
  };
}

/**
 * The ways in which the engine is asked for a text, the likeliest first. It always takes the last word for a beginning,
 * so a space says that it is whole where nobody is typing.
 */
export function askedTexts(text: string, options: Options, known: Known): AskedText[] {
  const readings = known.words?.ofQuery(text, options.match_strategy === "last") ?? [];
  const meant = readings.filter(({ words }) => words.length > 0);
  if (meant.length > 0) return meant.map((reading) => askedBy(reading, options, known));
  const typed = text.split(/\s+/).filter(Boolean);
  const words = typed.map((written) => ({ written, folded: written }));
  return [askedBy({ words }, options, { typos: known.typos })];
}
