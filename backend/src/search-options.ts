import { ENGINE_WORDS } from "@nang-gio/catalogue/shelf/engine-words";
import type { Configuration } from "./configuration";

const POSTGRES = "search-postgres-vietnamese";

/** Syllables are short: one slip is allowed from three letters on, in a word alone from four (decision 028). */
const TYPOS = { one: 3, two: 8, alone: 4 };

/**
 * The Search Module's options: Postgres alone or, where `MEILISEARCH_HOST` names an engine, Meilisearch with Postgres
 * standing by. Indexes belong to the provider with the standby either way, so that an engine can be named or taken out
 * without making them anew.
 */
export function searchOptions({
  MEILISEARCH_HOST,
  MEILISEARCH_API_KEY,
  MEILISEARCH_INDEX_PREFIX,
}: Configuration) {
  const meilisearch = MEILISEARCH_HOST && {
    host: MEILISEARCH_HOST,
    apiKey: MEILISEARCH_API_KEY,
    indexPrefix: MEILISEARCH_INDEX_PREFIX,
    typos: TYPOS,
    words: ENGINE_WORDS,
  };
  return {
    providers: [
      // The stock provider stays registered for its catalogue table; the market's own extends it.
      { resolve: "@medusajs/medusa/search-postgres", id: "postgres" },
      {
        resolve: `@nang-gio/catalogue/providers/${POSTGRES}`,
        id: "vietnamese",
        options: { language: "simple" },
      },
      {
        resolve: "@nang-gio/search-meilisearch/providers/meilisearch-with-standby",
        id: "meilisearch",
        options: { standby: POSTGRES, ...(meilisearch ? { meilisearch } : {}) },
      },
    ],
    default_provider: "search-meilisearch-with-standby",
  };
}
