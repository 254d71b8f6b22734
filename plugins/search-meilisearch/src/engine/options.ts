import type { SearchTypes } from "@medusajs/framework/types";
import { z } from "zod";

/** A word of a text: as written, in one spelling and lower case, and as the engine folds it. */
export interface Word {
  written: string;
  folded: string;
}

/** What is shown after the few that have all words of a reading: what has its first words. */
export interface Wider {
  /** The words of the reading, what it is chiefly about first. */
  words: Word[];
  /** So many of the first words must be there. */
  least: number;
  /** Holds for what may be shown though it has not all words. */
  among?: SearchTypes.SearchFilters;
  /** Whether it is shown where nothing has all words, too. */
  alone: boolean;
}

/** One way in which a text may be meant. */
export interface Reading {
  words: Word[];
  /** The engine need not suppose slips: the words are known. */
  isKnown?: boolean;
  wider?: Wider;
}

/**
 * What the shop knows of words and the engine doesn't. Without it Meilisearch's own rules hold, which take accents
 * away on both sides and find `Thắng` for `tháng`.
 */
export interface WordRules {
  /**
   * The ways in which a text may be meant, the likeliest first: the next is for when one finds nothing.
   * @param typing the last word may be unfinished
   */
  ofQuery(text: string, typing: boolean): Reading[];
  /** The words of a text, and further ones that it is found by: other spellings, amounts in one unit. */
  ofText(text: string): { words: Word[]; further: Word[] };
}

const wordRules = z.custom<WordRules>(
  (value) => typeof value === "object" && value !== null && "ofQuery" in value && "ofText" in value,
  "neither `ofQuery` nor `ofText`",
);

const letters = z.int().min(1).max(255);

export const MeilisearchOptions = z.object({
  /** Address of the engine: `http://localhost:7700`. */
  host: z.url(),
  apiKey: z.string().min(1).optional(),
  /** Before the names of this deployment's indexes, so that others can use the same engine. */
  indexPrefix: z
    .string()
    .regex(/^[\w-]{1,60}$/, "letters, digits, `-` and `_` only")
    .optional(),
  /** How long a search waits for the engine, in milliseconds. */
  searchTimeoutMs: z.int().positive().default(200),
  /** How long a write waits until the engine has taken it, in milliseconds. */
  writeTimeoutMs: z.int().positive().default(10_000),
  /** How long the engine may take over what it was given, in milliseconds. */
  taskTimeoutMs: z.int().positive().default(120_000),
  /**
   * From how many letters on a word may have one slip, and two; an index's own settings go before. A text of a single
   * word is taken as it stands below `alone` letters.
   */
  typos: z
    .object({ one: letters, two: letters, alone: letters.default(1) })
    .default({ one: 5, two: 9, alone: 1 }),
  words: wordRules.optional(),
});

/** Options of the provider, checked. */
export type MeilisearchOptions = z.infer<typeof MeilisearchOptions>;
