import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { MultiSearchQuery, MultiSearchResult } from "meilisearch";
import { askedFacets, counting } from "./facets";
import { dateAttribute, datesOf, searchableOf } from "./fields";
import { every, filterOf } from "./filters";
import { markingOf } from "./highlights";
import type { MeilisearchOptions } from "./options";
import { IDENTIFIER } from "./settings";
import { askedText } from "./text";

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

function baseQuery(query: Query, q: string | undefined, filter: string): MultiSearchQuery {
  const { index, search_options: options = {}, pagination = {} } = query;
  const dates = datesOf(index);
  const sort = sortOf(pagination.order ?? {}, dates);
  return {
    indexUid: index.physical_name,
    ...(q === undefined ? {} : { q, matchingStrategy: "all" }),
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

function asked(query: Query, q: string | undefined, filter: string): Asked {
  const { index, search_options: options = {}, attributes_to_retrieve: wanted } = query;
  const dates = datesOf(index);
  const plain = baseQuery(query, q, filter);
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

/**
 * What to ask the engine for a query. A text with accents is asked twice in the same round: for documents that have
 * its words as they are written and, where there are none, for those that have them with other accents.
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
  const { q, asWritten } = askedText(text, query.search_options ?? {}, options);
  const folded = asked(query, q, filter);
  if (!asWritten) return folded;
  const written = asked(query, q, every([filter, asWritten]));
  return {
    queries: [...written.queries, ...folded.queries],
    read: (answers) => {
      const first = answers.slice(0, written.queries.length);
      const found = (first[0]?.estimatedTotalHits ?? 0) > 0;
      return found ? written.read(first) : folded.read(answers.slice(first.length));
    },
  };
}
