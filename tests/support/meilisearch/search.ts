import { ApiError } from "./api-error";
import { type Document, predicateOf, valuesAt } from "./filter";
import { allowedTypos, costOf, type Match, matchOf } from "./matching";
import type { IndexSettings } from "./settings";
import { fold, type Term, termsOf, tokensOf } from "./text";

/** What the peer keeps of an index. */
export interface StoredIndex {
  uid: string;
  primaryKey: string | null;
  createdAt: string;
  updatedAt: string;
  settings: IndexSettings;
  documents: Map<string, Document>;
}

/** What a search may ask; checked against the OpenAPI document before it comes here. */
export interface SearchRequest {
  q?: string | null;
  offset?: number;
  limit?: number;
  page?: number;
  hitsPerPage?: number;
  filter?: unknown;
  sort?: string[];
  facets?: string[];
  distinct?: string;
  matchingStrategy?: string;
  attributesToSearchOn?: string[];
  attributesToRetrieve?: string[];
  attributesToHighlight?: string[];
  attributesToCrop?: string[];
  cropLength?: number;
  highlightPreTag?: string;
  highlightPostTag?: string;
  showRankingScore?: boolean;
  rankingScoreThreshold?: number;
}

const NO_COSTS = { costs: {}, score: 1 };

function searchedAttributes({ settings, documents }: StoredIndex, wanted?: string[]): string[] {
  const { searchableAttributes } = settings;
  const all = searchableAttributes.includes("*")
    ? [...new Set([...documents.values()].flatMap((document) => Object.keys(document)))]
    : searchableAttributes;
  for (const path of wanted ?? []) {
    if (!all.includes(path)) {
      throw new ApiError(
        400,
        "invalid_search_attributes_to_search_on",
        `Attribute \`${path}\` is not searchable.`,
      );
    }
  }
  return wanted ?? all;
}

type Order = (a: Match, b: Match) => number;

function orderBy(rule: string, { settings }: StoredIndex): Order {
  const [path = "", way = "asc"] = rule.split(":");
  if (!settings.sortableAttributes.includes(path)) {
    throw new ApiError(400, "invalid_search_sort", `Attribute \`${path}\` is not sortable.`);
  }
  const first = (match: Match) => valuesAt(match.document, path)?.[0] ?? undefined;
  return (a, b) => {
    const [x, y] = [first(a), first(b)];
    if (x === undefined || y === undefined) {
      return Number(x === undefined) - Number(y === undefined);
    }
    const order =
      typeof x === "number" && typeof y === "number" ? x - y : x < y ? -1 : x > y ? 1 : 0;
    return way === "desc" ? -order : order;
  };
}

function ordersOf(index: StoredIndex, sort: readonly string[]): Order[] {
  const sorts = sort.map((rule) => orderBy(rule, index));
  return index.settings.rankingRules.flatMap((rule) =>
    rule === "sort" ? sorts : [(a: Match, b: Match) => (a.costs[rule] ?? 0) - (b.costs[rule] ?? 0)],
  );
}

function distinctBy(matches: Match[], attribute: string | null | undefined): Match[] {
  if (!attribute) return matches;
  const seen = new Set<string>();
  return matches.filter(({ document }) => {
    const value = valuesAt(document, attribute)?.[0];
    if (value === undefined || value === null) return true;
    const isNew = !seen.has(String(value));
    seen.add(String(value));
    return isNew;
  });
}

/** The documents that a search finds, best first. */
export function findMatches(index: StoredIndex, request: SearchRequest, code: string): Match[] {
  const filterable = new Set(index.settings.filterableAttributes);
  const passes = predicateOf(request.filter, filterable, code);
  const attributes = searchedAttributes(index, request.attributesToSearchOn);
  const terms = termsOf(request.q ?? "");
  const orders = ordersOf(index, request.sort ?? []);
  const matches = [...index.documents.values()].filter(passes).flatMap((document): Match[] => {
    if (terms.length === 0) return [{ document, ...NO_COSTS }];
    const strategy = request.matchingStrategy ?? "last";
    const match = matchOf(terms, strategy, document, attributes, index.settings);
    return match ? [match] : [];
  });
  matches.sort((a, b) => {
    for (const order of orders) {
      const way = order(a, b);
      if (way !== 0) return way;
    }
    return 0;
  });
  const { rankingScoreThreshold: least = 0 } = request;
  const distinct = request.distinct ?? index.settings.distinctAttribute;
  return distinctBy(
    matches.filter(({ score }) => score >= least),
    distinct,
  );
}

function facetsOf(index: StoredIndex, matches: readonly Match[], facets: readonly string[]) {
  const { filterableAttributes, faceting } = index.settings;
  const facetDistribution: Record<string, Record<string, number>> = {};
  const facetStats: Record<string, { min: number; max: number }> = {};
  for (const path of facets) {
    if (!filterableAttributes.includes(path)) {
      throw new ApiError(400, "invalid_search_facets", `Attribute \`${path}\` is not filterable.`);
    }
    const counts = new Map<string, number>();
    const numbers: number[] = [];
    for (const { document } of matches) {
      for (const value of new Set(valuesAt(document, path) ?? [])) {
        if (value === null) continue;
        counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
        if (typeof value === "number") numbers.push(value);
      }
    }
    const way = faceting.sortFacetValuesBy[path] ?? faceting.sortFacetValuesBy["*"];
    const ordered = [...counts].sort(([a, x], [b, y]) =>
      way === "count" ? y - x || (a < b ? -1 : 1) : a < b ? -1 : 1,
    );
    facetDistribution[path] = Object.fromEntries(ordered.slice(0, faceting.maxValuesPerFacet));
    if (numbers.length > 0) {
      facetStats[path] = { min: Math.min(...numbers), max: Math.max(...numbers) };
    }
  }
  return { facetDistribution, facetStats };
}

function picked(document: Document, wanted: readonly string[] | undefined): Document {
  if (!wanted || wanted.includes("*")) return { ...document };
  const pick = (value: unknown, paths: readonly string[][]): unknown => {
    if (paths.some(({ length }) => length === 0)) return value;
    if (Array.isArray(value)) return value.map((entry) => pick(entry, paths));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) => {
        const deeper = paths.filter(([head]) => head === name).map((path) => path.slice(1));
        return deeper.length > 0 ? [[name, pick(inner, deeper)]] : [];
      }),
    );
  };
  return pick(
    document,
    wanted.map((path) => path.split(".")),
  ) as Document;
}

/** A text with its found words marked, and cut to the words around the first of them where a length is given. */
function marked(
  text: string,
  terms: readonly Term[],
  { highlightPreTag: before = "<em>", highlightPostTag: after = "</em>" }: SearchRequest,
  { settings }: StoredIndex,
  length?: number,
): string {
  const isFound = (word: string) =>
    terms.some((term) =>
      term.words.some((asked) => {
        const allowed = term.isPhrase ? 0 : allowedTypos(asked, settings);
        return costOf(word, asked, term, allowed) !== undefined;
      }),
    );
  const all = tokensOf(text);
  const first = Math.max(
    0,
    all.findIndex(({ word }) => isFound(word)),
  );
  const from = length === undefined ? 0 : Math.max(0, Math.min(first, all.length - length));
  const tokens = length === undefined ? all : all.slice(from, from + length);
  const isCut = tokens.length < all.length;
  let at = isCut ? (tokens[0]?.start ?? 0) : 0;
  let result = at > 0 ? "…" : "";
  for (const { word, start, end } of tokens) {
    const inner = text.slice(start, end);
    result += text.slice(at, start) + (isFound(word) ? before + inner + after : inner);
    at = end;
  }
  const isEnd = tokens.at(-1) === all.at(-1);
  return result + (isEnd ? text.slice(at) : "…");
}

function formatted(
  document: Document,
  terms: readonly Term[],
  request: SearchRequest,
  index: StoredIndex,
): Document {
  const wanted = new Set([
    ...(request.attributesToHighlight ?? []),
    ...(request.attributesToCrop ?? []),
  ]);
  const format = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((entry) => format(entry, path));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [
          name,
          format(inner, path ? `${path}.${name}` : name),
        ]),
      );
    }
    if (typeof value !== "string" || !(wanted.has(path) || wanted.has("*"))) return value;
    const isCut = request.attributesToCrop?.includes(path);
    return marked(value, terms, request, index, isCut ? (request.cropLength ?? 10) : undefined);
  };
  const { attributesToRetrieve } = request;
  const shown = attributesToRetrieve && [...attributesToRetrieve, ...wanted];
  return picked(format(document, "") as Document, shown);
}

/** Answers a search as the engine does. */
export function answerSearch(index: StoredIndex, request: SearchRequest) {
  const begun = performance.now();
  const matches = findMatches(index, request, "invalid_search_filter");
  const { maxTotalHits } = index.settings.pagination;
  const total = Math.min(matches.length, maxTotalHits);
  const finite = request.page !== undefined || request.hitsPerPage !== undefined;
  const { page = 1, hitsPerPage = 20 } = request;
  const limit = finite ? hitsPerPage : (request.limit ?? 20);
  const offset = finite ? (page - 1) * hitsPerPage : (request.offset ?? 0);
  const terms = termsOf(request.q ?? "");
  const formats = request.attributesToHighlight || request.attributesToCrop;
  const hits = matches.slice(0, maxTotalHits).slice(offset, offset + limit);
  return {
    hits: hits.map(({ document, score }) => {
      const hit = picked(document, request.attributesToRetrieve);
      return {
        ...hit,
        ...(formats ? { _formatted: formatted(document, terms, request, index) } : {}),
        ...(request.showRankingScore ? { _rankingScore: score } : {}),
      };
    }),
    query: request.q ?? "",
    processingTimeMs: Math.round(performance.now() - begun),
    ...(finite
      ? { page, hitsPerPage, totalHits: total, totalPages: Math.ceil(total / (hitsPerPage || 1)) }
      : { offset, limit, estimatedTotalHits: total }),
    ...(request.facets ? facetsOf(index, matches, request.facets) : {}),
  };
}

/** Values of a facet that begin with a text, with how many documents of a search have them. */
export function answerFacetSearch(
  index: StoredIndex,
  { facetName, facetQuery, ...request }: SearchRequest & { facetName: string; facetQuery?: string },
) {
  const matches = findMatches(index, request, "invalid_search_filter");
  const counts = facetsOf(index, matches, [facetName]).facetDistribution[facetName] ?? {};
  const facetHits = Object.entries(counts)
    .filter(([value]) => fold(value).startsWith(fold(facetQuery ?? "")))
    .map(([value, count]) => ({ value, count }));
  return { facetHits, facetQuery: facetQuery ?? null, processingTimeMs: 0 };
}
