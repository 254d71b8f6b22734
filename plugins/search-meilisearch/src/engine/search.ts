import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { MultiSearchQuery, MultiSearchResult } from "meilisearch";
import { askedFacets, counting } from "./facets";
import { dateAttribute, datesOf, searchableOf } from "./fields";
import { every, filterOf } from "./filters";
import { markingOf } from "./highlights";
import type { MeilisearchOptions } from "./options";
import { IDENTIFIER } from "./settings";
import { askedTexts } from "./text";

type Query = SearchTypes.ProviderSearchQuery;
type Answer = MultiSearchResult<Record<string, unknown>>;

/** What the engine is asked for one query, all in one round, and how its answers are read. */
export interface Asked {
  queries: MultiSearchQuery[];
  read(answers: readonly Answer[]): SearchTypes.SearchResult;
}

const DEFAULT_TAKE = 20;

function refuse(message: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message);
}

function sortOf(order: Record<string, SearchTypes.SearchOrderBy>, dates: ReadonlySet<string>) {
  const entries = Object.entries(order);
  const score = entries.findIndex(([key]) => key === "_score");
  if (score !== -1 && (score < entries.length - 1 || entries[score]?.[1] === "ASC")) {
    refuse("Meilisearch sorts by relevance last, and the best first.");
  }
  return entries
    .filter(([key]) => key !== "_score")
    .map(
      ([path, way]) =>
        `${dates.has(path) ? dateAttribute(path) : path}:${way === "ASC" ? "asc" : "desc"}`,
    );
}

function refuseUnheld({ index, pagination, search_options: options = {}, q }: Query): void {
  if (pagination?.cursor !== undefined) refuse("Meilisearch pages by `skip` and `take`.");
  if (options.vector) refuse("Meilisearch is given no vectors.");
  if (options.match_strategy === "any") refuse("Meilisearch has no search for any of the words.");
  const searchable = searchableOf(index);
  for (const path of options.attributes_to_search_on ?? []) {
    if (!searchable.includes(path)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Field "${path}" is not searchable on search index "${index.name}"`,
      );
    }
  }
  if (q?.trim() && searchable.length === 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Search index "${index.name}" has no searchable fields.`,
    );
  }
}

function baseQuery(
  query: Query,
  q: string | undefined,
  filter: string,
  matchingStrategy: MultiSearchQuery["matchingStrategy"],
): MultiSearchQuery {
  const { index, search_options: options = {}, pagination = {} } = query;
  const dates = datesOf(index);
  const sort = sortOf(pagination.order ?? {}, dates);
  return {
    indexUid: index.physical_name,
    ...(q === undefined ? {} : { q, matchingStrategy }),
    offset: pagination.skip ?? 0,
    limit: pagination.take ?? DEFAULT_TAKE,
    attributesToRetrieve: [...new Set([index.primary_key, ...query.attributes_to_retrieve])],
    ...(filter ? { filter } : {}),
    ...(sort.length > 0 ? { sort } : {}),
    ...(options.attributes_to_search_on
      ? { attributesToSearchOn: options.attributes_to_search_on }
      : {}),
    ...(options.distinct ? { distinct: options.distinct } : {}),
    ...(options.min_score === undefined ? {} : { rankingScoreThreshold: options.min_score }),
    ...(options.include_score ? { showRankingScore: true } : {}),
    ...(options.locales ? { locales: options.locales } : {}),
    ...markingOf(query)?.query,
    ...options.provider_options?.[IDENTIFIER],
  };
}

function asked(
  query: Query,
  q: string | undefined,
  filter: string,
  matchingStrategy: MultiSearchQuery["matchingStrategy"] = "all",
): Asked {
  const { index, search_options: options = {}, attributes_to_retrieve: wanted } = query;
  const dates = datesOf(index);
  const plain = baseQuery(query, q, filter, matchingStrategy);
  const facets = askedFacets(query, plain, dates);
  const counted = [...new Set(facets.flatMap((facet) => facet.counted ?? []))];
  const main = counted.length > 0 ? { ...plain, facets: counted } : plain;
  const exactly = options.count === "exact" ? [counting(plain)] : [];
  const marking = markingOf(query);
  return {
    queries: [main, ...exactly, ...facets.flatMap(({ queries }) => queries)],
    read: ([found, ...rest]) => {
      if (!found) throw new Error("The engine answered nothing");
      const exact = exactly.length > 0 ? rest.shift() : undefined;
      const count = exact?.totalHits ?? found.estimatedTotalHits ?? found.totalHits ?? null;
      const results = facets.map(
        ({ field, queries, read }) => [field, read(found, rest.splice(0, queries.length))] as const,
      );
      return {
        hits: found.hits.map(({ _formatted, _rankingScore, ...hit }) => {
          const id = String(hit[index.primary_key]);
          const { [index.primary_key]: key, ...others } = hit;
          return {
            id,
            score: _rankingScore,
            document: wanted.includes(index.primary_key)
              ? { [index.primary_key]: key, ...others }
              : others,
            highlights: marking?.read(_formatted),
          };
        }),
        facets: results.length > 0 ? Object.fromEntries(results) : undefined,
        metadata: {
          skip: query.pagination?.skip ?? 0,
          take: query.pagination?.take ?? DEFAULT_TAKE,
          count: options.count === "none" ? null : count,
          query: query.q,
          processing_time_ms: found.processingTimeMs,
        },
      };
    },
  };
}

/** With so many goods that have all words nothing is shown beside them. */
const ENOUGH = 5;

/** One of the ways in which a text is asked, and what is shown beside the few that it finds. */
interface Way {
  whole: Asked;
  wider?: Asked;
  /** Whether the wider is shown where no way finds anything whole. */
  alone?: boolean;
}

const countOf = ([first]: readonly Answer[]) => first?.estimatedTotalHits ?? 0;

/** What to ask in one round where the first way that finds anything is the answer. */
function firstThatFinds(ways: readonly Way[]): Asked {
  const all = [...new Set(ways.flatMap(({ whole, wider }) => (wider ? [whole, wider] : [whole])))];
  return {
    queries: all.flatMap(({ queries }) => queries),
    read: (answers) => {
      const given = new Map<Asked, readonly Answer[]>();
      let at = 0;
      for (const one of all) {
        given.set(one, answers.slice(at, at + one.queries.length));
        at += one.queries.length;
      }
      const found = (one: Asked | undefined) => (one ? countOf(given.get(one) ?? []) : 0);
      const way = ways.find(({ whole }) => found(whole) > 0);
      const alone = ways.find(({ wider, alone }) => alone && found(wider) > 0);
      const widened = way && found(way.whole) < ENOUGH && found(way.wider) > found(way.whole);
      const chosen = way ? (widened ? way.wider : way.whole) : (alone?.wider ?? ways.at(-1)?.whole);
      if (!chosen) throw new Error("The engine was asked nothing");
      return chosen.read(given.get(chosen) ?? []);
    },
  };
}

/**
 * What to ask the engine for a query. A text is asked in several ways in the same round, and the first that finds
 * anything is the answer: by its likely readings, the likeliest first, the documents that have its accented words as
 * they are written; then those that have them with other accents.
 * @throws MedusaError for what the engine can't do.
 */
export function askedFor(
  query: Query,
  options: Pick<MeilisearchOptions, "words" | "typos">,
): Asked {
  refuseUnheld(query);
  const filter = filterOf(query.filters, datesOf(query.index));
  const text = query.q?.trim();
  if (!text) return asked(query, undefined, filter);
  const ways = askedTexts(text, query.search_options ?? {}, options);
  const given = ways.map(({ q, asWritten, wider }) => {
    const more = wider && {
      wider: asked(query, wider.q, every([filter, wider.filter]), "last"),
      alone: wider.alone,
    };
    const folded: Way = { whole: asked(query, q, filter), ...more };
    const written: Way | undefined = asWritten
      ? { whole: asked(query, q, every([filter, asWritten])), ...more }
      : undefined;
    return { folded, written };
  });
  return firstThatFinds([
    ...given.flatMap(({ written }) => written ?? []),
    ...given.map(({ folded }) => folded),
  ]);
}
