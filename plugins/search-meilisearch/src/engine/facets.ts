import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { MultiSearchQuery, MultiSearchResult } from "meilisearch";
import { dateAttribute, leavesOf } from "./fields";
import { every, filterOf, quoted } from "./filters";

type Request = Exclude<SearchTypes.SearchFacetRequest, string>;
type Result = MultiSearchResult<Record<string, unknown>>;

/** What a facet needs of the engine beside the search itself, and how its answer is read. */
export interface AskedFacet {
  field: string;
  /** The engine's attribute whose values the main query counts. */
  counted?: string;
  queries: MultiSearchQuery[];
  read(main: Result, answers: readonly Result[]): SearchTypes.SearchFacetResult;
}

const FEWEST_HITS = { page: 1, hitsPerPage: 0 };

function valueFacet(request: Request & { type?: "value" }): AskedFacet {
  const { field, limit, sort, query } = request;
  return {
    field,
    counted: field,
    queries: [],
    read: ({ facetDistribution }) => {
      const found = Object.entries(facetDistribution?.[field] ?? {})
        .filter(([value]) => !query || value.toLowerCase().startsWith(query.toLowerCase()))
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) =>
          sort === "alpha"
            ? a.value.localeCompare(b.value)
            : b.count - a.count || a.value.localeCompare(b.value),
        );
      const values = found.slice(0, limit);
      const others = found.slice(values.length).reduce((sum, { count }) => sum + count, 0);
      return { type: "value", values, ...(others > 0 ? { other_count: others } : {}) };
    },
  };
}

/** A query that only counts what another finds, where a further condition holds. */
export function counting(base: MultiSearchQuery, condition?: string): MultiSearchQuery {
  const { indexUid, q, attributesToSearchOn, matchingStrategy, distinct, filter } = base;
  const filters = every([typeof filter === "string" ? filter : undefined, condition]);
  return {
    indexUid,
    ...FEWEST_HITS,
    ...(q === undefined ? {} : { q }),
    ...(attributesToSearchOn ? { attributesToSearchOn } : {}),
    ...(matchingStrategy ? { matchingStrategy } : {}),
    ...(distinct ? { distinct } : {}),
    ...(filters ? { filter: filters } : {}),
  };
}

function rangeFacet(
  { field, ranges }: Request & { type: "range" },
  base: MultiSearchQuery,
  dates: ReadonlySet<string>,
): AskedFacet {
  return {
    field,
    queries: ranges.map(({ from, to }) => {
      const bounds = {
        ...(from === undefined ? {} : { $gte: from }),
        ...(to === undefined ? {} : { $lt: to }),
      };
      const condition = Object.keys(bounds).length > 0 ? filterOf({ [field]: bounds }, dates) : "";
      return counting(base, condition);
    }),
    read: (_main, answers) => ({
      type: "range",
      ranges: ranges.map(({ key, from, to }, index) => ({
        key: key ?? `${from ?? "*"}-${to ?? "*"}`,
        from,
        to,
        count: answers[index]?.totalHits ?? 0,
      })),
    }),
  };
}

function statsFacet(field: string, base: MultiSearchQuery, dates: ReadonlySet<string>): AskedFacet {
  const counted = dates.has(field) ? dateAttribute(field) : field;
  return {
    field,
    counted,
    queries: [counting(base, filterOf({ [field]: { $exists: true } }, dates))],
    read: ({ facetStats }, [answer]) => {
      const { min = 0, max = 0 } = facetStats?.[counted] ?? {};
      return { type: "stats", min, max, count: answer?.totalHits ?? 0 };
    },
  };
}

/**
 * The facets that a query asks for, all read from the search's own answer but counts of ranges.
 * @throws MedusaError `not_allowed` for a field that is no facet or not of numbers.
 */
export function askedFacets(
  { index, search_options }: SearchTypes.ProviderSearchQuery,
  base: MultiSearchQuery,
  dates: ReadonlySet<string>,
): AskedFacet[] {
  const leaves = new Map(leavesOf(index).map(({ path, field }) => [path, field]));
  return (search_options?.facets ?? []).map((request) => {
    const asked: Request = typeof request === "string" ? { field: request } : request;
    const field = leaves.get(asked.field);
    const isNumber = field && ["integer", "float", "date"].includes(field.type);
    if (!field?.facetable || (asked.type && asked.type !== "value" && !isNumber)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${quoted(asked.field)} has no facet of type "${asked.type ?? "value"}" on "${index.name}".`,
      );
    }
    if (asked.type === "range") return rangeFacet(asked, base, dates);
    if (asked.type === "stats") return statsFacet(asked.field, base, dates);
    return valueFacet(asked);
  });
}
