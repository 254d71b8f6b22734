import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Settings } from "meilisearch";
import { dateAttribute, FURTHER, leavesOf, searchableOf, WRITTEN } from "./fields";
import type { MeilisearchOptions } from "./options";

type Definition = Pick<SearchTypes.ResolvedSearchIndexDefinition, "name" | "fields" | "settings">;

export const IDENTIFIER = "search-meilisearch";

/** `sort` goes first: who asks for the cheapest means the cheapest, not the best match among equals. */
const RANKING_RULES = [
  "sort",
  "words",
  "typo",
  "proximity",
  "attributeRank",
  "wordPosition",
  "exactness",
];

const MOST_FACET_VALUES = 1_000;
/** Up to here counts are right and pages can be turned. */
const MOST_HITS = 20_000;

const NOT_HELD: readonly SearchTypes.SearchFieldKind[] = ["geo", "vector"];

function typoTolerance(
  { typo_tolerance: typo = {} }: SearchTypes.SearchIndexSettings,
  { typos, words }: MeilisearchOptions,
): Settings["typoTolerance"] {
  return {
    enabled: typo.enabled ?? true,
    minWordSizeForTypos: {
      oneTypo: typo.min_word_size_for_one_typo ?? typos.one,
      twoTypos: typo.min_word_size_for_two_typos ?? typos.two,
    },
    disableOnAttributes: [...(typo.disabled_on_attributes ?? []), ...(words ? [FURTHER] : [])],
  };
}

/**
 * The engine's settings of an index.
 * @throws MedusaError `not_allowed` for a field of a kind that the provider does not hold.
 */
export function settingsOf(definition: Definition, options: MeilisearchOptions): Settings {
  const leaves = leavesOf(definition);
  for (const { path, field } of leaves) {
    if (NOT_HELD.includes(field.type)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Search index "${definition.name}": Meilisearch is not given fields of type "${field.type}" ("${path}").`,
      );
    }
  }
  const attributes = (wanted: (field: SearchTypes.SearchFieldDefinition) => unknown) =>
    leaves.flatMap(({ path, field }) => {
      if (!wanted(field)) return [];
      return field.type === "date" ? [path, dateAttribute(path)] : [path];
    });
  const { settings } = definition;
  const distinct = settings.distinct_attribute;
  return {
    searchableAttributes: [...searchableOf(definition), ...(options.words ? [FURTHER] : [])],
    filterableAttributes: [
      ...new Set([
        ...attributes(({ filterable, facetable }) => filterable || facetable),
        ...(distinct ? [distinct] : []),
        ...(options.words ? [WRITTEN] : []),
      ]),
    ],
    sortableAttributes: attributes(({ sortable }) => sortable),
    rankingRules: RANKING_RULES,
    distinctAttribute: distinct ?? null,
    typoTolerance: typoTolerance(settings, options),
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: MOST_HITS },
    ...settings.provider_options?.[IDENTIFIER],
  };
}
