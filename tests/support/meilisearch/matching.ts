import { type Document, valuesAt } from "./filter";
import type { IndexSettings } from "./settings";
import { type Term, type Token, tokensOf, typos } from "./text";

/** How well a document has a term: the place of its best match and what it costs. */
interface Found {
  typos: number;
  attribute: number;
  position: number;
  isExact: boolean;
}

/** How well a document has all terms; each rule's cost, the less the better. */
export interface Match {
  document: Document;
  costs: Record<string, number>;
  score: number;
}

const TEXTS = new WeakMap<Document, Map<string, Token[]>>();

function tokensAt(document: Document, path: string): Token[] {
  const known = TEXTS.get(document) ?? new Map<string, Token[]>();
  TEXTS.set(document, known);
  const tokens =
    known.get(path) ??
    tokensOf((valuesAt(document, path) ?? []).filter((value) => value !== null).join(" "));
  known.set(path, tokens);
  return tokens;
}

/** Slips that the settings allow a word. */
export function allowedTypos(word: string, { typoTolerance }: IndexSettings): number {
  const { enabled, minWordSizeForTypos: size, disableOnWords } = typoTolerance;
  if (!enabled || disableOnWords.includes(word)) return 0;
  return word.length >= size.twoTypos ? 2 : word.length >= size.oneTypo ? 1 : 0;
}

/** What a word of a document costs for a word of a query; nothing where they are not alike. */
export function costOf(
  word: string,
  asked: string,
  { isPrefix }: Pick<Term, "isPrefix">,
  allowed: number,
): number | undefined {
  if (word === asked || (isPrefix && word.startsWith(asked))) return 0;
  if (allowed === 0) return undefined;
  const beginnings = isPrefix
    ? [-1, 0, 1].map((more) => word.slice(0, asked.length + more))
    : [word];
  const cost = Math.min(...beginnings.map((beginning) => typos(asked, beginning)));
  return cost <= allowed ? cost : undefined;
}

function findTerm(
  term: Term,
  document: Document,
  attributes: readonly string[],
  settings: IndexSettings,
): Found | undefined {
  let best: Found | undefined;
  for (const [attribute, path] of attributes.entries()) {
    const tokens = tokensAt(document, path);
    const exactOnly = settings.typoTolerance.disableOnAttributes.includes(path);
    for (let position = 0; position < tokens.length; position++) {
      const cost = costAt(term, tokens, position, exactOnly ? undefined : settings);
      if (cost === undefined) continue;
      const isExact = tokens[position]?.word === term.words[0];
      const found = { typos: cost, attribute, position, isExact };
      if (!best || cost < best.typos || (cost === best.typos && isExact && !best.isExact)) {
        best = found;
      }
    }
  }
  return best;
}

function costAt(
  term: Term,
  tokens: readonly Token[],
  at: number,
  settings: IndexSettings | undefined,
): number | undefined {
  if (term.isPhrase) {
    return term.words.every((word, index) => tokens[at + index]?.word === word) ? 0 : undefined;
  }
  const [asked = ""] = term.words;
  const allowed = settings ? allowedTypos(asked, settings) : 0;
  return costOf(tokens[at]?.word ?? "", asked, term, allowed);
}

/** Two words of a query that a document writes as one are found as well. */
function findJoined(
  terms: readonly Term[],
  at: number,
  document: Document,
  attributes: readonly string[],
  settings: IndexSettings,
): Found | undefined {
  const pair = terms.slice(at, at + 2);
  if (pair.length < 2 || pair.some(({ isPhrase }) => isPhrase)) return undefined;
  const joined = { ...(pair[1] as Term), words: [pair.map(({ words }) => words[0]).join("")] };
  const found = findTerm(joined, document, attributes, settings);
  return found?.typos === 0 ? { ...found, typos: 1 } : undefined;
}

function distanceOf(found: readonly Found[]): number {
  return found.slice(1).reduce((sum, one, index) => {
    const before = found[index];
    if (!before || before.attribute !== one.attribute) return sum + 8;
    const gap = one.position - before.position;
    return sum + Math.min(8, gap > 0 ? gap : Math.abs(gap) + 1);
  }, 0);
}

/**
 * How a document has the terms of a query, or nothing where it has not enough of them.
 * @param strategy `all` wants each term, `last` gives up terms from the end
 */
export function matchOf(
  terms: readonly Term[],
  strategy: string,
  document: Document,
  attributes: readonly string[],
  settings: IndexSettings,
): Match | undefined {
  const found: Found[] = [];
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as Term;
    const one = findTerm(term, document, attributes, settings);
    const joined = one ? undefined : findJoined(terms, at, document, attributes, settings);
    if (one) found.push(one);
    else if (joined) {
      found.push(joined);
      at++;
    } else if (strategy === "all" || term.isPhrase || at === 0) return undefined;
    else break;
  }
  const costs = {
    words: terms.length - found.length,
    typo: found.reduce((sum, one) => sum + one.typos, 0),
    proximity: distanceOf(found),
    attributeRank: found.reduce((sum, one) => sum + one.attribute, 0),
    wordPosition: found.reduce((sum, one) => sum + one.position, 0),
    exactness: found.filter(({ isExact }) => !isExact).length,
  };
  const penalty = costs.words * 0.2 + costs.typo * 0.1 + costs.attributeRank * 0.02;
  return { document, costs, score: Math.max(0, 1 - penalty - costs.exactness * 0.02) };
}
