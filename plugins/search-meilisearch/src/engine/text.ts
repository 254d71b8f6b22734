import type { SearchTypes } from "@medusajs/framework/types";
import { WRITTEN } from "./fields";
import { every, quoted } from "./filters";
import type { MeilisearchOptions, Word } from "./options";

/** A text as the engine is asked it. */
export interface AskedText {
  q: string;
  /** Holds for documents that have the accented words as they are written: no `Thắng` for `tháng`. */
  asWritten?: string;
}

const HAS_DIGIT = /\d/;

/** In quotes the engine allows no slip and no beginning of a word: `1000g` is not `100g`. */
const exactly = (word: string) => `"${word}"`;

function writtenFilter(words: readonly Word[]): string | undefined {
  const accented = words.filter(({ written, folded }) => written !== folded);
  const filters = accented.map(({ written }) => `${quoted(WRITTEN)} = ${quoted(written)}`);
  return every(filters) || undefined;
}

/**
 * How the engine is asked for a text. It always takes the last word for a beginning, so a space says that it is whole
 * where nobody is typing.
 */
export function askedText(
  text: string,
  options: Pick<SearchTypes.SearchOptions, "match_strategy" | "typo_tolerance">,
  { words: rules, typos }: Pick<MeilisearchOptions, "words" | "typos">,
): AskedText {
  const typing = options.match_strategy === "last";
  const strict = options.typo_tolerance === false;
  const words = rules?.ofQuery(text) ?? [];
  const plain =
    words.length > 0 ? words.map(({ written }) => written) : text.split(/\s+/).filter(Boolean);
  const [first = ""] = plain;
  const isShort = plain.length === 1 && first.length < typos.alone;
  const asked = plain.map((word, index) => {
    const unfinished = typing && index === plain.length - 1;
    return !unfinished && (strict || isShort || (words.length > 0 && HAS_DIGIT.test(word)))
      ? exactly(word.replaceAll('"', ""))
      : word;
  });
  return {
    q: asked.join(" ") + (typing ? "" : " "),
    asWritten: writtenFilter(typing ? words.slice(0, -1) : words),
  };
}
